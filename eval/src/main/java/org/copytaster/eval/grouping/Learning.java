// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.grouping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Weights as they are learnt, printed and written.
public final class Learning {

    private Learning() {}

    /// Learns weights from sets.
    interface Method {

        double[] learn(List<GoldPairs> sets);
    }

    /// Learns from all sets. Prints for each how well its pairs are told by weights that were learnt on the
    /// other families of sets.
    static double[] from(List<GoldPairs> sets, Method method) {
        double[] weights = method.learn(sets);
        for (GoldPairs set : sets) {
            List<GoldPairs> others =
                    sets.stream().filter(one -> !one.family().equals(set.family())).toList();
            System.out.printf(
                    Locale.ROOT,
                    "%s: %.0f of %.0f pairs belong together, best F1 of pairs %.3f, by the other sets"
                            + " %.3f%n",
                    set.set(),
                    set.positives(),
                    set.positives() + set.apart().size() * set.apartWeight(),
                    set.best(weights),
                    set.best(method.learn(others)));
        }
        return weights;
    }

    /// Writes weights, a line each; the last is the bias.
    public static void write(Path file, String by, List<String> clues, double[] weights)
            throws IOException {
        List<String> lines = new ArrayList<>(List.of("# Learnt by " + by + "."));
        for (int at = 0; at < clues.size(); at++) {
            lines.add(line(clues.get(at), weights[at]));
        }
        lines.add(line("BIAS", weights[clues.size()]));
        Files.write(file, lines);
    }

    private static String line(String clue, double weight) {
        return String.format(Locale.ROOT, "%s\t%.3f", clue, weight);
    }
}
