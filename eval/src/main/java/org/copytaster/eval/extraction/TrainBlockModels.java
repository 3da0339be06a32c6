// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.extraction;

import org.copytaster.stages.extract.BlockModel;
import org.copytaster.stages.extract.BlockModel.Label;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Trains the two block models and writes them where the `extract` stage reads them. Before, it
/// measures each on sites that were held out, in five parts.
///
/// Arguments: the folder of the extraction bench, and the folder to write to.
public final class TrainBlockModels {

    private static final int PARTS = 5;
    private static final int ROUNDS = 12;

    private TrainBlockModels() {}

    public static void main(String[] arguments) throws IOException {
        Path bench = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        List<GoldPage> html = new ArrayList<>(ReadGold.html(bench, "naeb"));
        html.addAll(ReadGold.html(bench, "fundus"));
        html.addAll(ReadGold.html(bench, "wcxb"));
        train("html", html, target);
        List<GoldPage> dumps = new ArrayList<>(ReadGold.dumps(bench, "naeb"));
        dumps.addAll(ReadGold.dumps(bench, "fundus"));
        train("dump", dumps, target);
    }

    private static void train(String kind, List<GoldPage> pages, Path target) throws IOException {
        for (int part = 0; part < PARTS; part++) {
            int out = part;
            List<GoldPage> seen = pages.stream().filter(page -> part(page) != out).toList();
            List<GoldPage> held = pages.stream().filter(page -> part(page) == out).toList();
            BlockModel model = model(Training.learn(seen, ROUNDS));
            System.out.printf(
                    Locale.ROOT,
                    "%s part %d of %d: %s%n",
                    kind,
                    part + 1,
                    PARTS,
                    measured(model, held));
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Learned by org.copytaster.eval.extraction.TrainBlockModels from "
                        + pages.size()
                        + " pages.");
        lines.add("# cue, then a weight for: furniture, body, standfirst, title");
        lines.addAll(Training.learn(pages, ROUNDS));
        Files.write(target.resolve(kind + ".weights"), lines);
    }

    private static int part(GoldPage page) {
        return Math.floorMod(page.site().hashCode(), PARTS);
    }

    private static BlockModel model(List<String> lines) throws IOException {
        return BlockModel.read(new StringReader(String.join("\n", lines)));
    }

    /// Precision and recall of the body, by characters, as means over the pages.
    private static String measured(BlockModel model, List<GoldPage> pages) {
        double precision = 0;
        double recall = 0;
        int titles = 0;
        for (GoldPage page : pages) {
            List<Label> labels = model.label(page.blocks());
            double both = 0;
            double given = 0;
            double gold = 0;
            boolean title = false;
            for (int at = 0; at < labels.size(); at++) {
                int length = page.blocks().text(at).length();
                boolean isBody = page.labels().get(at) == Label.BODY;
                boolean isGiven = labels.get(at) == Label.BODY;
                both += isBody && isGiven ? length : 0;
                given += isGiven ? length : 0;
                gold += isBody ? length : 0;
                title |= labels.get(at) == Label.TITLE && page.labels().get(at) == Label.TITLE;
            }
            precision += given == 0 ? 0 : both / given;
            recall += gold == 0 ? 1 : both / gold;
            titles += title ? 1 : 0;
        }
        double p = precision / pages.size();
        double r = recall / pages.size();
        return String.format(
                Locale.ROOT,
                "%d pages, body P %.3f R %.3f F1 %.3f, title %.3f",
                pages.size(),
                p,
                r,
                2 * p * r / (p + r),
                (double) titles / pages.size());
    }
}
