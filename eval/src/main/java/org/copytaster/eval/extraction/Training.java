// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.extraction;

import org.copytaster.stages.extract.BlockModel.Label;
import org.copytaster.stages.extract.PageBlocks;
import org.copytaster.stages.extract.PageBlocks.Nearness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/// Learns the weights of a [org.copytaster.stages.extract.BlockModel] from labelled pages: a conditional
/// random field over the chain of blocks, whose wrong labels get a head start by the length of what they
/// would lose. Pages of which only some blocks are labelled teach what those allow. The same pages give
/// the same file.
///
/// John Lafferty et al., "Conditional Random Fields" (2001); Kevin Gimpel and Noah Smith, "Softmax-Margin
/// CRFs" (2010); John Duchi et al., "Adaptive Subgradient Methods" (2011) for the steps.
@SuppressWarnings("EnumOrdinal") // the order of the labels is the order of the weights
final class Training {

    private static final int LABELS = Label.values().length;
    private static final int NEAR = Nearness.values().length;
    private static final int FEWEST_SITES = 4;
    private static final double STEP = .12;
    private static final double SHRINK = Double.parseDouble(System.getProperty("shrink", "0.002"));
    private static final double MARGIN = Double.parseDouble(System.getProperty("margin", "1"));

    private final Map<String, Integer> words;
    private final List<Example> examples = new ArrayList<>();
    private final double[] weights;
    private final double[] totals;
    private final double[] squares;
    private final int thenAt;
    private final double[] steps;
    private final int[] touched;
    private final boolean[] isTouched;
    private int averaged;

    /// A page as numbers: what the weights are looked up by.
    ///
    /// @param allowed for each block the labels it may have, as bits
    @SuppressWarnings("ArrayRecordComponent") // read only, never compared
    private record Example(int[][] cues, Nearness[] near, int[] allowed, double[] costs) {}

    private Training(List<GoldPage> pages) {
        this.words = words(pages);
        this.thenAt = (PageBlocks.stepCount() + words.size()) * LABELS;
        this.weights = new double[thenAt + NEAR * LABELS * LABELS];
        this.totals = new double[weights.length];
        this.squares = new double[weights.length];
        Arrays.fill(squares, 1);
        this.steps = new double[thenAt];
        this.touched = new int[thenAt / LABELS];
        this.isTouched = new boolean[touched.length];
        pages.forEach(page -> examples.add(example(page)));
    }

    /// The lines of a model file.
    static List<String> learn(List<GoldPage> pages, int rounds) {
        Training training = new Training(pages);
        List<Example> order = new ArrayList<>(training.examples);
        Random random = new Random(7);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            order.forEach(training::learn);
            if (round * 2 >= rounds) {
                training.average();
            }
        }
        return training.lines();
    }

    /// The words that stand on enough sites to say something about another one.
    private static Map<String, Integer> words(List<GoldPage> pages) {
        Map<String, Set<String>> sites = new TreeMap<>();
        for (GoldPage page : pages) {
            for (int at = 0; at < page.blocks().size(); at++) {
                for (String word : page.blocks().words(at)) {
                    sites.computeIfAbsent(word, key -> new HashSet<>()).add(page.site());
                }
            }
        }
        Map<String, Integer> words = new TreeMap<>();
        sites.forEach((word, on) -> {
            if (on.size() >= FEWEST_SITES) {
                words.put(word, PageBlocks.stepCount() + words.size());
            }
        });
        return words;
    }

    private Example example(GoldPage page) {
        PageBlocks blocks = page.blocks();
        int size = blocks.size();
        int[][] cues = new int[size][];
        Nearness[] near = new Nearness[size];
        double[] costs = new double[size];
        for (int at = 0; at < size; at++) {
            cues[at] = cues(blocks, at);
            near[at] = blocks.nearness(at);
            costs[at] = MARGIN * Math.min(2, .5 + blocks.text(at).length() / 100.0);
        }
        return new Example(cues, near, page.allowed(), costs);
    }

    private int[] cues(PageBlocks blocks, int at) {
        int[] steps = blocks.steps(at);
        int[] known =
                blocks.words(at).stream().filter(words::containsKey).mapToInt(words::get).toArray();
        int[] cues = Arrays.copyOf(steps, steps.length + known.length);
        System.arraycopy(known, 0, cues, steps.length, known.length);
        return cues;
    }

    private void learn(Example page) {
        int size = page.cues().length;
        if (size == 0) {
            return;
        }
        double[][] own = new double[size][LABELS];
        for (int at = 0; at < size; at++) {
            for (int cue : page.cues()[at]) {
                for (int label = 0; label < LABELS; label++) {
                    own[at][label] += weights[cue * LABELS + label];
                }
            }
        }
        Chain right = new Chain(page, own, true);
        Chain any = new Chain(page, own, false);
        int count = 0;
        for (int at = 0; at < size; at++) {
            for (int label = 0; label < LABELS; label++) {
                own[at][label] = right.share(at, label) - any.share(at, label);
            }
            for (int cue : page.cues()[at]) {
                if (!isTouched[cue]) {
                    isTouched[cue] = true;
                    touched[count++] = cue;
                }
                for (int label = 0; label < LABELS; label++) {
                    steps[cue * LABELS + label] += own[at][label];
                }
            }
        }
        for (int i = 0; i < count; i++) {
            isTouched[touched[i]] = false;
            for (int at = touched[i] * LABELS; at < (touched[i] + 1) * LABELS; at++) {
                move(at, steps[at]);
                steps[at] = 0;
            }
        }
        for (int at = thenAt; at < weights.length; at++) {
            move(at, right.thens[at - thenAt] - any.thens[at - thenAt]);
        }
    }

    private void move(int at, double by) {
        double step = by - SHRINK * weights[at];
        squares[at] += step * step;
        weights[at] += STEP * step / Math.sqrt(squares[at]);
    }

    private void average() {
        averaged++;
        for (int at = 0; at < weights.length; at++) {
            totals[at] += weights[at];
        }
    }

    private int then(Nearness near, int before, int label) {
        return thenAt + near.ordinal() * LABELS * LABELS + before * LABELS + label;
    }

    /// How likely each label of each block is under the present weights: among the labellings that are
    /// right, or among all, where wrong ones are given a head start.
    private final class Chain {

        private final double[][] before;
        private final double[][] after;
        private final double total;
        final double[] thens = new double[NEAR * LABELS * LABELS];

        Chain(Example page, double[][] scores, boolean right) {
            int size = page.cues().length;
            double[][] own = new double[size][LABELS];
            for (int at = 0; at < size; at++) {
                for (int label = 0; label < LABELS; label++) {
                    boolean allowed = (page.allowed()[at] & 1 << label) != 0;
                    own[at][label] =
                            scores[at][label]
                                    + (allowed
                                            ? 0
                                            : right ? Double.NEGATIVE_INFINITY : page.costs()[at]);
                }
            }
            before = new double[size][LABELS];
            after = new double[size][LABELS];
            before[0] = own[0];
            for (int at = 1; at < size; at++) {
                for (int label = 0; label < LABELS; label++) {
                    double[] ways = new double[LABELS];
                    for (int from = 0; from < LABELS; from++) {
                        ways[from] =
                                before[at - 1][from] + weights[then(page.near()[at], from, label)];
                    }
                    before[at][label] = sum(ways) + own[at][label];
                }
            }
            for (int at = size - 2; at >= 0; at--) {
                for (int label = 0; label < LABELS; label++) {
                    double[] ways = new double[LABELS];
                    for (int to = 0; to < LABELS; to++) {
                        ways[to] =
                                after[at + 1][to]
                                        + own[at + 1][to]
                                        + weights[then(page.near()[at + 1], label, to)];
                    }
                    after[at][label] = sum(ways);
                }
            }
            total = sum(before[size - 1]);
            for (int at = 1; at < size; at++) {
                for (int from = 0; from < LABELS; from++) {
                    for (int to = 0; to < LABELS; to++) {
                        int then = then(page.near()[at], from, to);
                        thens[then - thenAt] +=
                                Math.exp(
                                        before[at - 1][from]
                                                + weights[then]
                                                + own[at][to]
                                                + after[at][to]
                                                - total);
                    }
                }
            }
        }

        double share(int at, int label) {
            return Math.exp(before[at][label] + after[at][label] - total);
        }
    }

    /// The logarithm of the sum of what these are the logarithms of.
    private static double sum(double[] logs) {
        double most = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            most = Math.max(most, log);
        }
        if (most == Double.NEGATIVE_INFINITY) {
            return most;
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - most);
        }
        return most + Math.log(sum);
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int number = 0; number < PageBlocks.stepCount(); number++) {
            line(lines, PageBlocks.nameOf(number), number * LABELS, LABELS);
        }
        words.forEach((word, number) -> line(lines, word, number * LABELS, LABELS));
        for (Nearness near : Nearness.values()) {
            line(
                    lines,
                    "then." + near.name().toLowerCase(Locale.ROOT),
                    then(near, 0, 0),
                    LABELS * LABELS);
        }
        return lines;
    }

    private void line(List<String> lines, String name, int from, int count) {
        StringBuilder line = new StringBuilder(name);
        double largest = 0;
        for (int at = from; at < from + count; at++) {
            double average = totals[at] / averaged;
            largest = Math.max(largest, Math.abs(average));
            line.append('\t').append(String.format(Locale.ROOT, "%.3f", average));
        }
        if (largest >= .02 || name.startsWith("then.")) {
            lines.add(line.toString());
        }
    }
}
