// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What each cue of a linear model weighs, learned by the classes of `org.copytaster.eval.statements`.
final class Weights {

    private static final Map<Weighed, double[]> LEARNED = new ConcurrentHashMap<>();

    private Weights() {}

    static double[] of(Weighed part) {
        return LEARNED.computeIfAbsent(part, one -> read(one.file(), one.cues()));
    }

    /// The likeliest candidate; of equals the first.
    static Candidate best(List<Candidate> candidates, double[] weights) {
        Candidate best = candidates.getFirst();
        double most = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : candidates) {
            double weight = candidate.weighed(weights);
            if (weight > most) {
                most = weight;
                best = candidate;
            }
        }
        return best;
    }

    /// How likely a candidate is among others, from 0 to 1.
    static double likely(Candidate one, List<Candidate> candidates, double[] weights) {
        double weight = one.weighed(weights);
        double sum = 0;
        for (Candidate candidate : candidates) {
            sum += Math.exp(candidate.weighed(weights) - weight);
        }
        return 1 / sum;
    }

    /// Lines of a cue and its weight, set apart by a tab; `#` begins a comment. A cue without a line
    /// weighs nothing.
    private static double[] read(String name, List<String> cues) {
        Map<String, Integer> known = new HashMap<>();
        cues.forEach(cue -> known.put(cue, known.size()));
        double[] weights = new double[cues.size()];
        try (InputStream file = Weights.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] columns = line.split("\t", -1);
                    Integer cue = known.get(columns[0]);
                    if (cue == null) {
                        throw new IllegalStateException(name + ": no cue is called " + columns[0]);
                    }
                    weights[cue] = Double.parseDouble(columns[1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return weights;
    }
}
