// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Learns the weights of named cues by which one of several candidates is chosen: a log-linear model, by
/// adaptive gradient steps. A choice between two is the one between `none` and the thing.
final class Choosing {

    private static final int ROUNDS = 40;
    private static final double STEP = .2;
    private static final double SHRINK = .003;
    private static final int FEWEST_SITES = 4;

    /// One page: the cues of each candidate, and which are right.
    record Choice(String site, List<List<String>> candidates, List<Boolean> right) {}

    private final Map<String, double[]> weights = new TreeMap<>();

    private Choosing() {}

    static Choosing learn(List<Choice> choices) {
        Choosing choosing = new Choosing();
        choosing.open(choices);
        for (int round = 0; round < ROUNDS; round++) {
            choices.forEach(choosing::learn);
        }
        return choosing;
    }

    /// The lines of a file of weights.
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        weights.forEach((cue, weight) -> {
            if (Math.abs(weight[0]) >= .01) {
                lines.add(cue + String.format(Locale.ROOT, "\t%.2f", weight[0]));
            }
        });
        return lines;
    }

    /// Whether the candidate with the highest score is a right one.
    boolean isRight(Choice choice) {
        int best = 0;
        for (int at = 1; at < choice.candidates().size(); at++) {
            boolean better =
                    score(choice.candidates().get(at)) > score(choice.candidates().get(best));
            best = better ? at : best;
        }
        return choice.right().get(best);
    }

    /// A cue counts when it stands on enough sites to say something about another one.
    private void open(List<Choice> choices) {
        Map<String, Set<String>> sites = new HashMap<>();
        for (Choice choice : choices) {
            for (List<String> cues : choice.candidates()) {
                cues.forEach(cue ->
                        sites.computeIfAbsent(cue, key -> new HashSet<>()).add(choice.site()));
            }
        }
        sites.forEach((cue, on) -> {
            if (on.size() >= FEWEST_SITES) {
                weights.put(cue, new double[] {0, 1});
            }
        });
    }

    private void learn(Choice choice) {
        double[] scores = choice.candidates().stream().mapToDouble(this::score).toArray();
        double most = Arrays.stream(scores).max().orElse(0);
        double all = 0;
        double rights = 0;
        for (int at = 0; at < scores.length; at++) {
            scores[at] = Math.exp(scores[at] - most);
            all += scores[at];
            rights += choice.right().get(at) ? scores[at] : 0;
        }
        Map<String, Double> steps = new HashMap<>();
        for (int at = 0; at < scores.length; at++) {
            double by = (choice.right().get(at) ? scores[at] / rights : 0) - scores[at] / all;
            choice.candidates().get(at).forEach(cue -> steps.merge(cue, by, Double::sum));
        }
        steps.forEach((cue, by) -> {
            double[] weight = weights.get(cue);
            if (weight != null) {
                double step = by - SHRINK * weight[0];
                weight[1] += step * step;
                weight[0] += STEP * step / Math.sqrt(weight[1]);
            }
        });
    }

    private double score(List<String> cues) {
        double score = 0;
        for (String cue : cues) {
            double[] weight = weights.get(cue);
            score += weight == null ? 0 : weight[0];
        }
        return score;
    }
}
