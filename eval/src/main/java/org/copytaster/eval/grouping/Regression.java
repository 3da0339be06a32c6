// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.grouping;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A logistic regression, fitted by Newton's method. Each set weighs the same, whatever its size. The last weight is the bias.
final class Regression {

    private static final int STEPS = 15;
    private static final double SHRINK = 1e-4;

    private Regression() {}

    static double[] fit(List<GoldPairs> sets) {
        double[] any =
                sets.stream()
                        .flatMap(set -> Stream.concat(set.same().stream(), set.apart().stream()))
                        .findFirst()
                        .orElseThrow();
        int size = any.length + 1;
        return fit(sets, new double[size], 0, size);
    }

    /// Fits the weights from one place to another (half-open), and leaves the others as they are.
    static double[] fit(List<GoldPairs> sets, double[] start, int from, int to) {
        int size = start.length;
        double[] weights = start.clone();
        for (int step = 0; step < STEPS; step++) {
            double[][] curve = new double[size][size];
            double[] slope = new double[size];
            for (GoldPairs set : sets) {
                add(set, weights, curve, slope);
            }
            for (int at = 0; at < size; at++) {
                slope[at] -= SHRINK * weights[at];
                curve[at][at] += SHRINK;
                if (at < from || at >= to) {
                    slope[at] = 0;
                    Arrays.fill(curve[at], 0);
                    curve[at][at] = 1;
                }
            }
            double[] change = solve(curve, slope);
            for (int at = 0; at < size; at++) {
                weights[at] += change[at];
            }
        }
        return weights;
    }

    /// The probability that a pair belongs together.
    static double likely(double[] weights, double[] clues) {
        double sum = weights[clues.length];
        for (int at = 0; at < clues.length; at++) {
            sum += weights[at] * clues[at];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static void add(GoldPairs set, double[] weights, double[][] curve, double[] slope) {
        for (double[] clues : set.same()) {
            add(clues, 1, set.sameShare(), weights, curve, slope);
        }
        for (double[] clues : set.apart()) {
            add(clues, 0, set.apartShare(), weights, curve, slope);
        }
    }

    private static void add(
            double[] clues,
            int same,
            double share,
            double[] weights,
            double[][] curve,
            double[] slope) {
        double[] row = Arrays.copyOf(clues, clues.length + 1);
        row[clues.length] = 1;
        double likely = likely(weights, clues);
        double error = share * (same - likely);
        double bend = share * likely * (1 - likely);
        for (int i = 0; i < row.length; i++) {
            slope[i] += error * row[i];
            for (int j = 0; j < row.length; j++) {
                curve[i][j] += bend * row[i] * row[j];
            }
        }
    }

    /// Gauss, with the largest pivot of each column.
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        for (int column = 0; column < size; column++) {
            int pivot = column;
            for (int row = column + 1; row < size; row++) {
                if (Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column])) {
                    pivot = row;
                }
            }
            double[] swapped = matrix[column];
            matrix[column] = matrix[pivot];
            matrix[pivot] = swapped;
            double held = right[column];
            right[column] = right[pivot];
            right[pivot] = held;
            for (int row = column + 1; row < size; row++) {
                double factor = matrix[row][column] / matrix[column][column];
                for (int at = column; at < size; at++) {
                    matrix[row][at] -= factor * matrix[column][at];
                }
                right[row] -= factor * right[column];
            }
        }
        double[] solution = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double sum = right[row];
            for (int at = row + 1; at < size; at++) {
                sum -= matrix[row][at] * solution[at];
            }
            solution[row] = sum / matrix[row][row];
        }
        return solution;
    }
}
