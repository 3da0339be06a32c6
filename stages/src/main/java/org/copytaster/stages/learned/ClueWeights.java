// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.learned;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// A logistic regression over the clues of an enum, in their order, as trained in `org.copytaster.eval` and kept
/// beside the enum.
// The array is read only and never compared; the order of the clues is the order of the weights.
@SuppressWarnings({"ArrayRecordComponent", "EnumOrdinal"})
public record ClueWeights(double[] weights, double bias) {

    private static final String BIAS = "BIAS";

    /// The weights of a file, a line each: a clue and its weight.
    public static <C extends Enum<C>> ClueWeights read(String file, Class<C> clues) {
        InputStream stream = clues.getResourceAsStream(file);
        double[] weights = new double[clues.getEnumConstants().length];
        double bias = 0;
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(stream, file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#") || line.isBlank()) {
                    continue;
                }
                String[] columns = line.split("\t", 2);
                double weight = Double.parseDouble(columns[1]);
                if (columns[0].equals(BIAS)) {
                    bias = weight;
                } else {
                    weights[Enum.valueOf(clues, columns[0]).ordinal()] = weight;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return new ClueWeights(weights, bias);
    }

    /// From 0 to 1.
    public double likely(double[] clues) {
        return 1 / (1 + Math.exp(-sum(clues)));
    }

    /// The logarithm of the odds; for what is only ranked.
    public double sum(double[] clues) {
        double sum = bias;
        for (int at = 0; at < weights.length; at++) {
            sum += weights[at] * clues[at];
        }
        return sum;
    }
}
