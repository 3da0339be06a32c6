// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The pairs of one set of articles, by whether they belong together.
///
/// @param same what is weighed, a row for each pair that does
/// @param apart the same for pairs that do not
/// @param family sets of one family share articles
/// @param sameWeight how many pairs a row stands for, because only some were taken
/// @param sameShare what a row counts in learning, so that each set counts the same
record GoldPairs(
        String set,
        String family,
        List<double[]> same,
        List<double[]> apart,
        double sameWeight,
        double apartWeight,
        double sameShare,
        double apartShare) {

    private static final int MOST_PAIRS = 40_000;

    /// Some of a set's pairs; a set counts by those that belong together, unless they are very few.
    static GoldPairs bySame(
            String set,
            String family,
            List<double[]> same,
            List<double[]> apart,
            double mostApart) {
        double share = 1.0 / Math.max(same.size(), apart.size() / mostApart);
        return some(set, family, same, apart, share, share);
    }

    /// Some of a set's pairs; those that belong together count as much as those that do not.
    static GoldPairs balanced(
            String set, String family, List<double[]> same, List<double[]> apart) {
        double sameShare = 0.5 / Math.max(1, same.size());
        return some(set, family, same, apart, sameShare, 0.5 / Math.max(1, apart.size()));
    }

    private static GoldPairs some(
            String set,
            String family,
            List<double[]> same,
            List<double[]> apart,
            double sameShare,
            double apartShare) {
        List<double[]> someSame = some(same);
        List<double[]> someApart = some(apart);
        double sameWeight = (double) same.size() / Math.max(1, someSame.size());
        double apartWeight = (double) apart.size() / Math.max(1, someApart.size());
        return new GoldPairs(
                set,
                family,
                someSame,
                someApart,
                sameWeight,
                apartWeight,
                sameShare * sameWeight,
                apartShare * apartWeight);
    }

    /// Every second, third, ... row, so that there are not too many.
    private static List<double[]> some(List<double[]> rows) {
        int every = 1 + rows.size() / MOST_PAIRS;
        return IntStream.range(0, rows.size())
                .filter(at -> at % every == 0)
                .mapToObj(rows::get)
                .toList();
    }

    /// The same pairs, of which some clues are not known (half-open).
    GoldPairs without(int from, int to) {
        return new GoldPairs(
                set,
                family,
                blank(same, from, to),
                blank(apart, from, to),
                sameWeight,
                apartWeight,
                sameShare,
                apartShare);
    }

    private static List<double[]> blank(List<double[]> rows, int from, int to) {
        return rows.stream()
                .map(row -> {
                    double[] blank = row.clone();
                    Arrays.fill(blank, from, to, 0);
                    return blank;
                })
                .toList();
    }

    /// The same pairs, that count so many times as much in learning.
    GoldPairs times(double factor) {
        return new GoldPairs(
                set,
                family,
                same,
                apart,
                sameWeight,
                apartWeight,
                sameShare * factor,
                apartShare * factor);
    }

    /// How many pairs belong together.
    double positives() {
        return same.size() * sameWeight;
    }

    /// The F1 of pairs at the best cut.
    double best(double[] weights) {
        List<double[]> told = new ArrayList<>();
        same.forEach(row -> told.add(told(weights, row, sameWeight, 1)));
        apart.forEach(row -> told.add(told(weights, row, apartWeight, 0)));
        told.sort((one, other) -> Double.compare(other[0], one[0]));
        double right = 0;
        double given = 0;
        double best = 0;
        for (double[] row : told) {
            given += row[1];
            right += row[1] * row[2];
            best = Math.max(best, 2 * right / (given + positives()));
        }
        return best;
    }

    private static double[] told(double[] weights, double[] row, double weight, int same) {
        return new double[] {Regression.likely(weights, row), weight, same};
    }
}
