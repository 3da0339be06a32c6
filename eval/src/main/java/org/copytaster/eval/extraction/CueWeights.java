// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// Weights of named cues that are learned by adaptive gradient steps. A cue has one when it stands on enough
/// sites to say something about another one.
///
/// John Duchi et al., "Adaptive Subgradient Methods" (2011).
final class CueWeights {

    private static final double SHRINK = .003;
    private static final int FEWEST_SITES = 4;

    private final double step;
    private final Map<String, Set<String>> sites = new HashMap<>();
    private final Map<String, Weight> weights = new TreeMap<>();
    private int averaged;

    private static final class Weight {
        double now;
        double squares = 1;
        double total;
    }

    /// @param step how far a first step goes
    CueWeights(double step) {
        this.step = step;
    }

    /// Takes note of cues that stand on a site.
    void see(String site, List<String> cues) {
        for (String cue : cues) {
            Set<String> on = sites.computeIfAbsent(cue, key -> new HashSet<>());
            on.add(site);
            if (on.size() >= FEWEST_SITES) {
                weights.computeIfAbsent(cue, key -> new Weight());
            }
        }
    }

    /// The sum of the weights of some cues.
    double sum(List<String> cues) {
        double sum = 0;
        for (String cue : cues) {
            Weight weight = weights.get(cue);
            sum += weight == null ? 0 : weight.now;
        }
        return sum;
    }

    /// Moves the weights of the cues of some candidates.
    ///
    /// @param by for each candidate how much more it is to be chosen
    void move(List<List<String>> candidates, double[] by) {
        Map<String, Double> steps = new HashMap<>();
        for (int at = 0; at < by.length; at++) {
            double more = by[at];
            candidates.get(at).forEach(cue -> steps.merge(cue, more, Double::sum));
        }
        steps.forEach((cue, more) -> {
            Weight weight = weights.get(cue);
            if (weight != null) {
                double gradient = more - SHRINK * weight.now;
                weight.squares += gradient * gradient;
                weight.now += step * gradient / Math.sqrt(weight.squares);
            }
        });
    }

    /// Takes the present weights into the mean.
    void average() {
        averaged++;
        weights.values().forEach(weight -> weight.total += weight.now);
    }

    /// The lines of a file of the present weights, without those that hardly weigh.
    List<String> lines() {
        return lines(weight -> weight.now, .01, "\t%.2f");
    }

    /// The lines of a file of the mean weights, without those that hardly weigh.
    List<String> meanLines() {
        return lines(weight -> weight.total / averaged, .005, "\t%.3f");
    }

    private List<String> lines(ToDoubleFunction<Weight> of, double least, String format) {
        List<String> lines = new ArrayList<>();
        weights.forEach((cue, weight) -> {
            double value = of.applyAsDouble(weight);
            if (Math.abs(value) >= least) {
                lines.add(cue + String.format(Locale.ROOT, format, value));
            }
        });
        return lines;
    }
}
