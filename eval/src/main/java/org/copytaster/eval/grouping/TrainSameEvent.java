// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.grouping;

import org.copytaster.stages.group.NearPairs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Trains what tells whether two articles are about one happening, and writes it where the `group` stage
/// reads it. Prints for each set how well pairs are told by weights that were learnt on the other sets.
///
/// Arguments: the folder of the stories bench, and the file to write.
public final class TrainSameEvent {

    private static final List<String> SETS =
            List.of(
                    "allsides-labelled",
                    "allsides",
                    "uci-headlines",
                    "wikinews-events",
                    "ecbplus",
                    "neus-leads");

    private TrainSameEvent() {}

    public static void main(String[] arguments) throws IOException {
        List<GoldEvents> sets = new ArrayList<>();
        for (String set : SETS) {
            sets.add(GoldEvents.read(Path.of(arguments[0]), set));
        }
        double[] weights = Regression.fit(sets);
        for (GoldEvents set : sets) {
            // the labelled part of a stream is the stream's
            List<GoldEvents> others =
                    sets.stream().filter(one -> !family(one).equals(family(set))).toList();
            System.out.printf(
                    Locale.ROOT,
                    "%s: %.0f pairs of one event, best F1 of pairs %.3f, by the other sets %.3f%n",
                    set.set(),
                    set.positives(),
                    best(set, weights),
                    best(set, Regression.fit(others)));
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Learnt by org.copytaster.eval.grouping.TrainSameEvent from "
                        + SETS.size()
                        + " sets.");
        List<String> clues = NearPairs.clues();
        for (int at = 0; at < clues.size(); at++) {
            lines.add(line(clues.get(at), weights[at]));
        }
        lines.add(line("BIAS", weights[clues.size()]));
        Files.write(Path.of(arguments[1]), lines);
    }

    private static String family(GoldEvents set) {
        return set.set().split("-", 2)[0];
    }

    private static String line(String clue, double weight) {
        return String.format(Locale.ROOT, "%s\t%.3f", clue, weight);
    }

    /// The F1 of pairs at the best cut.
    private static double best(GoldEvents set, double[] weights) {
        List<double[]> told = new ArrayList<>();
        set.same().forEach(row -> told.add(told(weights, row, set.sameWeight(), 1)));
        set.apart().forEach(row -> told.add(told(weights, row, set.apartWeight(), 0)));
        told.sort((one, other) -> Double.compare(other[0], one[0]));
        double right = 0;
        double given = 0;
        double best = 0;
        for (double[] row : told) {
            given += row[1];
            right += row[1] * row[2];
            best = Math.max(best, 2 * right / (given + set.positives()));
        }
        return best;
    }

    private static double[] told(double[] weights, double[] row, double weight, int same) {
        return new double[] {Regression.likely(weights, row), weight, same};
    }
}
