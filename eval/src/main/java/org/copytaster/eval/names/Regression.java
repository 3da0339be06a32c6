// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.names;

import org.copytaster.stages.annotate.names.NameCue;
import org.copytaster.stages.annotate.names.NameWeights;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Logistic regression over several kinds, by stochastic descent with a step for each weight of its
/// own. The same names give the same weights.
///
/// John Duchi, Elad Hazan, Yoram Singer, "Adaptive Subgradient Methods" (2011).
@SuppressWarnings("EnumOrdinal") // the order of the cues is the order of the weights
final class Regression {

    private static final int CUES = NameCue.values().length;
    private static final int KINDS = NameWeights.COLUMNS;
    private static final int ROUNDS = 12;
    private static final double STEP = 0.1;
    private static final double SHRINK = 2e-5;

    /// Results of matches stand in no set that may be learned from: this cue is weighed by hand.
    private static final NameCue BY_HAND = NameCue.BESIDE_A_SCORE;

    private static final double[] WEIGHED_BY_HAND = {0.9, 2, -0.5, -0.5, 0};

    private final double[][] weights = new double[CUES][KINDS];
    private final double[][] squares = new double[CUES][KINDS];

    private Regression() {}

    static Regression learn(List<LabelledName> names) {
        Regression regression = new Regression();
        List<LabelledName> order = new ArrayList<>(names);
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            order.forEach(regression::step);
        }
        return regression;
    }

    private void step(LabelledName name) {
        double[] chances = chances(name.cues());
        for (int cue = 0; cue < CUES; cue++) {
            double seen = cue == BY_HAND.ordinal() ? 0 : name.cues()[cue];
            for (int kind = 0; seen > 0 && kind < KINDS; kind++) {
                double wrong = chances[kind] - (kind == name.label() ? 1 : 0);
                double slope = name.weight() * wrong * seen + SHRINK * weights[cue][kind];
                squares[cue][kind] += slope * slope;
                weights[cue][kind] -= STEP * slope / Math.sqrt(squares[cue][kind] + 1e-8);
            }
        }
    }

    private double[] chances(double[] cues) {
        double[] chances = new double[KINDS];
        for (int cue = 0; cue < CUES; cue++) {
            for (int kind = 0; cues[cue] > 0 && kind < KINDS; kind++) {
                chances[kind] += cues[cue] * weights[cue][kind];
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
            double[] chances = chances(name.cues());
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
            StringBuilder line = new StringBuilder(cue.name());
            double[] row = cue == BY_HAND ? WEIGHED_BY_HAND : weights[cue.ordinal()];
            for (double weight : row) {
                line.append('\t').append(String.format(Locale.ROOT, "%.2f", weight));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
