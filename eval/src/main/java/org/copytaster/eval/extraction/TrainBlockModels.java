// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.extraction;

import org.copytaster.stages.extract.BlockModel;
import org.copytaster.stages.extract.BlockModel.Label;
import org.copytaster.stages.extract.Labeller;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Trains the block models, then what chooses among the labellings of a page in markup, what chooses the headline
/// of a dump and what tells an article from other pages, and writes all where the `extract` stage reads them. Each is measured on sites that were held
/// out, in five parts; the later ones learn from what models say of sites that these have not seen.
///
/// Arguments: the folder of the extraction bench, and the folder to write to.
public final class TrainBlockModels {

    private static final int PARTS = 5;
    private static final int ROUNDS = 12;

    /// How much the model of kept dumps counts beside that of kept and written ones.
    private static final double KEPT = .7;

    private TrainBlockModels() {}

    public static void main(String[] arguments) throws IOException {
        Path bench = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        html(bench, target);
        dumps(bench, target);
    }

    static void html(Path bench, Path target) throws IOException {
        List<GoldPage> pages = htmlPages(bench);
        List<BlockModel> held = blocks("html", pages, List.of(), target);
        labellings(pages, held, target);
        SmallModels.article(pages, labellers(pages, held), target);
    }

    /// For each part of the sites the labeller that has not seen them.
    ///
    /// @param held the models that have not
    static List<Labeller> labellers(List<GoldPage> pages, List<BlockModel> held)
            throws IOException {
        List<Labeller> labellers = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            labellers.add(Reranking.labeller(held.get(part), pages, held, part));
            System.out.printf(
                    Locale.ROOT,
                    "chosen part %d of %d: %s%n",
                    part + 1,
                    PARTS,
                    measured(labellers.get(part), part, pages));
        }
        return labellers;
    }

    private static void labellings(List<GoldPage> pages, List<BlockModel> held, Path target)
            throws IOException {
        BlockModel model;
        try (Reader file = Files.newBufferedReader(target.resolve("html.weights"))) {
            model = BlockModel.read(file);
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Learned by org.copytaster.eval.extraction.TrainBlockModels from "
                        + pages.size()
                        + " pages.");
        lines.addAll(Reranking.learn(model, pages, held, -1));
        Files.write(target.resolve("labelling.weights"), lines);
    }

    /// Few dumps were kept, and written ones differ from them: so the block model is the mean of one that
    /// learns from the kept ones only and one that learns from both.
    static void dumps(Path bench, Path target) throws IOException {
        List<GoldPage> kept = dumpPages(bench);
        List<GoldPage> written = new ArrayList<>();
        for (String set : List.of("naeb", "fundus", "wcxb")) {
            written.addAll(ReadGold.asDumps(bench, set));
        }
        List<BlockModel> models = blocks("dump", kept, written, target);
        List<GoldPage> all = new ArrayList<>(kept);
        all.addAll(written);
        SmallModels.dumpTitle(all, models, target);
    }

    static List<GoldPage> htmlPages(Path bench) throws IOException {
        List<GoldPage> html = new ArrayList<>(ReadGold.html(bench, "naeb"));
        html.addAll(ReadGold.html(bench, "fundus"));
        html.addAll(ReadGold.html(bench, "wcxb"));
        html.addAll(ReadGold.pieces(bench));
        return html;
    }

    static List<GoldPage> dumpPages(Path bench) throws IOException {
        List<GoldPage> dumps = new ArrayList<>(ReadGold.dumps(bench, "naeb"));
        dumps.addAll(ReadGold.dumps(bench, "fundus"));
        return dumps;
    }

    /// Writes the model of all pages.
    ///
    /// @param more pages that a second model learns from too; the mean of both is written
    /// @return for each part of the sites the model that has not seen them
    private static List<BlockModel> blocks(
            String kind, List<GoldPage> pages, List<GoldPage> more, Path target)
            throws IOException {
        List<BlockModel> models = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            BlockModel model = without(part, pages, more);
            models.add(model);
            System.out.printf(
                    Locale.ROOT,
                    "%s part %d of %d: %s%n",
                    kind,
                    part + 1,
                    PARTS,
                    measured(new Labeller(model, null), part, pages));
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Learned by org.copytaster.eval.extraction.TrainBlockModels from "
                        + (pages.size() + more.size())
                        + " pages.");
        lines.add("# cue, then a weight for: furniture, body, standfirst, title");
        lines.addAll(learned(-1, pages, more));
        Files.write(target.resolve(kind + ".weights"), lines);
        return models;
    }

    static BlockModel without(int part, List<GoldPage> pages, List<GoldPage> more)
            throws IOException {
        List<String> lines = learned(part, pages, more);
        return BlockModel.read(new StringReader(String.join("\n", lines)));
    }

    private static List<String> learned(int without, List<GoldPage> pages, List<GoldPage> more) {
        List<GoldPage> own = articles(pages, without);
        List<String> lines = Training.learn(own, ROUNDS);
        if (more.isEmpty()) {
            return lines;
        }
        List<GoldPage> both = new ArrayList<>(own);
        both.addAll(articles(more, without));
        return Averages.of(KEPT, lines, Training.learn(both, ROUNDS));
    }

    /// @param without the part of the sites to leave out; negative: none
    private static List<GoldPage> articles(List<GoldPage> pages, int without) {
        return pages.stream()
                .filter(page -> page.article() && part(page.site()) != without)
                .toList();
    }

    static int part(String site) {
        return Math.floorMod(site.hashCode(), PARTS);
    }

    /// Precision and recall of the body, by the characters that the gold labels, as means over the pages.
    private static String measured(Labeller labeller, int part, List<GoldPage> pages) {
        double precision = 0;
        double recall = 0;
        int titles = 0;
        int count = 0;
        for (GoldPage page : pages) {
            if (!page.article() || part(page.site()) != part) {
                continue;
            }
            List<Label> labels = labeller.label(page.blocks());
            double both = 0;
            double given = 0;
            double gold = 0;
            boolean title = false;
            for (int at = 0; at < labels.size(); at++) {
                int length = page.blocks().text(at).length();
                boolean known = page.allowed()[at] != GoldPage.ANY;
                boolean isBody = page.isOnly(at, Label.BODY);
                boolean isGiven = known && labels.get(at) == Label.BODY;
                both += isBody && isGiven ? length : 0;
                given += isGiven ? length : 0;
                gold += isBody ? length : 0;
                title |= labels.get(at) == Label.TITLE && page.isOnly(at, Label.TITLE);
            }
            precision += given == 0 ? 0 : both / given;
            recall += gold == 0 ? 1 : both / gold;
            titles += title ? 1 : 0;
            count++;
        }
        double p = precision / count;
        double r = recall / count;
        return String.format(
                Locale.ROOT,
                "%d pages, body P %.3f R %.3f F1 %.3f, title %.3f",
                count,
                p,
                r,
                2 * p * r / (p + r),
                (double) titles / count);
    }
}
