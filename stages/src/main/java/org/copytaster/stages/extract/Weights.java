// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// A weight for each of some named cues, learned by `eval`: one a line, name, tab, number.
public final class Weights {

    private final Map<String, Double> weights = new HashMap<>();

    private Weights() {}

    /// The weights of a file beside this class.
    static Weights resource(String name) {
        try (InputStream file = Weights.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no " + name + " beside " + Weights.class);
            }
            return read(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /// Reads a file of weights: a cue, a tab and its weight a line.
    public static Weights read(Reader file) throws IOException {
        Weights weights = new Weights();
        BufferedReader lines = new BufferedReader(file);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int tab = line.indexOf('\t');
                weights.weights.put(
                        line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
            }
        }
        return weights;
    }

    /// The weights of the cues that are a word behind this prefix.
    WordWeights words(String prefix) {
        Map<String, Double> words = new HashMap<>();
        weights.forEach((cue, weight) -> {
            if (cue.startsWith(prefix)) {
                words.put(cue.substring(prefix.length()), weight);
            }
        });
        return new WordWeights(words);
    }

    /// The sum of the weights of the cues that have one.
    double sum(Collection<String> cues) {
        double sum = 0;
        for (String cue : cues) {
            Double weight = weights.get(cue);
            sum += weight == null ? 0 : weight;
        }
        return sum;
    }
}
