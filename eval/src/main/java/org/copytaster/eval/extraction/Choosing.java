// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.extraction;

import java.util.Arrays;
import java.util.List;

/// Learns the weights of named cues by which one of several candidates is chosen: a log-linear model, by
/// adaptive gradient steps. A choice between two is the one between `none` and the thing.
final class Choosing {

    private static final int ROUNDS = 40;
    private static final double STEP = .2;

    /// One page: the cues of each candidate, and which are right.
    record Choice(String site, List<List<String>> candidates, List<Boolean> right) {}

    private final CueWeights weights = new CueWeights(STEP);

    static Choosing learn(List<Choice> choices) {
        Choosing choosing = new Choosing();
        for (Choice choice : choices) {
            choice.candidates().forEach(cues -> choosing.weights.see(choice.site(), cues));
        }
        for (int round = 0; round < ROUNDS; round++) {
            choices.forEach(choosing::learn);
        }
        return choosing;
    }

    /// The lines of a file of weights.
    List<String> lines() {
        return weights.lines();
    }

    /// Whether the candidate with the highest score is a right one.
    boolean isRight(Choice choice) {
        int best = 0;
        for (int at = 1; at < choice.candidates().size(); at++) {
            boolean better =
                    weights.sum(choice.candidates().get(at))
                            > weights.sum(choice.candidates().get(best));
            best = better ? at : best;
        }
        return choice.right().get(best);
    }

    private void learn(Choice choice) {
        double[] scores = choice.candidates().stream().mapToDouble(weights::sum).toArray();
        double most = Arrays.stream(scores).max().orElse(0);
        double all = 0;
        double rights = 0;
        for (int at = 0; at < scores.length; at++) {
            scores[at] = Math.exp(scores[at] - most);
            all += scores[at];
            rights += choice.right().get(at) ? scores[at] : 0;
        }
        double[] by = new double[scores.length];
        for (int at = 0; at < by.length; at++) {
            by[at] = (choice.right().get(at) ? scores[at] / rights : 0) - scores[at] / all;
        }
        weights.move(choice.candidates(), by);
    }
}
