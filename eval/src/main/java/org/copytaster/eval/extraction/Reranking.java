// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.extraction;

import org.copytaster.stages.extract.BlockModel;
import org.copytaster.stages.extract.BlockModel.Label;
import org.copytaster.stages.extract.Labeller;
import org.copytaster.stages.extract.Labellings;
import org.copytaster.stages.extract.Weights;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/// Learns which of the labellings of a page is the best as a whole: the weights by which the F1 that is to be
/// expected of the choice is highest. Each page counts twice, as a model labels it that has not seen its site, and
/// as one that has: the product meets both.
///
/// David Smith and Jason Eisner, "Minimum Risk Annealing for Training Log-Linear Models" (2006).
final class Reranking {

    private static final int ROUNDS = 60;
    private static final double STEP = .1;
    private static final double SHRINK = .003;
    private static final double SCALE = 20;
    private static final int FEWEST_SITES = 4;

    /// How much a page counts of which only some blocks are labelled.
    private static final double PIECES = .5;

    /// One page as one model labels it: the cues of each labelling, and its F1.
    @SuppressWarnings("ArrayRecordComponent") // read only, never compared
    private record Choice(String site, List<List<String>> cues, double[] good, double counts) {}

    private final Map<String, double[]> weights = new TreeMap<>();
    private int averaged;

    private Reranking() {}

    /// A model with the weights that choose among its labellings.
    ///
    /// @param held for each part of the sites a model that has not seen them
    /// @param without the part of the sites that the model has not seen either; negative: it has seen all
    static Labeller labeller(
            BlockModel model, List<GoldPage> pages, List<BlockModel> held, int without)
            throws IOException {
        List<String> lines = learn(model, pages, held, without);
        return new Labeller(model, Weights.read(new StringReader(String.join("\n", lines))));
    }

    /// The lines of the file of weights.
    static List<String> learn(
            BlockModel model, List<GoldPage> pages, List<BlockModel> held, int without) {
        List<Choice> choices = new ArrayList<>();
        for (GoldPage page : pages) {
            int part = TrainBlockModels.part(page.site());
            if (page.article() && part != without) {
                choices.add(choice(page, held.get(part)));
                choices.add(choice(page, model));
            }
        }
        choices.removeIf(choice -> choice.good().length < 2);
        Reranking reranking = new Reranking();
        reranking.open(choices);
        Random random = new Random(3);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(choices, random);
            choices.forEach(reranking::learn);
            if (round * 2 >= ROUNDS) {
                reranking.average();
            }
        }
        return reranking.lines();
    }

    private static Choice choice(GoldPage page, BlockModel model) {
        Labellings labellings = Labellings.of(page.blocks(), model);
        int count = labellings.all().size();
        List<List<String>> cues = new ArrayList<>();
        double[] good = new double[count];
        for (int which = 0; which < count; which++) {
            cues.add(labellings.cues(which));
            good[which] = good(page, labellings.all().get(which));
        }
        return new Choice(page.site(), cues, good, isWhole(page) ? 1 : PIECES);
    }

    private static boolean isWhole(GoldPage page) {
        for (int allowed : page.allowed()) {
            if (allowed == GoldPage.ANY) {
                return false;
            }
        }
        return true;
    }

    /// F1 of the text by the characters whose label is known.
    private static double good(GoldPage page, List<Label> labels) {
        double both = 0;
        double given = 0;
        double gold = 0;
        for (int at = 0; at < labels.size(); at++) {
            if (page.allowed()[at] == GoldPage.ANY) {
                continue;
            }
            int length = page.blocks().text(at).length();
            boolean isText = page.isOnly(at, Label.BODY) || page.isOnly(at, Label.STANDFIRST);
            boolean isGiven = labels.get(at) == Label.BODY || labels.get(at) == Label.STANDFIRST;
            both += isText && isGiven ? length : 0;
            given += isGiven ? length : 0;
            gold += isText ? length : 0;
        }
        return given + gold == 0 ? 1 : 2 * both / (given + gold);
    }

    /// A cue counts when it stands on enough sites to say something about another one.
    private void open(List<Choice> choices) {
        Map<String, Set<String>> sites = new HashMap<>();
        for (Choice choice : choices) {
            for (List<String> cues : choice.cues()) {
                cues.forEach(cue ->
                        sites.computeIfAbsent(cue, key -> new HashSet<>()).add(choice.site()));
            }
        }
        sites.forEach((cue, on) -> {
            if (on.size() >= FEWEST_SITES) {
                weights.put(cue, new double[] {0, 1, 0});
            }
        });
    }

    private void learn(Choice choice) {
        double[] shares = shares(choice);
        double expected = 0;
        for (int which = 0; which < shares.length; which++) {
            expected += shares[which] * choice.good()[which];
        }
        Map<String, Double> steps = new HashMap<>();
        for (int which = 0; which < shares.length; which++) {
            double by = SCALE * choice.counts() * shares[which] * (choice.good()[which] - expected);
            choice.cues().get(which).forEach(cue -> steps.merge(cue, by, Double::sum));
        }
        steps.forEach((cue, by) -> {
            double[] weight = weights.get(cue);
            if (weight != null) {
                double step = by - SHRINK * weight[0];
                weight[1] += step * step;
                weight[0] += STEP * step / Math.sqrt(weight[1]);
            }
        });
    }

    /// How likely each labelling is chosen under the present weights.
    private double[] shares(Choice choice) {
        double[] shares = new double[choice.good().length];
        double most = Double.NEGATIVE_INFINITY;
        for (int which = 0; which < shares.length; which++) {
            for (String cue : choice.cues().get(which)) {
                double[] weight = weights.get(cue);
                shares[which] += weight == null ? 0 : weight[0];
            }
            most = Math.max(most, shares[which]);
        }
        double all = 0;
        for (int which = 0; which < shares.length; which++) {
            shares[which] = Math.exp(shares[which] - most);
            all += shares[which];
        }
        for (int which = 0; which < shares.length; which++) {
            shares[which] /= all;
        }
        return shares;
    }

    private void average() {
        averaged++;
        weights.values().forEach(weight -> weight[2] += weight[0]);
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        weights.forEach((cue, weight) -> {
            double average = weight[2] / averaged;
            if (Math.abs(average) >= .005) {
                lines.add(cue + String.format(Locale.ROOT, "\t%.3f", average));
            }
        });
        return lines;
    }
}
