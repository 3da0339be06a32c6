// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.spellings;

import org.copytaster.stages.text.Likeness;
import org.copytaster.stages.text.Steps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Learns what the steps between two spellings of one name weigh, and writes it where [Likeness] reads
/// it. Before, it measures them on originals that were held out, in two parts: no pair of spellings that
/// is asked for stands among those learned from.
///
/// Arguments: the folder of the annotation bench, and the folder to write to.
public final class TrainSpellings {

    private static final int PARTS = 2;
    private static final int STRANGERS = 20;
    private static final int MOST_WRITTEN = 15_000;
    private static final int ASKED_STRANGERS = 20_000;

    /// The part of strangers of which nothing may say that they could be one.
    private static final double APART = 0.991;

    /// A weight that is smaller is not kept, if it is one of several letters.
    private static final double LEAST = 0.005;

    private final Originals originals;
    private final List<Originals> each;
    private final Likeness.Script script;

    /// @param each what the originals consist of: enough strangers of every one are to be kept apart
    private TrainSpellings(Originals originals, List<Originals> each, Likeness.Script script) {
        this.originals = originals;
        this.each = each;
        this.script = script;
    }

    public static void main(String[] arguments) throws IOException {
        Path names = Path.of(arguments[0]).resolve("names");
        Originals russian = new Originals();
        russian.read(names.resolve("ru_64.tsv.gz"));
        Originals arabic = new Originals();
        arabic.read(names.resolve("ar_64.tsv.gz"));
        Originals both = new Originals();
        both.read(names.resolve("ru_64.tsv.gz"));
        both.read(names.resolve("ar_64.tsv.gz"));
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Learned by org.copytaster.eval.spellings.TrainSpellings from pairs of a name in");
        lines.add("# another script and its spelling (steash/NETransliteration-COLING2018, CC0).");
        lines.add(
                "# Two groups of letters and the weight of their step; or the length of the longer");
        lines.add("# word, how much longer it is, and the weight of that.");
        List<Originals> each = List.of(russian, arabic);
        lines.addAll(new TrainSpellings(both, each, Likeness.Script.LATIN).lines());
        lines.addAll(
                new TrainSpellings(russian, List.of(russian), Likeness.Script.CYRILLIC).lines());
        lines.addAll(new TrainSpellings(arabic, List.of(arabic), Likeness.Script.ARABIC).lines());
        Files.write(Path.of(arguments[1]).resolve("spellings.weights"), lines);
    }

    private boolean isLatin() {
        return script == Likeness.Script.LATIN;
    }

    private List<String> lines() {
        double level = 0;
        for (int part = 0; part < PARTS; part++) {
            level += measured(part) / PARTS;
        }
        Likeness likeness = learned(original -> true, Set.of());
        List<String> lines = new ArrayList<>();
        lines.add("[" + script + "]");
        Map<String, Double> steps = new TreeMap<>();
        likeness.weights()
                .forEach((step, weight) -> {
                    if (Math.abs(weight) >= LEAST) {
                        steps.put(Steps.shown(step), weight);
                    }
                });
        steps.forEach((step, weight) -> lines.add(line(step, weight)));
        for (int number = 0; number < likeness.lengths().length; number++) {
            lines.add(line(number / 4 + "\t" + number % 4, likeness.lengths()[number] - level));
        }
        return lines;
    }

    private static String line(String what, double weight) {
        return String.format(Locale.ROOT, "%s\t%.2f", what, weight);
    }

    private Likeness learned(Predicate<String> which, Set<String> asked) {
        List<Pair> same =
                isLatin() ? originals.spelledTwice(which) : originals.written(which, MOST_WRITTEN);
        List<Pair> kept = same.stream().filter(pair -> !asked.contains(pair.key())).toList();
        Likeness likeness = ExpectedSteps.of(isLatin(), kept);
        Weighing.mend(
                likeness, kept, originals.strangers(which, STRANGERS * kept.size(), !isLatin(), 7));
        return likeness;
    }

    /// Prints what holds on one part when the others are learned from, and returns the level below which
    /// enough strangers of it lie.
    private double measured(int part) {
        Predicate<String> held = original -> Originals.isIn(original, part, PARTS);
        List<Pair> same =
                isLatin() ? originals.asked(held) : originals.written(held, MOST_WRITTEN / 3);
        Set<String> asked = same.stream().map(Pair::key).collect(Collectors.toSet());
        Likeness likeness = learned(held.negate(), asked);
        double highest = Double.NEGATIVE_INFINITY;
        for (Originals one : each) {
            double[] strangers =
                    odds(likeness, one.strangers(held, ASKED_STRANGERS, !isLatin(), 3));
            double[] joined = odds(likeness, isLatin() ? one.asked(held) : same);
            for (double apart : new double[] {0.999, 0.995, APART, 0.98}) {
                System.out.println(
                        script
                                + ", part %d of %d: ".formatted(part + 1, PARTS)
                                + shown(joined, apart, strangers));
            }
            highest = Math.max(highest, strangers[(int) (APART * strangers.length)]);
        }
        return highest;
    }

    private static String shown(double[] same, double apart, double[] strangers) {
        double level = strangers[(int) (apart * strangers.length)];
        return String.format(
                Locale.ROOT,
                "%.3f of %d joined, %.3f of strangers apart (level %.2f)",
                (double) Arrays.stream(same).filter(odds -> odds > level).count() / same.length,
                same.length,
                apart,
                level);
    }

    private static double[] odds(Likeness likeness, List<Pair> pairs) {
        return pairs.stream()
                .mapToDouble(pair -> likeness.of(pair.one(), pair.other()))
                .sorted()
                .toArray();
    }
}
