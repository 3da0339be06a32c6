// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.extraction;

import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Weighs named cues by how they tell whether something holds: logistic regression with a quadratic prior,
/// fitted to the end, where adaptive steps leave many rare cues half learned. A cue has a weight when it
/// stands on enough sites to say something about another one.
///
/// Dong C. Liu and Jorge Nocedal, "On the limited memory BFGS method for large scale optimization" (1989).
final class LogisticRegression {

    private static final int FEWEST_SITES = 4;
    private static final double PRIOR = 4;
    private static final int ROUNDS = 200;
    private static final int MEMORY = 10;
    private static final int MOST_LOOKS = 100_000;
    private static final double LEAST = .015;

    /// What the bias is multiplied by, so that the prior hardly draws it.
    private static final double FREE = 10;

    /// A page: the site that it is of, its cues, each once, and whether it holds.
    record Example(String site, Set<String> cues, boolean holds) {}

    private final Map<String, Integer> numbers = new TreeMap<>();
    private double[] weights = {};

    private LogisticRegression() {}

    static LogisticRegression learn(List<Example> examples) {
        LogisticRegression learned = new LogisticRegression();
        Map<String, Set<String>> sites = new TreeMap<>();
        for (Example example : examples) {
            for (String cue : example.cues()) {
                sites.computeIfAbsent(cue, key -> new HashSet<>()).add(example.site());
            }
        }
        sites.forEach((cue, on) -> {
            if (on.size() >= FEWEST_SITES) {
                learned.numbers.put(cue, learned.numbers.size());
            }
        });
        QNMinimizer minimizer = new QNMinimizer(0, PRIOR, ROUNDS, MEMORY, MOST_LOOKS);
        learned.weights = minimizer.minimize(new Loss(learned, examples));
        return learned;
    }

    /// What speaks for it without any cue.
    private double bias() {
        return FREE * weights[numbers.size()];
    }

    /// How much speaks for it; under 0: more speaks against it.
    double sum(Set<String> cues) {
        double sum = bias();
        for (int number : numbersOf(cues)) {
            sum += weights[number];
        }
        return sum;
    }

    private int[] numbersOf(Set<String> cues) {
        return cues.stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray();
    }

    /// The lines of a file of weights, without those that hardly weigh.
    ///
    /// @param none the name of what is chosen when less than this speaks for it
    /// @param least how much must speak for it
    List<String> lines(String none, double least) {
        List<String> lines = new ArrayList<>();
        lines.add(line(none, least - bias()));
        numbers.forEach((cue, number) -> {
            if (Math.abs(weights[number]) >= LEAST) {
                lines.add(line(cue, weights[number]));
            }
        });
        return lines;
    }

    private static String line(String cue, double weight) {
        return String.format(Locale.ROOT, "%s\t%.2f", cue, weight);
    }

    /// How unlikely the examples are by some weights.
    private static final class Loss implements Function {

        private final int bias;
        private final int[][] cues;
        private final boolean[] holds;

        Loss(LogisticRegression learned, List<Example> examples) {
            this.bias = learned.numbers.size();
            this.cues = new int[examples.size()][];
            this.holds = new boolean[cues.length];
            for (int at = 0; at < cues.length; at++) {
                cues[at] = learned.numbersOf(examples.get(at).cues());
                holds[at] = examples.get(at).holds();
            }
        }

        @Override
        public int getDimension() {
            return bias + 1;
        }

        /// How much speaks for the truth about an example.
        private double margin(double[] weights, int at) {
            double sum = FREE * weights[bias];
            for (int number : cues[at]) {
                sum += weights[number];
            }
            return holds[at] ? sum : -sum;
        }

        @Override
        public double valueAt(double[] weights) {
            double value = 0;
            for (int at = 0; at < cues.length; at++) {
                double margin = margin(weights, at);
                value += Math.log1p(Math.exp(-Math.abs(margin))) + Math.max(0, -margin);
            }
            return value;
        }

        @Override
        public double[] gradientAt(double[] weights) {
            double[] gradient = new double[bias + 1];
            for (int at = 0; at < cues.length; at++) {
                double wrong = 1 / (1 + Math.exp(margin(weights, at)));
                double slope = holds[at] ? -wrong : wrong;
                gradient[bias] += FREE * slope;
                for (int number : cues[at]) {
                    gradient[number] += slope;
                }
            }
            return gradient;
        }
    }
}
