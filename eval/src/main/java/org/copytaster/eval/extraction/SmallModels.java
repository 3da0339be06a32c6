// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.extraction;

import org.copytaster.eval.extraction.Choosing.Choice;
import org.copytaster.eval.extraction.LogisticRegression.Example;
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
import java.util.Set;
import java.util.stream.Collectors;

/// Trains the small models that stand on the block models: which line of a dump is the headline, and whether
/// a page holds an article at all.
final class SmallModels {

    private static final List<String> NONE = List.of("none");
    private static final int PARTS = 5;

    /// How much must speak for an article: pages of other kinds are fewer in what is learned from than in what
    /// people save by mistake.
    private static final double ARTICLE_AT = .3;

    private SmallModels() {}

    /// @param labellers for each part of the sites one that has not seen them
    static void article(List<GoldPage> pages, List<Labeller> labellers, Path target)
            throws IOException {
        List<Example> examples = new ArrayList<>();
        for (GoldPage page : pages) {
            Labeller labeller = labellers.get(TrainBlockModels.part(page.site()));
            List<String> cues = ArticleCues.of(page.blocks(), labeller.label(page.blocks()));
            examples.add(new Example(page.site(), Set.copyOf(cues), page.article()));
        }
        for (int part = 0; part < PARTS; part++) {
            measure(examples, part);
        }
        List<String> lines = new ArrayList<>();
        lines.add(learnedFrom(examples.size()));
        lines.addAll(articles(examples).lines(NONE.getFirst(), ARTICLE_AT));
        Files.write(target.resolve("article.weights"), lines);
    }

    /// Learns from each page twice, the second time without its words: most pages to learn from are English, and
    /// the others must be told by what words of no language say.
    private static LogisticRegression articles(List<Example> examples) {
        List<Example> both = new ArrayList<>(examples);
        for (Example one : examples) {
            Set<String> rest =
                    one.cues().stream().filter(cue -> !isWord(cue)).collect(Collectors.toSet());
            both.add(new Example(one.site(), rest, one.holds()));
        }
        return LogisticRegression.learn(both);
    }

    private static boolean isWord(String cue) {
        return cue.startsWith("says:") || cue.startsWith("class:");
    }

    /// Prints how many pages of a part are told rightly by what is learned from the others.
    private static void measure(List<Example> examples, int part) {
        LogisticRegression held =
                articles(
                        examples.stream()
                                .filter(one -> TrainBlockModels.part(one.site()) != part)
                                .toList());
        List<Example> rest =
                examples.stream().filter(one -> TrainBlockModels.part(one.site()) == part).toList();
        System.out.printf(
                Locale.ROOT,
                "article part %d of %d: of %d articles %d kept, of %d others %d dropped%n",
                part + 1,
                PARTS,
                rest.stream().filter(Example::holds).count(),
                rest.stream().filter(one -> one.holds() && looksSo(held, one)).count(),
                rest.stream().filter(one -> !one.holds()).count(),
                rest.stream().filter(one -> !one.holds() && !looksSo(held, one)).count());
    }

    private static boolean looksSo(LogisticRegression learned, Example page) {
        return learned.sum(page.cues()) > ARTICLE_AT;
    }

    private static String learnedFrom(int pages) {
        return "# Learned by org.copytaster.eval.extraction.TrainBlockModels from "
                + pages
                + " pages.";
    }

    /// @param models for each part of the sites a block model that has not seen them
    static void dumpTitle(List<GoldPage> pages, List<BlockModel> models, Path target)
            throws IOException {
        List<Choice> choices = new ArrayList<>();
        for (GoldPage page : pages) {
            BlockModel model = models.get(TrainBlockModels.part(page.site()));
            choices.add(choice(page, DumpTitleCues.of(page.blocks(), model)));
        }
        write("dump-title", choices, target);
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

    private static void write(String name, List<Choice> choices, Path target) throws IOException {
        for (int part = 0; part < PARTS; part++) {
            int out = part;
            Choosing held =
                    Choosing.learn(
                            choices.stream()
                                    .filter(one -> TrainBlockModels.part(one.site()) != out)
                                    .toList());
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
        lines.add(learnedFrom(choices.size()));
        lines.addAll(Choosing.learn(choices).lines());
        Files.write(target.resolve(name + ".weights"), lines);
    }
}
