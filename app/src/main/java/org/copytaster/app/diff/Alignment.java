// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.diff;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Two lists of passages side by side: which passage of the one is a wording of which of the other
/// (Needleman-Wunsch, with the share of common words as likeness). Order is kept on both sides.
public final class Alignment {

    private Alignment() {}

    /// One line of two columns; one side may be missing, never both.
    ///
    /// @param left the number of a passage in the one list
    /// @param right the number of a passage in the other
    public record Pair(@Nullable Integer left, @Nullable Integer right) {}

    /// Pairs two lists of passages up.
    ///
    /// @param least the likeness, from 0 to 1, below which two passages are no wordings of each other
    public static List<Pair> of(List<String> left, List<String> right, double least) {
        double[][] likeness = likeness(left, right);
        double[][] best = best(likeness, left.size(), right.size(), least);
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (likeness[i][j] >= least && best[i][j] == best[i + 1][j + 1] + likeness[i][j]) {
                pairs.add(new Pair(i++, j++));
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                pairs.add(new Pair(i++, null));
            } else {
                pairs.add(new Pair(null, j++));
            }
        }
        while (i < left.size()) {
            pairs.add(new Pair(i++, null));
        }
        while (j < right.size()) {
            pairs.add(new Pair(null, j++));
        }
        return List.copyOf(pairs);
    }

    /// The most likeness that the passages from `i` and from `j` on can have together.
    private static double[][] best(double[][] likeness, int left, int right, double least) {
        double[][] best = new double[left + 1][right + 1];
        for (int i = left - 1; i >= 0; i--) {
            for (int j = right - 1; j >= 0; j--) {
                double apart = Math.max(best[i + 1][j], best[i][j + 1]);
                double together = likeness[i][j] >= least ? best[i + 1][j + 1] + likeness[i][j] : 0;
                best[i][j] = Math.max(apart, together);
            }
        }
        return best;
    }

    private static double[][] likeness(List<String> left, List<String> right) {
        List<Map<String, Integer>> others = right.stream().map(Alignment::counts).toList();
        double[][] likeness = new double[left.size()][right.size()];
        for (int i = 0; i < left.size(); i++) {
            Map<String, Integer> mine = counts(left.get(i));
            for (int j = 0; j < right.size(); j++) {
                likeness[i][j] = likeness(mine, others.get(j));
            }
        }
        return likeness;
    }

    private static Map<String, Integer> counts(String passage) {
        Map<String, Integer> counts = new HashMap<>();
        Word.folded(passage).forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    /// Dice's coefficient over the words.
    private static double likeness(Map<String, Integer> one, Map<String, Integer> other) {
        int common = 0;
        for (Map.Entry<String, Integer> word : one.entrySet()) {
            common += Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0));
        }
        int all = size(one) + size(other);
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static int size(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
