// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.extraction;

import org.copytaster.stages.extract.BlockModel.Label;
import org.copytaster.stages.extract.PageBlocks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/// Learns the weights of a [org.copytaster.stages.extract.BlockModel] from labelled pages: an averaged
/// structured perceptron with a margin. The same pages give the same file.
///
/// Michael Collins, "Discriminative Training Methods for Hidden Markov Models" (2002).
@SuppressWarnings("EnumOrdinal") // the order of the labels is the order of the weights
final class Training {

    private static final int LABELS = Label.values().length;
    private static final int FEWEST_SITES = 4;

    private final Map<String, Integer> words;
    private final List<Example> examples = new ArrayList<>();
    private final double[] weights;
    private final double[] totals;
    private final int thenAt;
    private double now = 1;

    /// A page as numbers: what the weights are looked up by.
    @SuppressWarnings("ArrayRecordComponent") // read only, never compared
    private record Example(int[][] cues, boolean[] together, int[] labels, double[] costs) {}

    private Training(List<GoldPage> pages) {
        this.words = words(pages);
        this.thenAt = (PageBlocks.stepCount() + words.size()) * LABELS;
        this.weights = new double[thenAt + 2 * LABELS * LABELS];
        this.totals = new double[weights.length];
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
        boolean[] together = new boolean[size];
        int[] labels = new int[size];
        double[] costs = new double[size];
        for (int at = 0; at < size; at++) {
            cues[at] = cues(blocks, at);
            together[at] = blocks.together(at);
            labels[at] = page.labels().get(at).ordinal();
            costs[at] = Math.min(2, .5 + blocks.text(at).length() / 100.0);
        }
        return new Example(cues, together, labels, costs);
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
        now++;
        if (page.labels().length == 0) {
            return;
        }
        int[] guessed = best(page);
        for (int at = 0; at < guessed.length; at++) {
            int gold = page.labels()[at];
            if (guessed[at] != gold) {
                for (int cue : page.cues()[at]) {
                    add(cue * LABELS + gold, 1);
                    add(cue * LABELS + guessed[at], -1);
                }
            }
            if (at > 0) {
                add(then(page.together()[at], page.labels()[at - 1], gold), 1);
                add(then(page.together()[at], guessed[at - 1], guessed[at]), -1);
            }
        }
    }

    private int then(boolean together, int before, int label) {
        return thenAt + (together ? LABELS * LABELS : 0) + before * LABELS + label;
    }

    private void add(int at, double by) {
        weights[at] += by;
        totals[at] += now * by;
    }

    /// The best labels when each wrong one is given a head start by its cost, so that the right ones
    /// must win by a margin.
    private int[] best(Example page) {
        int size = page.labels().length;
        int[][] from = new int[size][LABELS];
        double[] reached = new double[LABELS];
        for (int at = 0; at < size; at++) {
            double[] next = new double[LABELS];
            for (int label = 0; label < LABELS; label++) {
                double score = label == page.labels()[at] ? 0 : 4 * page.costs()[at];
                for (int cue : page.cues()[at]) {
                    score += weights[cue * LABELS + label];
                }
                if (at > 0) {
                    int before = bestBefore(reached, page.together()[at], label);
                    from[at][label] = before;
                    score += reached[before] + weights[then(page.together()[at], before, label)];
                }
                next[label] = score;
            }
            reached = next;
        }
        return path(from, reached);
    }

    private int bestBefore(double[] reached, boolean together, int label) {
        int best = 0;
        for (int before = 1; before < LABELS; before++) {
            if (reached[before] + weights[then(together, before, label)]
                    > reached[best] + weights[then(together, best, label)]) {
                best = before;
            }
        }
        return best;
    }

    private static int[] path(int[][] from, double[] reached) {
        int label = 0;
        for (int other = 1; other < LABELS; other++) {
            label = reached[other] > reached[label] ? other : label;
        }
        int[] path = new int[from.length];
        for (int at = from.length - 1; at >= 0; at--) {
            path[at] = label;
            label = from[at][label];
        }
        return path;
    }

    private List<String> lines() {
        double scale = 1 / 10.0;
        List<String> lines = new ArrayList<>();
        for (int number = 0; number < PageBlocks.stepCount(); number++) {
            line(lines, PageBlocks.nameOf(number), number * LABELS, LABELS, scale);
        }
        Map<String, Integer> inOrder = new HashMap<>(words);
        inOrder.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(word ->
                        line(lines, word.getKey(), word.getValue() * LABELS, LABELS, scale));
        line(lines, "then.apart", thenAt, LABELS * LABELS, scale);
        line(lines, "then.together", thenAt + LABELS * LABELS, LABELS * LABELS, scale);
        return lines;
    }

    private void line(List<String> lines, String name, int from, int count, double scale) {
        StringBuilder line = new StringBuilder(name);
        double largest = 0;
        for (int at = from; at < from + count; at++) {
            double average = (weights[at] - totals[at] / now) * scale;
            largest = Math.max(largest, Math.abs(average));
            line.append('\t').append(String.format(Locale.ROOT, "%.2f", average));
        }
        if (largest >= .05 || name.startsWith("then.")) {
            lines.add(line.toString());
        }
    }
}
