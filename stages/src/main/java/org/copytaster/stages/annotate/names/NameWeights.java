// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import org.copytaster.model.Mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What each cue weighs for each kind: a linear model, learned by
/// `org.copytaster.eval.names.TrainNameWeights`.
@SuppressWarnings("EnumOrdinal") // the order of the cues is the order of the rows
public final class NameWeights {

    /// The kinds in the order of the columns; the last column is for what is no name.
    public static final List<Mention.Kind> KINDS =
            List.of(
                    Mention.Kind.PERSON,
                    Mention.Kind.ORGANISATION,
                    Mention.Kind.PLACE,
                    Mention.Kind.OTHER);

    /// The number of columns.
    public static final int COLUMNS = KINDS.size() + 1;

    private static final NameWeights LEARNED = learned();

    private final double[][] weights = new double[NameCue.values().length][COLUMNS];

    /// Of the finer cues.
    private final Map<Integer, double[]> finer = new HashMap<>();

    private NameWeights() {}

    static NameWeights ours() {
        return LEARNED;
    }

    private static NameWeights learned() {
        try (InputStream file = NameWeights.class.getResourceAsStream("names.weights")) {
            return file == null
                    ? new NameWeights()
                    : read(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("names.weights", e);
        }
    }

    /// Reads lines of a cue and its weights, set apart by tabs; `#` begins a comment.
    ///
    /// @throws IllegalArgumentException for a cue that is not known
    public static NameWeights read(Reader lines) throws IOException {
        NameWeights read = new NameWeights();
        BufferedReader reader = new BufferedReader(lines);
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] columns = line.split("\t", -1);
                double[] row = read.row(columns[0]);
                for (int column = 0; column < COLUMNS; column++) {
                    row[column] = Double.parseDouble(columns[column + 1]);
                }
            }
        }
        return read;
    }

    /// A finer cue is written as a number.
    private double[] row(String cue) {
        return Character.isDigit(cue.charAt(0))
                ? finer.computeIfAbsent(Integer.valueOf(cue), none -> new double[COLUMNS])
                : weights[NameCue.valueOf(cue).ordinal()];
    }

    /// Adds the weights of the cues, or of those that are a matter of context only.
    void addTo(double[] sums, Sighting sighting, boolean contextOnly) {
        for (NameCue cue : sighting.cues) {
            if (!contextOnly || cue.isContext()) {
                add(sums, weights[cue.ordinal()]);
            }
        }
        for (int cue : sighting.finer) {
            double[] row = !contextOnly || WordCues.isContext(cue) ? finer.get(cue) : null;
            if (row != null) {
                add(sums, row);
            }
        }
    }

    private static void add(double[] sums, double[] row) {
        for (int column = 0; column < COLUMNS; column++) {
            sums[column] += row[column];
        }
    }
}
