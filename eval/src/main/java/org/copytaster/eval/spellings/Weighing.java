// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.spellings;

import org.copytaster.stages.text.Likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Mends the weights of steps until pairs of one name come out above 0, and strangers below: logistic
/// regression over the steps of the best way.
final class Weighing {

    private static final int ROUNDS = 10;
    private static final double STEP = 0.2;

    /// How strongly a weight is drawn to where it began.
    private static final double SHRINK = 5e-4;

    /// A pair that is so unlikely after the first round is an error of the harvest.
    private static final double ERROR = 0.01;

    /// Strangers that are this far below say nothing more.
    private static final double PLAIN = -7;

    private static final double BEGIN = -2;

    private final Likeness likeness;
    private final Map<Long, Double> began = new HashMap<>();
    private final Map<Long, Double> squares = new HashMap<>();
    private final double[] squaresOfLengths;

    private Weighing(Likeness likeness) {
        this.likeness = likeness;
        Arrays.fill(likeness.lengths(), BEGIN);
        this.squaresOfLengths = new double[likeness.lengths().length];
        began.putAll(likeness.weights());
    }

    static void mend(Likeness likeness, List<Pair> same, List<Pair> strangers) {
        Weighing weighing = new Weighing(likeness);
        Random random = new Random(5);
        List<Pair> all = new ArrayList<>(same);
        all.addAll(strangers);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(all, random);
            boolean first = round == 0;
            all.removeIf(pair -> !weighing.learn(pair, first));
        }
    }

    /// Whether the pair is looked at again.
    private boolean learn(Pair pair, boolean first) {
        boolean same = pair.weight() > 0;
        long[] way = likeness.way(pair.one(), pair.other());
        if (way.length == 0) {
            return same;
        }
        int lengths = Likeness.lengths(pair.one(), pair.other());
        double odds = likeness.lengths()[lengths];
        for (long step : way) {
            odds += likeness.weight(step);
        }
        double chance = 1 / (1 + Math.exp(-odds));
        if (same && !first && chance < ERROR) {
            return true;
        }
        double wrong = same ? pair.weight() * (chance - 1) : chance;
        if (Math.abs(wrong) > 1e-4) {
            for (long step : way) {
                mend(step, wrong);
            }
            double[] weights = likeness.lengths();
            squaresOfLengths[lengths] += wrong * wrong;
            weights[lengths] -= STEP * wrong / Math.sqrt(squaresOfLengths[lengths] + 1e-2);
        }
        return same || odds > PLAIN;
    }

    private void mend(long step, double wrong) {
        double weight = likeness.weight(step);
        double slope = wrong + SHRINK * (weight - began.getOrDefault(step, 0.0));
        double sum = squares.getOrDefault(step, 0.0) + slope * slope;
        squares.put(step, sum);
        likeness.put(step, weight - STEP * slope / Math.sqrt(sum + 1e-2));
    }
}
