// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.extraction;

import org.copytaster.eval.extraction.Choosing.Choice;
import org.copytaster.stages.extract.HeadlineCues;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Trains what chooses the block that shows the headline of a page, and writes it where the `extract` stage
/// reads it. Measured on sites that were held out, in five parts, for each set of pages.
///
/// Arguments: the folder of the extraction bench, and the folder to write to.
public final class TrainHeadlines {

    private static final int PARTS = 5;

    private TrainHeadlines() {}

    public static void main(String[] arguments) throws IOException {
        Path bench = Path.of(arguments[0]);
        List<String> names = List.of("naeb", "fundus", "trafilatura", "wcxb");
        List<List<Choice>> sets = new ArrayList<>();
        for (String name : names) {
            List<GoldPage> pages =
                    name.equals("trafilatura")
                            ? ReadGold.pieces(bench)
                            : ReadGold.html(bench, name);
            sets.add(choices(pages));
        }
        List<Choice> all = sets.stream().flatMap(List::stream).toList();
        int[] right = new int[names.size()];
        for (int part = 0; part < PARTS; part++) {
            int out = part;
            Choosing held =
                    Choosing.learn(
                            all.stream()
                                    .filter(TrainHeadlines::isShown)
                                    .filter(one -> TrainBlockModels.part(one.site()) != out)
                                    .toList());
            for (int set = 0; set < sets.size(); set++) {
                right[set] +=
                        (int)
                                sets.get(set).stream()
                                        .filter(one ->
                                                isShown(one)
                                                        && TrainBlockModels.part(one.site()) == out
                                                        && held.isRight(one))
                                        .count();
            }
        }
        for (int set = 0; set < sets.size(); set++) {
            long known = sets.get(set).stream().filter(TrainHeadlines::isShown).count();
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d pages, %d show their headline, held out %.3f right%n",
                    names.get(set),
                    sets.get(set).size(),
                    known,
                    (double) right[set] / sets.get(set).size());
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Learned by org.copytaster.eval.extraction.TrainHeadlines from "
                        + all.size()
                        + " pages.");
        lines.addAll(Choosing.learn(all.stream().filter(TrainHeadlines::isShown).toList()).lines());
        Files.write(Path.of(arguments[1]).resolve("headline.weights"), lines);
    }

    private static boolean isShown(Choice choice) {
        return choice.right().contains(true);
    }

    private static List<Choice> choices(List<GoldPage> pages) {
        List<Choice> choices = new ArrayList<>();
        for (GoldPage page : pages) {
            if (page.article() && !page.title().isEmpty()) {
                choices.add(choice(page));
            }
        }
        return choices;
    }

    private static Choice choice(GoldPage page) {
        HeadlineCues cues = HeadlineCues.of(page.blocks());
        List<List<String>> candidates = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (int at = 0; at < cues.candidates().size(); at++) {
            candidates.add(cues.of(at));
            right.add(AlignGold.letters(cues.headline(at)).equals(page.title()));
        }
        return new Choice(page.site(), candidates, right);
    }
}
