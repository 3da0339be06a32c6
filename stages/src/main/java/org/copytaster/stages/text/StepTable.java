// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

import java.util.Arrays;
import java.util.Map;

/// Weighed steps, sorted by the letters with which their two sides begin: of all groups that stand at a
/// place of two words only those are looked at that have a weight, which are few.
///
/// @see Likeness
final class StepTable {

    /// A way so bad does not become good.
    private static final double HOPELESS = -8;

    /// How many letters more than the other a part of a word may have.
    private static final int FARTHEST = 4;

    private static final int LETTERS = 32;
    private static final int KEYS = 2 * LETTERS;
    private static final int LONGEST = Steps.LONGEST_GROUP;

    /// Where the steps begin whose sides have two keys.
    private final int[] begins = new int[KEYS * KEYS + 1];

    private final int[] lefts;
    private final int[] rights;
    private final byte[] leftLengths;
    private final byte[] rightLengths;
    private final double[] weights;

    /// @param steps with their weights, both ways round where a step weighs the same when turned
    StepTable(Map<Long, Double> steps) {
        for (long step : steps.keySet()) {
            begins[keys(step) + 1]++;
        }
        Arrays.parallelPrefix(begins, Integer::sum);
        lefts = new int[steps.size()];
        rights = new int[steps.size()];
        leftLengths = new byte[steps.size()];
        rightLengths = new byte[steps.size()];
        weights = new double[steps.size()];
        int[] next = begins.clone();
        steps.forEach((step, weight) -> {
            int at = next[keys(step)]++;
            lefts[at] = Steps.left(step);
            rights[at] = Steps.right(step);
            leftLengths[at] = (byte) Steps.length(lefts[at]);
            rightLengths[at] = (byte) Steps.length(rights[at]);
            weights[at] = weight;
        });
    }

    private static int keys(long step) {
        return key(Steps.left(step)) * KEYS + key(Steps.right(step));
    }

    /// The first letter of a group; 0 of an empty one. The head of a word begins far more groups than any letter, so
    /// they are told apart by the letter behind it.
    private static int key(int group) {
        int first = Steps.first(group);
        boolean goesOn = first == Steps.HEAD && Steps.length(group) > 1;
        return goesOn ? behindHead(Steps.second(group)) : first;
    }

    private static int behindHead(int letter) {
        return LETTERS + letter;
    }

    /// What the best way to write one word for another weighs.
    ///
    /// @param none what to give where there is no way
    double best(String one, String other, double none) {
        return new Ways(Steps.bounded(one), Steps.bounded(other), none).best();
    }

    /// The best way to each pair of places of two words.
    private final class Ways {
        private final int[] one;
        private final int[] other;

        /// The groups that begin at each place, by their length.
        private final int[] ones;

        private final int[] others;
        private final int columns;
        private final double[] best;

        Ways(int[] one, int[] other, double none) {
            this.one = one;
            this.other = other;
            this.ones = groups(one);
            this.others = groups(other);
            this.columns = other.length + 1;
            this.best = new double[(one.length + 1) * columns];
            Arrays.fill(best, none);
            best[0] = 0;
        }

        private static int[] groups(int[] word) {
            int[] groups = new int[word.length * (LONGEST + 1)];
            for (int at = 0; at < word.length; at++) {
                int end = Math.min(LONGEST, word.length - at);
                for (int length = 1; length <= end; length++) {
                    int place = at * (LONGEST + 1) + length;
                    groups[place] = Steps.longer(groups[place - 1], word[at + length - 1]);
                }
            }
            return groups;
        }

        double best() {
            for (int i = 0; i < one.length; i++) {
                int end = Math.min(other.length, i + FARTHEST + 1);
                for (int j = Math.max(0, i - FARTHEST); j < end; j++) {
                    if (best[i * columns + j] > HOPELESS) {
                        step(i, j, one[i] * KEYS + other[j]);
                        step(i, j, one[i] * KEYS + second(other, j));
                        step(i, j, second(one, i) * KEYS + other[j]);
                        step(i, j, second(one, i) * KEYS + second(other, j));
                    }
                }
            }
            return best[best.length - 1];
        }

        /// The other key of a group at a place: that of longer ones at the head, else that of an empty one.
        private static int second(int[] word, int at) {
            return at == 0 ? behindHead(word[1]) : 0;
        }

        private void step(int i, int j, int keys) {
            for (int at = begins[keys]; at < begins[keys + 1]; at++) {
                int m = leftLengths[at];
                int n = rightLengths[at];
                if (ones[i * (LONGEST + 1) + m] == lefts[at]
                        && others[j * (LONGEST + 1) + n] == rights[at]) {
                    int to = (i + m) * columns + j + n;
                    best[to] = Math.max(best[to], best[i * columns + j] + weights[at]);
                }
            }
        }
    }
}
