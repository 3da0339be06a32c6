// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.statements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// A linear model that ranks candidates, learned so that the right one is the likeliest: conditional
/// logistic regression by stochastic descent with a step for each weight of its own. The same decisions
/// give the same weights.
///
/// John Duchi, Elad Hazan, Yoram Singer, "Adaptive Subgradient Methods" (2011).
final class Ranking {

    private static final int ROUNDS = 20;

    /// The weights are the mean of those after each round from this one on, which depends less on the order of
    /// the decisions than the last.
    private static final int SETTLED = 8;

    /// As many fits, each with another order of the decisions, are averaged, so that a decision more does not sway all
    /// weights.
    private static final int FITS = 8;

    private static final int PARTS = 5;
    private static final double STEP = 0.1;
    private static final double SHRINK = 3e-4;

    /// Fewer decisions than this are fitted less closely.
    private static final int FEW = 5000;

    private static final double SHRINK_OF_FEW = 4;

    /// A weight nearer to nothing is not written.
    private static final double LEAST = 0.05;

    private final double[] weights;
    private final double[] squares;

    private final double shrink;

    private Ranking(int cues, double shrink) {
        this.shrink = shrink;
        weights = new double[cues];
        squares = new double[cues];
    }

    static Ranking learn(List<Decision> decisions, int cues) {
        double shrink = decisions.size() < FEW ? SHRINK_OF_FEW / decisions.size() : SHRINK;
        Ranking mean = new Ranking(cues, shrink);
        for (int fit = 0; fit < FITS; fit++) {
            new Ranking(cues, shrink).fit(decisions, new Random(fit), mean.weights);
        }
        return mean;
    }

    /// @param mean of all fits; this one is added to it
    private void fit(List<Decision> decisions, Random random, double[] mean) {
        List<Decision> order = new ArrayList<>(decisions);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            order.forEach(this::step);
            for (int cue = 0; cue < mean.length && round >= SETTLED; cue++) {
                mean[cue] += weights[cue] / (ROUNDS - SETTLED) / FITS;
            }
        }
    }

    private void step(Decision decision) {
        double[] chances = chances(decision);
        for (int option = 0; option < chances.length; option++) {
            double wrong = chances[option] - (option == decision.right() ? 1 : 0);
            for (int cue : decision.options()[option]) {
                double slope = wrong + shrink * weights[cue];
                squares[cue] += slope * slope;
                weights[cue] -= STEP * slope / Math.sqrt(squares[cue] + 1e-8);
            }
        }
    }

    private double[] chances(Decision decision) {
        double[] chances = new double[decision.options().length];
        double most = Double.NEGATIVE_INFINITY;
        for (int option = 0; option < chances.length; option++) {
            for (int cue : decision.options()[option]) {
                chances[option] += weights[cue];
            }
            most = Math.max(most, chances[option]);
        }
        double sum = 0;
        for (int option = 0; option < chances.length; option++) {
            chances[option] = Math.exp(chances[option] - most);
            sum += chances[option];
        }
        for (int option = 0; option < chances.length; option++) {
            chances[option] /= sum;
        }
        return chances;
    }

    /// Prints how often the rules and the weights take the right candidate of articles held out, in five
    /// parts.
    static void measure(List<Decision> measured, int cues) {
        double[] right = new double[PARTS];
        int rule = 0;
        for (int part = 0; part < PARTS; part++) {
            int out = part;
            Ranking ranking =
                    learn(measured.stream().filter(one -> part(one) != out).toList(), cues);
            List<Decision> held = measured.stream().filter(one -> part(one) == out).toList();
            for (Decision decision : held) {
                right[part] += ranking.best(decision) == decision.right() ? 1.0 / held.size() : 0;
                rule += decision.rule() == decision.right() ? 1 : 0;
            }
        }
        double mean = 0;
        double spread = 0;
        for (double one : right) {
            mean += one / PARTS;
        }
        for (double one : right) {
            spread += (one - mean) * (one - mean) / PARTS;
        }
        System.out.printf(
                Locale.ROOT,
                "%d decisions, right by the rules %.3f, by weights held out %.3f (spread %.3f)%n",
                measured.size(),
                (double) rule / measured.size(),
                mean,
                Math.sqrt(spread));
    }

    private int best(Decision decision) {
        double[] chances = chances(decision);
        int best = 0;
        for (int option = 1; option < chances.length; option++) {
            best = chances[option] > chances[best] ? option : best;
        }
        return best;
    }

    private static int part(Decision decision) {
        return part(decision.article());
    }

    /// The part that an article is held out in, from 0 on.
    static int part(String article) {
        return Math.floorMod(article.hashCode(), PARTS);
    }

    /// The weights as a file of them says: rounded, and nothing for cues that weigh little.
    double[] written() {
        double[] written = new double[weights.length];
        for (int cue = 0; cue < weights.length; cue++) {
            written[cue] =
                    Math.abs(weights[cue]) >= LEAST ? Double.parseDouble(shown(weights[cue])) : 0;
        }
        return written;
    }

    /// The lines of a file of weights; cues that weigh little are left out.
    List<String> lines(List<String> names) {
        List<String> lines = new ArrayList<>();
        for (int cue = 0; cue < weights.length; cue++) {
            if (Math.abs(weights[cue]) >= LEAST) {
                lines.add(names.get(cue) + "\t" + shown(weights[cue]));
            }
        }
        return lines;
    }

    private static String shown(double weight) {
        return String.format(Locale.ROOT, "%.2f", weight);
    }
}
