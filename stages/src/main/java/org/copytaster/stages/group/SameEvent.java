// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.stages.group.Kinship.Clue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// How likely it is that two articles tell of one happening: a logistic regression over [Clue], learnt
/// by `org.copytaster.eval.grouping.TrainSameEvent` and written to `same-event.weights`.
// The arrays are read only and never compared; the order of the clues is the order of the weights.
@SuppressWarnings({"ArrayRecordComponent", "EnumOrdinal"})
record SameEvent(double[] weights, double bias) {

    private static final String FILE = "same-event.weights";
    private static final String BIAS = "BIAS";

    static SameEvent learnt() {
        InputStream stream = SameEvent.class.getResourceAsStream(FILE);
        double[] weights = new double[Clue.values().length];
        double bias = 0;
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(stream, FILE), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#") || line.isBlank()) {
                    continue;
                }
                String[] columns = line.split("\t", 2);
                double weight = Double.parseDouble(columns[1]);
                if (columns[0].equals(BIAS)) {
                    bias = weight;
                } else {
                    weights[Clue.valueOf(columns[0]).ordinal()] = weight;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return new SameEvent(weights, bias);
    }

    /// From 0 to 1.
    double likely(double[] clues) {
        double sum = bias;
        for (int at = 0; at < weights.length; at++) {
            sum += weights[at] * clues[at];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
