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
import java.util.List;
import java.util.Random;

/// Learns which of the labellings of a page is the best as a whole: the weights by which the F1 that is to be
/// expected of the choice is highest. Each page counts twice, as a model labels it that has not seen its site, and
/// as one that has: the product meets both.
///
/// David Smith and Jason Eisner, "Minimum Risk Annealing for Training Log-Linear Models" (2006).
final class Reranking {

    private static final int ROUNDS = 60;
    private static final double STEP = .1;
    private static final double SCALE = 20;

    /// How much a page counts of which only some blocks are labelled.
    private static final double PIECES = .5;

    /// One page as one model labels it: the cues of each labelling, and its F1.
    @SuppressWarnings("ArrayRecordComponent") // read only, never compared
    private record Choice(String site, List<List<String>> cues, double[] good, double counts) {}

    private final CueWeights weights = new CueWeights(STEP);

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
        for (Choice choice : choices) {
            choice.cues().forEach(cues -> reranking.weights.see(choice.site(), cues));
        }
        Random random = new Random(3);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(choices, random);
            choices.forEach(reranking::learn);
            if (round * 2 >= ROUNDS) {
                reranking.weights.average();
            }
        }
        return reranking.weights.meanLines();
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

    private void learn(Choice choice) {
        double[] shares = shares(choice);
        double expected = 0;
        for (int which = 0; which < shares.length; which++) {
            expected += shares[which] * choice.good()[which];
        }
        double[] by = new double[shares.length];
        for (int which = 0; which < by.length; which++) {
            by[which] = SCALE * choice.counts() * shares[which] * (choice.good()[which] - expected);
        }
        weights.move(choice.cues(), by);
    }

    /// How likely each labelling is chosen under the present weights.
    private double[] shares(Choice choice) {
        double[] shares = new double[choice.good().length];
        double most = Double.NEGATIVE_INFINITY;
        for (int which = 0; which < shares.length; which++) {
            shares[which] = weights.sum(choice.cues().get(which));
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
}
