// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.wordings;

import org.copytaster.eval.grouping.Learning;
import org.copytaster.stages.align.ComparedWordings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Trains what tells whether two wordings are one utterance, on the part of our pairs that is for tuning, and
/// writes it where the `align` stage reads it: one file for wordings in one language and one for two.
///
/// Of two wordings of several sentences the parts count that are most likely the same, so the weights are
/// learnt in rounds, each with the parts that the weights of the round before are for.
///
/// Argument: the folder to write to.
public final class TrainSameWords {

    private static final int ROUNDS = 6;
    private static final int PARTS = 5;
    private static final double APART_SHARE = 3;
    private static final double[] CUTS = {0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.96};

    private TrainSameWords() {}

    public static void main(String[] arguments) throws IOException {
        List<WrittenPairs.Pair> pairs = WrittenPairs.in(WrittenPairs.TUNING);
        for (boolean across : new boolean[] {false, true}) {
            List<WrittenPairs.Pair> some = ScoreWordings.within(pairs, across);
            System.out.println(across ? "In two languages" : "In one language");
            heldOut(some);
            Learning.write(
                    Path.of(arguments[0])
                            .resolve(across ? "same-words-across.weights" : "same-words.weights"),
                    TrainSameWords.class.getName(),
                    ComparedWordings.clues(),
                    learn(some));
        }
    }

    /// Prints how well the pairs of some affairs are told by weights learnt on the others.
    private static void heldOut(List<WrittenPairs.Pair> pairs) {
        Map<WrittenPairs.Pair, Double> likely = new HashMap<>();
        List<String> affairs =
                pairs.stream().map(WrittenPairs.Pair::affair).distinct().sorted().toList();
        for (int part = 0; part < PARTS; part++) {
            int held = part;
            List<WrittenPairs.Pair> others = new ArrayList<>();
            List<WrittenPairs.Pair> mine = new ArrayList<>();
            for (WrittenPairs.Pair pair : pairs) {
                boolean isHeld = affairs.indexOf(pair.affair()) % PARTS == held;
                (isHeld ? mine : others).add(pair);
            }
            double[] weights = learn(others);
            mine.forEach(pair ->
                    best(weights, pair)
                            .ifPresent(clues -> likely.put(pair, likely(weights, clues))));
        }
        for (double cut : CUTS) {
            System.out.println(
                    Count.of(pairs, pair -> likely.getOrDefault(pair, 0.0) >= cut)
                            .row(String.format(Locale.ROOT, "held out, from %.2f", cut)));
        }
    }

    private static double[] learn(List<WrittenPairs.Pair> pairs) {
        double[] weights = new double[ComparedWordings.clues().size() + 1];
        weights[0] = 1;
        for (int round = 0; round < ROUNDS; round++) {
            List<double[]> same = new ArrayList<>();
            List<double[]> apart = new ArrayList<>();
            for (WrittenPairs.Pair pair : pairs) {
                best(weights, pair).ifPresent(clues -> (pair.same() ? same : apart).add(clues));
            }
            weights = SidedRegression.fit(same, apart, APART_SHARE);
        }
        return weights;
    }

    /// The clues that a pair is told by; empty if it contradicts itself.
    private static Optional<double[]> best(double[] weights, WrittenPairs.Pair pair) {
        return pair.compared().weighed().stream()
                .max(Comparator.comparingDouble(clues -> likely(weights, clues)));
    }

    private static double likely(double[] weights, double[] clues) {
        return SidedRegression.likely(weights, clues);
    }
}
