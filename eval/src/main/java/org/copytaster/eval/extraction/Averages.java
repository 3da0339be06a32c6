// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The mean of two linear models: one more linear model, which errs less on pages that neither has seen, as
/// the two err on different ones. A cue that only one knows counts as far as that one does.
final class Averages {

    private Averages() {}

    /// The lines of a model file, from those of two.
    ///
    /// @param share how much the first counts, from 0 to 1
    static List<String> of(double share, List<String> one, List<String> other) {
        Map<String, double[]> sums = new TreeMap<>();
        one.forEach(line -> add(sums, share, line));
        other.forEach(line -> add(sums, 1 - share, line));
        List<String> lines = new ArrayList<>();
        sums.forEach((cue, weights) -> {
            StringBuilder line = new StringBuilder(cue);
            for (double weight : weights) {
                line.append(String.format(Locale.ROOT, "\t%.3f", weight));
            }
            lines.add(line.toString());
        });
        return lines;
    }

    private static void add(Map<String, double[]> sums, double share, String line) {
        String[] columns = line.split("\t", -1);
        double[] weights = sums.computeIfAbsent(columns[0], key -> new double[columns.length - 1]);
        for (int at = 0; at < weights.length; at++) {
            weights[at] += share * Double.parseDouble(columns[at + 1]);
        }
    }
}
