// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.extraction;

import org.copytaster.eval.extraction.Choosing.Choice;
import org.copytaster.stages.extract.ArticleCues;
import org.copytaster.stages.extract.BlockModel;
import org.copytaster.stages.extract.DumpTitleCues;
import org.copytaster.stages.extract.Labeller;
import org.copytaster.stages.extract.PageBlocks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// Trains the small models that stand on the block models: which line of a dump is the headline, and whether
/// a page holds an article at all.
final class SmallModels {

    private static final List<String> NONE = List.of("none");
    private static final int PARTS = 5;

    /// Most cues of what a page is are class words of a few sites, which learn those sites by heart if let.
    private static final double ARTICLE_PRIOR = 1;

    private SmallModels() {}

    /// @param labellers for each part of the sites one that has not seen them
    static void article(List<GoldPage> pages, List<Labeller> labellers, Path target)
            throws IOException {
        List<Choice> choices = new ArrayList<>();
        for (GoldPage page : pages) {
            Labeller labeller = labellers.get(TrainBlockModels.part(page.site()));
            List<String> cues = ArticleCues.of(page.blocks(), labeller.label(page.blocks()));
            choices.add(
                    new Choice(
                            page.site(),
                            List.of(NONE, cues),
                            List.of(!page.article(), page.article())));
        }
        write("article", choices, ARTICLE_PRIOR, target);
    }

    /// @param models for each part of the sites a block model that has not seen them
    static void dumpTitle(List<GoldPage> pages, List<BlockModel> models, Path target)
            throws IOException {
        List<Choice> choices = new ArrayList<>();
        for (GoldPage page : pages) {
            BlockModel model = models.get(TrainBlockModels.part(page.site()));
            choices.add(choice(page, DumpTitleCues.of(page.blocks(), model)));
        }
        write("dump-title", choices, 0, target);
    }

    private static Choice choice(GoldPage page, DumpTitleCues cues) {
        PageBlocks blocks = page.blocks();
        List<List<String>> candidates = new ArrayList<>(List.of(NONE));
        List<Boolean> right = new ArrayList<>(List.of(false));
        for (int at : cues.candidates()) {
            candidates.add(cues.of(at));
            right.add(AlignGold.letters(blocks.text(at)).equals(page.title()));
        }
        if (!right.contains(true)) {
            right = new ArrayList<>(Collections.nCopies(right.size(), false));
            right.set(0, true);
        }
        return new Choice(page.site(), candidates, right);
    }

    private static void write(String name, List<Choice> choices, double prior, Path target)
            throws IOException {
        for (int part = 0; part < PARTS; part++) {
            int out = part;
            Choosing held =
                    Choosing.learn(
                            choices.stream()
                                    .filter(one -> TrainBlockModels.part(one.site()) != out)
                                    .toList(),
                            prior);
            List<Choice> rest =
                    choices.stream()
                            .filter(one -> TrainBlockModels.part(one.site()) == out)
                            .toList();
            long right = rest.stream().filter(held::isRight).count();
            System.out.printf(
                    Locale.ROOT,
                    "%s part %d of %d: %d choices, %.3f right%n",
                    name,
                    part + 1,
                    PARTS,
                    rest.size(),
                    (double) right / rest.size());
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Learned by org.copytaster.eval.extraction.TrainBlockModels from "
                        + choices.size()
                        + " pages.");
        lines.addAll(Choosing.learn(choices, prior).lines());
        Files.write(target.resolve(name + ".weights"), lines);
    }
}
