// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.wordings;

import org.copytaster.stages.align.ComparedWordings;

import java.util.List;

/// A logistic regression whose weights are held to the side that their clue speaks for, so that few pairs
/// cannot teach that a contradiction speaks for being the same. Fitted by steps down the slope, each weight
/// drawn back over the border to zero. The last weight is the bias.
final class SidedRegression {

    private static final int STEPS = 1500;
    private static final double STEP = 1;
    private static final double SHRINK = 0.002;

    private SidedRegression() {}

    /// @param apartShare how much a pair that does not belong together counts, for one that does
    static double[] fit(List<double[]> same, List<double[]> apart, double apartShare) {
        int[] sides = ComparedWordings.sides();
        double[] weights = new double[sides.length + 1];
        double all = same.size() + apartShare * apart.size();
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[weights.length];
            same.forEach(clues -> add(slope, weights, clues, 1, 1));
            apart.forEach(clues -> add(slope, weights, clues, 0, apartShare));
            for (int at = 0; at < weights.length; at++) {
                boolean isBias = at == sides.length;
                double shrink = isBias ? 0 : SHRINK * weights[at];
                weights[at] += STEP * (slope[at] / all - shrink);
                if (!isBias && weights[at] * sides[at] < 0) {
                    weights[at] = 0;
                }
            }
        }
        return weights;
    }

    private static void add(
            double[] slope, double[] weights, double[] clues, int same, double share) {
        double error = share * (same - likely(weights, clues));
        for (int at = 0; at < clues.length; at++) {
            slope[at] += error * clues[at];
        }
        slope[clues.length] += error;
    }

    /// The probability that a pair belongs together.
    static double likely(double[] weights, double[] clues) {
        double sum = weights[clues.length];
        for (int at = 0; at < clues.length; at++) {
            sum += weights[at] * clues[at];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
