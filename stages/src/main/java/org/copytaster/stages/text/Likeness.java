// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// How likely two spellings, in plain Latin letters, are of one name: the steps of the best way to write
/// one for the other are weighed, and how long the two are.
///
/// What a step weighs is learned by `org.copytaster.eval.spellings.TrainSpellings` from spellings of one
/// original in another script; none of the names is kept.
///
/// Eric Ristad, Peter Yianilos, "Learning String-Edit Distance" (1998); Andrew McCallum, Kedar Bellare,
/// Fernando Pereira, "A Conditional Random Field for Discriminatively-trained Finite-state String Edit
/// Distance" (2005).
public final class Likeness {

    /// What the first of two spellings was written in; the second is written in Latin letters.
    public enum Script {
        LATIN,
        CYRILLIC,
        ARABIC
    }

    private static final double FAR = -1e6;

    private static final int LONGEST = 40;
    private static final int LONG = 14;
    private static final int DIFFERENT = 3;

    private static final Map<Script, Likeness> LEARNED = learned();

    private final boolean eitherWay;
    private final double[] lengths = new double[(LONG + 1) * (DIFFERENT + 1)];

    /// A hash table of steps and their weights; 0 is no step.
    private long[] steps = new long[64];

    private double[] weights = new double[64];
    private int size;

    /// The same steps for [#of], made when it is first asked after a change.
    private @Nullable StepTable table;

    /// @param eitherWay whether a step weighs the same when its sides are exchanged
    public Likeness(boolean eitherWay) {
        this.eitherWay = eitherWay;
    }

    static Likeness of(Script script) {
        return Objects.requireNonNull(LEARNED.get(script));
    }

    /// Lines `[script]`, then two groups and the weight of their step, or the length of the longer word, how
    /// much longer it is, and the weight of that; `#` begins a comment.
    private static Map<Script, Likeness> learned() {
        Map<Script, Likeness> learned = new EnumMap<>(Script.class);
        for (Script script : Script.values()) {
            learned.put(script, new Likeness(true));
        }
        try (InputStream file = Likeness.class.getResourceAsStream("spellings.weights")) {
            if (file == null) {
                return learned;
            }
            Likeness open = new Likeness(true);
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    Script script = Script.valueOf(line.substring(1, line.length() - 1));
                    open = new Likeness(script == Script.LATIN);
                    learned.put(script, open);
                } else if (!line.startsWith("#")) {
                    open.read(line.split("\t", -1));
                }
            }
            return learned;
        } catch (IOException e) {
            throw new UncheckedIOException("spellings.weights", e);
        }
    }

    private void read(String[] columns) {
        double weight = Double.parseDouble(columns[2]);
        if (Character.isDigit(columns[0].charAt(0))) {
            lengths[Integer.parseInt(columns[0]) * (DIFFERENT + 1) + Integer.parseInt(columns[1])] =
                    weight;
        } else {
            put(Steps.of(columns[0], columns[1]), weight);
        }
    }

    /// How much likelier it is that the two are of one name than that they are of two, as the logarithm of
    /// odds: 0 or more where they may be one.
    public double of(String one, String other) {
        if (one.isEmpty() || other.isEmpty() || Math.max(one.length(), other.length()) > LONGEST) {
            return one.equals(other) ? 0 : FAR;
        }
        return Math.max(FAR, table().best(one, other, FAR) + lengths[lengths(one, other)]);
    }

    private StepTable table() {
        StepTable made = table;
        if (made == null) {
            Map<Long, Double> all = weights();
            if (eitherWay) {
                weights().forEach((step, weight) -> all.put(Steps.turned(step), weight));
            }
            made = new StepTable(all);
            table = made;
        }
        return made;
    }

    /// The number of the weight for the lengths of two words.
    public static int lengths(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int difference = Math.abs(one.length() - other.length());
        return Math.min(LONG, longer) * (DIFFERENT + 1) + Math.min(DIFFERENT, difference);
    }

    /// What lengths of two words weigh, by their number.
    public double[] lengths() {
        return lengths;
    }

    /// The steps of the best way; none if there is no way.
    public long[] way(String one, String other) {
        int columns = Steps.places(other) + 1;
        double[] best = new double[(Steps.places(one) + 1) * columns];
        Arrays.fill(best, FAR);
        best[0] = 0;
        long[] last = new long[best.length];
        int[] from = new int[best.length];
        Steps.between(
                one,
                other,
                (i, j, m, n, step) -> {
                    int here = i * columns + j;
                    double through = best[here] + weight(step);
                    int to = (i + m) * columns + j + n;
                    if (best[here] > FAR && through > best[to]) {
                        best[to] = through;
                        last[to] = step;
                        from[to] = here;
                    }
                });
        if (best[best.length - 1] <= FAR) {
            return new long[0];
        }
        long[] way = new long[one.length() + other.length() + 2];
        int length = 0;
        for (int at = best.length - 1; at > 0; at = from[at]) {
            way[length++] = canonical(last[at]);
        }
        return Arrays.copyOf(way, length);
    }

    /// The one of a step and its turn that has a weight.
    public long canonical(long step) {
        return eitherWay ? Math.min(step, Steps.turned(step)) : step;
    }

    /// What a step weighs; far below all others if it was never learned.
    public double weight(long step) {
        int at = slot(canonical(step));
        return steps[at] == 0 ? FAR : weights[at];
    }

    /// Sets what a step weighs.
    public void put(long step, double weight) {
        table = null;
        if (2 * size > steps.length) {
            grow();
        }
        int at = slot(canonical(step));
        if (steps[at] == 0) {
            steps[at] = canonical(step);
            size++;
        }
        weights[at] = weight;
    }

    private void grow() {
        long[] oldSteps = steps;
        double[] oldWeights = weights;
        steps = new long[2 * oldSteps.length];
        weights = new double[steps.length];
        for (int at = 0; at < oldSteps.length; at++) {
            if (oldSteps[at] != 0) {
                int to = slot(oldSteps[at]);
                steps[to] = oldSteps[at];
                weights[to] = oldWeights[at];
            }
        }
    }

    private int slot(long step) {
        int at = (int) ((step * 0x9E3779B97F4A7C15L) >>> 33) & (steps.length - 1);
        while (steps[at] != 0 && steps[at] != step) {
            at = (at + 1) & (steps.length - 1);
        }
        return at;
    }

    /// The steps that have a weight.
    public Map<Long, Double> weights() {
        Map<Long, Double> all = new HashMap<>();
        for (int at = 0; at < steps.length; at++) {
            if (steps[at] != 0) {
                all.put(steps[at], weights[at]);
            }
        }
        return all;
    }
}
