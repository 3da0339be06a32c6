// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.names;

import org.copytaster.stages.annotate.names.NameCue;
import org.copytaster.stages.annotate.names.NameWeights;
import org.copytaster.stages.annotate.names.WordCues;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/// Logistic regression over several kinds, by stochastic descent with a step for each weight of its
/// own; the weights are the mean of those behind the later rounds, which the order of the names sways
/// less. The same names give the same weights.
///
/// John Duchi, Elad Hazan, Yoram Singer, "Adaptive Subgradient Methods" (2011); Boris Polyak, Anatoli
/// Juditsky, "Acceleration of Stochastic Approximation by Averaging" (1992).
@SuppressWarnings("ArrayRecordComponent") // read only, never compared
final class Regression {

    private static final int KINDS = NameWeights.COLUMNS;
    private static final int ROUNDS = 12;

    /// How often all is learned from the start, in another order each time.
    private static final int RUNS = 8;

    /// The first round that counts in the mean.
    private static final int SETTLED = 4;

    private static final double STEP = 0.1;
    private static final double SHRINK = 2e-5;

    /// A finer cue must be seen in so many names.
    private static final int FEWEST = 4;

    /// How often a name is shown without the clusters, so that other languages can be read, too.
    private static final double WITHOUT_CLUSTERS = 0.25;

    /// A weight that is smaller than this is not kept, if it is one of a finer cue.
    private static final double LEAST = 0.04;

    /// Results of matches stand in no set that may be learned from: this cue is weighed by hand.
    private static final String BY_HAND = NameCue.BESIDE_A_SCORE.name();

    private static final double[] WEIGHED_BY_HAND = {0.9, 3.5, -0.5, -0.5, 0};

    private static final class Row {
        final double[] weights = new double[KINDS];
        final double[] squares = new double[KINDS];
        final double[] sums = new double[KINDS];
        final boolean ofClusters;
        private int counted;

        Row(String cue) {
            this.ofClusters = isFiner(cue) && WordCues.isOfClusters(Integer.parseInt(cue));
        }

        /// Forgets all but the sums.
        void begin() {
            Arrays.fill(weights, 0);
            Arrays.fill(squares, 0);
        }

        void count() {
            counted++;
            for (int kind = 0; kind < KINDS; kind++) {
                sums[kind] += weights[kind];
            }
        }

        void takeMean() {
            for (int kind = 0; kind < KINDS; kind++) {
                weights[kind] = sums[kind] / counted;
            }
        }
    }

    private record Example(Row[] rows, double[] much, int label, double weight) {}

    private final Map<String, Row> rows = new TreeMap<>();

    private Regression() {}

    private static boolean isFiner(String cue) {
        return Character.isDigit(cue.charAt(0));
    }

    static Regression learn(List<LabelledName> names) {
        Regression regression = new Regression();
        regression.makeRows(names);
        List<Example> order = new ArrayList<>();
        names.forEach(name -> order.add(regression.example(name)));
        for (int run = 0; run < RUNS; run++) {
            regression.rows.values().forEach(Row::begin);
            regression.run(order, new Random(7 + run));
        }
        regression.rows.values().forEach(Row::takeMean);
        return regression;
    }

    private void run(List<Example> names, Random random) {
        List<Example> order = new ArrayList<>(names);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                step(example, random.nextDouble() < WITHOUT_CLUSTERS, row -> true);
            }
            if (round >= SETTLED) {
                rows.values().forEach(Row::count);
            }
        }
    }

    /// Learns what the finer cues of some languages add; what was learned before stays as it is.
    ///
    /// @param isOwn tells these cues by their numbers
    Regression learnMore(List<LabelledName> names, IntPredicate isOwn) {
        Regression more = new Regression();
        more.rows.putAll(rows);
        Map<String, Row> own = ownRows(names, isOwn);
        more.rows.putAll(own);
        List<Example> order = new ArrayList<>();
        names.forEach(name -> order.add(more.example(name)));
        Random random = new Random(7);
        Set<Row> learned = Collections.newSetFromMap(new IdentityHashMap<>());
        learned.addAll(own.values());
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            order.forEach(example -> more.step(example, false, learned::contains));
            if (round >= SETTLED) {
                own.values().forEach(Row::count);
            }
        }
        own.values().forEach(Row::takeMean);
        return more;
    }

    private static Map<String, Row> ownRows(List<LabelledName> names, IntPredicate isOwn) {
        Map<String, Integer> seen = new TreeMap<>();
        names.forEach(
                name -> name.cues().keySet().forEach(cue -> seen.merge(cue, 1, Integer::sum)));
        Map<String, Row> own = new TreeMap<>();
        seen.forEach((cue, often) -> {
            if (isFiner(cue) && isOwn.test(Integer.parseInt(cue)) && often >= FEWEST) {
                own.put(cue, new Row(cue));
            }
        });
        return own;
    }

    private void makeRows(List<LabelledName> names) {
        Map<String, Integer> seen = new HashMap<>();
        names.forEach(
                name -> name.cues().keySet().forEach(cue -> seen.merge(cue, 1, Integer::sum)));
        for (NameCue cue : NameCue.values()) {
            rows.put(cue.name(), new Row(cue.name()));
        }
        seen.forEach((cue, often) -> {
            if (isFiner(cue) && often >= FEWEST) {
                rows.put(cue, new Row(cue));
            }
        });
    }

    private Example example(LabelledName name) {
        List<Row> known = new ArrayList<>();
        List<Double> much = new ArrayList<>();
        name.cues()
                .forEach((cue, value) -> {
                    Row row = cue.equals(BY_HAND) ? null : rows.get(cue);
                    if (row != null) {
                        known.add(row);
                        much.add(value);
                    }
                });
        return new Example(
                known.toArray(Row[]::new),
                much.stream().mapToDouble(Double::doubleValue).toArray(),
                name.label(),
                name.weight());
    }

    private void step(Example example, boolean withoutClusters, Predicate<Row> learns) {
        double[] chances = chances(example, withoutClusters);
        for (int at = 0; at < example.rows.length; at++) {
            Row row = example.rows[at];
            boolean fixed = (withoutClusters && row.ofClusters) || !learns.test(row);
            for (int kind = 0; kind < KINDS && !fixed; kind++) {
                double wrong = chances[kind] - (kind == example.label ? 1 : 0);
                double slope =
                        example.weight * wrong * example.much[at] + SHRINK * row.weights[kind];
                row.squares[kind] += slope * slope;
                row.weights[kind] -= STEP * slope / Math.sqrt(row.squares[kind] + 1e-8);
            }
        }
    }

    private static double[] chances(Example example, boolean withoutClusters) {
        double[] chances = new double[KINDS];
        for (int at = 0; at < example.rows.length; at++) {
            Row row = example.rows[at];
            for (int kind = 0; kind < KINDS && !(withoutClusters && row.ofClusters); kind++) {
                chances[kind] += example.much[at] * row.weights[kind];
            }
        }
        double most = Double.NEGATIVE_INFINITY;
        for (double chance : chances) {
            most = Math.max(most, chance);
        }
        double sum = 0;
        for (int kind = 0; kind < KINDS; kind++) {
            chances[kind] = Math.exp(chances[kind] - most);
            sum += chances[kind];
        }
        for (int kind = 0; kind < KINDS; kind++) {
            chances[kind] /= sum;
        }
        return chances;
    }

    /// F1 of each kind among the candidates.
    String measured(List<LabelledName> held) {
        int[][] counts = new int[KINDS][3];
        for (LabelledName name : held) {
            double[] chances = chances(example(name), false);
            int best = 0;
            for (int kind = 1; kind < KINDS; kind++) {
                best = chances[kind] > chances[best] ? kind : best;
            }
            counts[name.label()][0] += 1;
            counts[best][1] += 1;
            counts[best][2] += best == name.label() ? 1 : 0;
        }
        StringBuilder shown = new StringBuilder(held.size() + " names, F1");
        for (int kind = 0; kind < KINDS; kind++) {
            String named =
                    kind < NameWeights.KINDS.size()
                            ? NameWeights.KINDS.get(kind).name().toLowerCase(Locale.ROOT)
                            : "none";
            double f = 2.0 * counts[kind][2] / Math.max(1, counts[kind][0] + counts[kind][1]);
            shown.append(String.format(Locale.ROOT, " %s %.3f", named, f));
        }
        return shown.toString();
    }

    /// The lines of a file of weights.
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (NameCue cue : NameCue.values()) {
            boolean byHand = cue.name().equals(BY_HAND);
            lines.add(line(cue.name(), byHand ? WEIGHED_BY_HAND : row(cue.name()).weights));
        }
        rows.forEach((cue, row) -> {
            double most = 0;
            for (double weight : row.weights) {
                most = Math.max(most, Math.abs(weight));
            }
            if (isFiner(cue) && most >= LEAST) {
                lines.add(line(cue, row.weights));
            }
        });
        return lines;
    }

    private Row row(String cue) {
        return rows.getOrDefault(cue, new Row(cue));
    }

    private static String line(String cue, double[] weights) {
        StringBuilder line = new StringBuilder(cue);
        for (double weight : weights) {
            line.append('\t').append(String.format(Locale.ROOT, "%.2f", weight));
        }
        return line.toString();
    }
}
