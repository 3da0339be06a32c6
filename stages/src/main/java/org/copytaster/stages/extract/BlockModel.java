// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.extract.PageBlocks.Nearness;

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
import java.util.IdentityHashMap;
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

    private static final int LABELS = Label.values().length;
    private static final int MOST_AGAIN = 6;

    private final float[][] steps = new float[Cue.count()][];
    private final Map<PageBlocks.Place, Map<String, float[]>> words =
            new EnumMap<>(PageBlocks.Place.class);
    private final Map<Nearness, float[]> then = new EnumMap<>(Nearness.class);

    private BlockModel() {
        for (Nearness nearness : Nearness.values()) {
            then.put(nearness, new float[LABELS * LABELS]);
        }
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
            then.put(Nearness.valueOf(name.substring(5).toUpperCase(Locale.ROOT)), weights);
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
        ClassSums own = new ClassSums(PageBlocks.Place.OWN);
        ClassSums near = new ClassSums(PageBlocks.Place.NEAR);
        ClassSums far = new ClassSums(PageBlocks.Place.FAR);
        for (int at = 0; at < scores.length; at++) {
            double[] score = scores[at];
            for (int step : page.steps(at)) {
                add(score, steps[step]);
            }
            Block block = page.block(at);
            own.add(score, block.own());
            near.add(score, block.near());
            far.add(score, block.far());
            PageBlocks.said(
                    block.text(),
                    (place, word) ->
                            add(score, Objects.requireNonNull(words.get(place)).get(word)));
        }
        return scores;
    }

    /// What class words weigh, summed up once for each list: blocks that stand side by side share theirs.
    private final class ClassSums {

        private final Map<String, float[]> weights;
        private final IdentityHashMap<List<String>, double[]> known = new IdentityHashMap<>();
        private List<String> last = List.of();
        private double[] lastSum = new double[LABELS];

        ClassSums(PageBlocks.Place place) {
            this.weights = Objects.requireNonNull(words.get(place));
        }

        @SuppressWarnings("ReferenceEquality") // the same list, not an equal one
        void add(double[] score, List<String> list) {
            if (list.isEmpty()) {
                return;
            }
            if (list != last) {
                last = list;
                lastSum = known.computeIfAbsent(list, this::sum);
            }
            for (int label = 0; label < LABELS; label++) {
                score[label] += lastSum[label];
            }
        }

        private double[] sum(List<String> list) {
            double[] sum = new double[LABELS];
            for (String word : list) {
                BlockModel.add(sum, weights.get(word));
            }
            return sum;
        }
    }

    private static void add(double[] score, float @org.jspecify.annotations.Nullable [] weights) {
        if (weights != null) {
            for (int label = 0; label < LABELS; label++) {
                score[label] += weights[label];
            }
        }
    }

    private List<Label> best(double[][] scores, PageBlocks page, double start) {
        int[][] from = new int[scores.length][LABELS];
        double[] reached = scores.length == 0 ? new double[LABELS] : scores[0].clone();
        reached[Label.BODY.ordinal()] += start;
        for (int at = 1; at < scores.length; at++) {
            float[] weights = Objects.requireNonNull(then.get(page.nearness(at)));
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
            next[Label.BODY.ordinal()] += start;
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
