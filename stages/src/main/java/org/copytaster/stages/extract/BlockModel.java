// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Weights that tell from the cues of its blocks, and of their neighbours, what each block of a page
/// is. A linear chain: the best labels are those that together score highest.
///
/// The file has one cue a line: its name, then a weight for each label of [Label]. Lines that begin
/// with `then.` weigh a label after another, apart for neighbours that stand together and others.
public final class BlockModel {

    /// What a block is.
    public enum Label {
        FURNITURE,
        BODY,
        STANDFIRST,
        TITLE
    }

    private static final int LABELS = Label.values().length;

    private final float[][] steps = new float[Cue.count()][];
    private final Map<PageBlocks.Place, Map<String, float[]>> words =
            new EnumMap<>(PageBlocks.Place.class);
    private final float[][] then = new float[2][LABELS * LABELS];

    private BlockModel() {
        for (PageBlocks.Place place : PageBlocks.Place.values()) {
            words.put(place, new HashMap<>());
        }
    }

    /// The model for pages in markup.
    static BlockModel html() {
        return Shipped.HTML;
    }

    /// The model for text dumps.
    static BlockModel dump() {
        return Shipped.DUMP;
    }

    private static final class Shipped {
        static final BlockModel HTML = resource("html.weights");
        static final BlockModel DUMP = resource("dump.weights");
    }

    private static BlockModel resource(String name) {
        try (InputStream file = BlockModel.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no " + name + " beside " + BlockModel.class);
            }
            return read(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /// Reads a model file.
    public static BlockModel read(Reader file) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        for (int number = 0; number < Cue.count(); number++) {
            numbers.put(Cue.nameOf(number), number);
        }
        BlockModel model = new BlockModel();
        BufferedReader lines = new BufferedReader(file);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                model.take(line.split("\t"), numbers);
            }
        }
        return model;
    }

    private void take(String[] columns, Map<String, Integer> numbers) {
        float[] weights = new float[columns.length - 1];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Float.parseFloat(columns[i + 1]);
        }
        String name = columns[0];
        if (name.startsWith("then.")) {
            then[name.startsWith("then.together") ? 1 : 0] = weights;
        } else if (name.indexOf(':') > 0) {
            int colon = name.indexOf(':');
            String place = name.substring(0, colon).toUpperCase(Locale.ROOT);
            Objects.requireNonNull(words.get(PageBlocks.Place.valueOf(place)))
                    .put(name.substring(colon + 1), weights);
        } else {
            Integer number = numbers.get(name);
            if (number == null) {
                throw new IllegalArgumentException(
                        "a model for other cues: no cue is called " + name);
            }
            steps[number] = weights;
        }
    }

    /// The labels of a page's blocks, and how far each is ahead as a title.
    public List<Label> label(PageBlocks page) {
        return best(scores(page), page);
    }

    /// For each block and label, how much speaks for it without its neighbours.
    double[][] scores(PageBlocks page) {
        double[][] scores = new double[page.size()][LABELS];
        for (int at = 0; at < scores.length; at++) {
            double[] score = scores[at];
            for (int step : page.steps(at)) {
                add(score, steps[step]);
            }
            page.eachWord(
                    at,
                    (place, word) ->
                            add(score, Objects.requireNonNull(words.get(place)).get(word)));
        }
        return scores;
    }

    private static void add(double[] score, float @org.jspecify.annotations.Nullable [] weights) {
        if (weights != null) {
            for (int label = 0; label < LABELS; label++) {
                score[label] += weights[label];
            }
        }
    }

    private List<Label> best(double[][] scores, PageBlocks page) {
        int[][] from = new int[scores.length][LABELS];
        double[] reached = scores.length == 0 ? new double[LABELS] : scores[0].clone();
        for (int at = 1; at < scores.length; at++) {
            float[] weights = then[page.together(at) ? 1 : 0];
            double[] next = new double[LABELS];
            for (int label = 0; label < LABELS; label++) {
                int best = 0;
                for (int before = 1; before < LABELS; before++) {
                    if (reached[before] + weights[before * LABELS + label]
                            > reached[best] + weights[best * LABELS + label]) {
                        best = before;
                    }
                }
                from[at][label] = best;
                next[label] = reached[best] + weights[best * LABELS + label] + scores[at][label];
            }
            reached = next;
        }
        return path(from, reached);
    }

    private static List<Label> path(int[][] from, double[] reached) {
        int label = 0;
        for (int other = 1; other < LABELS; other++) {
            label = reached[other] > reached[label] ? other : label;
        }
        Label[] path = new Label[from.length];
        for (int at = from.length - 1; at >= 0; at--) {
            path[at] = Label.values()[label];
            label = from[at][label];
        }
        return new ArrayList<>(List.of(path));
    }
}
