// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.extract.PageBlocks.Nearness;
import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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
/// with `then.` weigh a label after another, for each [Nearness] of two neighbours.
@SuppressWarnings("EnumOrdinal") // the order of the labels is the order of the scores
public final class BlockModel {

    /// What a block is.
    public enum Label {
        FURNITURE,
        BODY,
        STANDFIRST,
        TITLE
    }

    private static final Label[] ALL = Label.values();
    static final int LABELS = ALL.length;
    private static final float[] START = new float[LABELS * LABELS];
    private static final int MOST_AGAIN = 6;

    /// For each step of each cue the weights of all labels.
    private final float[] steps = new float[Cue.count() * LABELS];

    /// For each class word its weights in each of the [ClassSums#PLACES], one behind the other.
    private final Map<String, float[]> classWords = new HashMap<>();

    /// For each place of words in the text of a block.
    private final Map<PageBlocks.Place, WordTable<float[]>> said =
            new EnumMap<>(PageBlocks.Place.class);

    private final Map<Nearness, float[]> then = new EnumMap<>(Nearness.class);

    private BlockModel() {
        for (Nearness nearness : Nearness.values()) {
            then.put(nearness, new float[LABELS * LABELS]);
        }
        for (PageBlocks.Place place : PageBlocks.Place.values()) {
            said.put(place, new WordTable<>());
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
            then.put(Nearness.valueOf(name.substring(5).toUpperCase(Locale.ROOT)), weights);
        } else if (name.indexOf(':') > 0) {
            int colon = name.indexOf(':');
            String place = name.substring(0, colon).toUpperCase(Locale.ROOT);
            take(PageBlocks.Place.valueOf(place), name.substring(colon + 1), weights);
        } else {
            Integer number = numbers.get(name);
            if (number == null) {
                throw new IllegalArgumentException(
                        "a model for other cues: no cue is called " + name);
            }
            System.arraycopy(weights, 0, steps, number * LABELS, LABELS);
        }
    }

    private void take(PageBlocks.Place place, String word, float[] weights) {
        int which = ClassSums.PLACES.indexOf(place);
        if (which >= 0) {
            float[] all =
                    classWords.computeIfAbsent(
                            word, key -> new float[ClassSums.PLACES.size() * LABELS]);
            System.arraycopy(weights, 0, all, which * LABELS, LABELS);
        } else {
            Objects.requireNonNull(said.get(place)).put(word, weights);
        }
    }

    /// The labels of a page's blocks. Where none is text the question is put again, with more weight on
    /// text: that a page holds no article is told by the page, not by its blocks one by one.
    public List<Label> label(PageBlocks page) {
        return label(page, scores(page));
    }

    List<Label> label(PageBlocks page, double[][] scores) {
        List<Label> labels = best(scores, page, 0);
        for (int again = 1; again <= MOST_AGAIN && !labels.contains(Label.BODY); again++) {
            labels = best(scores, page, again);
        }
        return labels;
    }

    /// The labels when text is given a head start; under 0: a handicap.
    List<Label> label(PageBlocks page, double[][] scores, double start) {
        return best(scores, page, start);
    }

    /// How much speaks for labels, of all blocks and neighbours together.
    double sum(PageBlocks page, double[][] scores, List<Label> labels) {
        double sum = 0;
        for (int at = 0; at < labels.size(); at++) {
            int label = labels.get(at).ordinal();
            sum += scores[at][label];
            if (at > 0) {
                float[] weights = Objects.requireNonNull(then.get(page.nearness(at)));
                sum += weights[labels.get(at - 1).ordinal() * LABELS + label];
            }
        }
        return sum;
    }

    /// For each block and label, how much speaks for it without its neighbours.
    double[][] scores(PageBlocks page) {
        double[][] scores = new double[page.size()][LABELS];
        ClassSums classes = new ClassSums(classWords);
        for (int at = 0; at < scores.length; at++) {
            double[] score = scores[at];
            for (int step : page.steps(at)) {
                add(score, steps, step * LABELS);
            }
            Block block = page.block(at);
            classes.add(score, block);
            PageBlocks.said(
                    block,
                    (place, text, from, to) ->
                            add(score, Objects.requireNonNull(said.get(place)).at(text, from, to)));
        }
        return scores;
    }

    private static void add(double[] score, float @Nullable [] weights) {
        if (weights != null) {
            add(score, weights, 0);
        }
    }

    private static void add(double[] score, float[] weights, int from) {
        for (int label = 0; label < LABELS; label++) {
            score[label] += weights[from + label];
        }
    }

    /// Viterbi's algorithm: for each block and label the best label of the block before it.
    private List<Label> best(double[][] scores, PageBlocks page, double start) {
        byte[] from = new byte[scores.length * LABELS];
        double[] reached = new double[LABELS];
        double[] next = new double[LABELS];
        for (int at = 0; at < scores.length; at++) {
            float[] weights = at == 0 ? START : Objects.requireNonNull(then.get(page.nearness(at)));
            for (int label = 0; label < LABELS; label++) {
                int best = 0;
                double most = reached[0] + weights[label];
                for (int before = 1; before < LABELS; before++) {
                    double sum = reached[before] + weights[before * LABELS + label];
                    if (sum > most) {
                        best = before;
                        most = sum;
                    }
                }
                from[at * LABELS + label] = (byte) best;
                next[label] = most + scores[at][label];
            }
            next[Label.BODY.ordinal()] += start;
            double[] free = reached;
            reached = next;
            next = free;
        }
        return path(from, reached);
    }

    private static List<Label> path(byte[] from, double[] reached) {
        int label = 0;
        for (int other = 1; other < LABELS; other++) {
            label = reached[other] > reached[label] ? other : label;
        }
        Label[] path = new Label[from.length / LABELS];
        for (int at = path.length - 1; at >= 0; at--) {
            path[at] = ALL[label];
            label = from[at * LABELS + label];
        }
        return new ArrayList<>(Arrays.asList(path));
    }
}
