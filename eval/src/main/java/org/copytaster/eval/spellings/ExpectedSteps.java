// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.spellings;

import org.copytaster.stages.text.Likeness;
import org.copytaster.stages.text.Steps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Learns how likely each step is from pairs alone, by expectation and maximisation, and makes a first
/// weight of it: how much likelier the step is than its letters are by themselves.
///
/// Eric Ristad, Peter Yianilos, "Learning String-Edit Distance" (1998).
final class ExpectedSteps {

    private static final int ROUNDS = 12;

    /// What is taken off the count of a step of several letters, so that few remain.
    private static final double DISCOUNT = 1.5;

    private static final int UNDISCOUNTED = 3;

    /// From this logarithm of odds on a pair is believed to be no error of the harvest.
    private static final double BELIEVED = 4;

    /// Letters that were never seen for one another, or for nothing.
    private static final double UNSEEN = -6;

    private static final double LOST = -4.5;
    private static final double LEAST = 1e-9;

    @SuppressWarnings("ArrayRecordComponent") // read only, never compared
    private record Grid(int[] from, int[] to, int[] step, double weight, double base) {}

    private final Likeness canonical;
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final List<Long> steps = new ArrayList<>();
    private final List<Grid> grids = new ArrayList<>();
    private final double[] letters = new double['z' + 1];
    private double[] chances = {};

    private ExpectedSteps(boolean eitherWay, List<Pair> pairs) {
        this.canonical = new Likeness(eitherWay);
        double all = 0;
        for (Pair pair : pairs) {
            for (char letter : (pair.one() + pair.other()).toCharArray()) {
                letters[letter]++;
                all++;
            }
        }
        for (char letter = 'a'; letter <= 'z'; letter++) {
            letters[letter] = (letters[letter] + 1) / (all + 26);
        }
        pairs.forEach(pair -> grids.add(grid(pair)));
    }

    /// Weights that are learned from pairs.
    static Likeness of(boolean eitherWay, List<Pair> pairs) {
        ExpectedSteps expected = new ExpectedSteps(eitherWay, pairs);
        expected.begin();
        for (int round = 0; round < ROUNDS; round++) {
            expected.round(round);
        }
        return expected.likeness(eitherWay);
    }

    private Grid grid(Pair pair) {
        List<int[]> found = new ArrayList<>();
        int columns = pair.other().length() + 3;
        Steps.between(
                pair.one(),
                pair.other(),
                (i, j, m, n, step) -> {
                    int number =
                            numbers.computeIfAbsent(
                                    canonical.canonical(step), none -> steps.size());
                    if (number == steps.size()) {
                        steps.add(canonical.canonical(step));
                    }
                    found.add(new int[] {i * columns + j, (i + m) * columns + j + n, number});
                });
        int[][] columnsOf = new int[3][found.size()];
        for (int at = 0; at < found.size(); at++) {
            for (int column = 0; column < 3; column++) {
                columnsOf[column][at] = found.get(at)[column];
            }
        }
        double base = ofLetters(pair.one() + pair.other());
        return new Grid(columnsOf[0], columnsOf[1], columnsOf[2], pair.weight(), base);
    }

    private double ofLetters(String word) {
        double sum = 0;
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            sum += letter >= 'a' && letter <= 'z' ? Math.log(letters[letter]) : 0;
        }
        return sum;
    }

    private void begin() {
        chances = new double[steps.size()];
        for (int at = 0; at < chances.length; at++) {
            int length = Steps.shown(steps.get(at)).replace("-", "").length() - 1;
            chances[at] =
                    Steps.isSame(steps.get(at))
                            ? 0.03
                            : 1e-4 * Math.pow(0.03, 0.7 * Math.max(0, length - 1));
        }
    }

    private void round(int round) {
        double[] counts = new double[steps.size()];
        grids.forEach(grid -> count(grid, counts, round > 1));
        double sum = 0;
        for (int at = 0; at < counts.length; at++) {
            boolean several = isLong(steps.get(at));
            if (round > UNDISCOUNTED && several) {
                counts[at] = Math.max(0, counts[at] - DISCOUNT);
            }
            sum += counts[at];
        }
        for (int at = 0; at < counts.length; at++) {
            chances[at] = counts[at] / sum;
        }
    }

    private static boolean isLong(long step) {
        return !Steps.isSame(step) && Steps.shown(step).replace("-", "").length() > 3;
    }

    /// Adds how often each step is expected on the ways through one pair.
    private void count(Grid grid, double[] counts, boolean doubted) {
        int last = Arrays.stream(grid.to).max().orElse(0);
        double[] forward = new double[last + 1];
        double[] back = new double[last + 1];
        forward[0] = 1;
        back[last] = 1;
        for (int at = 0; at < grid.step.length; at++) {
            forward[grid.to[at]] += forward[grid.from[at]] * chances[grid.step[at]];
        }
        for (int at = grid.step.length - 1; at >= 0; at--) {
            back[grid.from[at]] += back[grid.to[at]] * chances[grid.step[at]];
        }
        double all = forward[last];
        if (all > 0) {
            double odds = Math.log(all) - grid.base;
            double belief = doubted ? 1 / (1 + Math.exp(BELIEVED - odds)) : 1;
            double share = grid.weight * belief / all;
            for (int at = 0; at < grid.step.length; at++) {
                counts[grid.step[at]] +=
                        share * forward[grid.from[at]] * chances[grid.step[at]] * back[grid.to[at]];
            }
        }
    }

    private Likeness likeness(boolean eitherWay) {
        Likeness likeness = new Likeness(eitherWay);
        for (char one = 'a'; one <= 'z'; one++) {
            likeness.put(Steps.of("-", "" + one), LOST);
            likeness.put(Steps.of("" + one, "-"), LOST);
            for (char other = 'a'; other <= 'z'; other++) {
                likeness.put(Steps.of("" + one, "" + other), one == other ? 0 : UNSEEN);
            }
        }
        likeness.put(Steps.of("^", "^"), 0);
        likeness.put(Steps.of("$", "$"), 0);
        for (int at = 0; at < chances.length; at++) {
            if (chances[at] > LEAST) {
                long step = steps.get(at);
                double weight = Math.log(chances[at]) - ofLetters(Steps.shown(step));
                boolean known = likeness.weights().containsKey(step);
                likeness.put(step, known ? Math.max(weight, likeness.weight(step)) : weight);
            }
        }
        return likeness;
    }
}
