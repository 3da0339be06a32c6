// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.scores;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The figures that may rise and never silently fall: lines `task / figure<TAB>value`.
record Floors(Map<String, Double> values) {

    static Floors read(Path file) throws IOException {
        Map<String, Double> values = new TreeMap<>();
        for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] columns = line.split("\t", 2);
                values.put(columns[0], Double.valueOf(columns[1]));
            }
        }
        return new Floors(values);
    }

    /// What has fallen, in words; empty when all is well.
    List<String> broken(List<Measured> measured) {
        List<String> broken = new ArrayList<>();
        for (Measured one : measured) {
            Double floor = values.get(one.key());
            Double value = one.value();
            if (floor == null) {
                continue;
            }
            if (value == null || isWorse(one.figure(), rounded(value, one.figure()), floor)) {
                broken.add(
                        "%s fell to %s, its floor is %s".formatted(one.key(), one.shown(), floor));
            }
        }
        return broken;
    }

    private static boolean isWorse(Figure figure, double value, double floor) {
        return figure.lowerIsBetter() ? value > floor : value < floor;
    }

    /// The same floors, raised to what was measured where that is better.
    Floors raised(List<Measured> measured) {
        Map<String, Double> raised = new TreeMap<>(values);
        for (Measured one : measured) {
            Double value = one.value();
            if (value != null) {
                double floor = rounded(value, one.figure());
                raised.merge(
                        one.key(),
                        floor,
                        (before, now) -> isWorse(one.figure(), now, before) ? before : now);
            }
        }
        return new Floors(raised);
    }

    /// Three places, towards the worse side, so that a figure never lies under its own floor.
    private static double rounded(double value, Figure figure) {
        return BigDecimal.valueOf(value)
                .setScale(3, figure.lowerIsBetter() ? RoundingMode.CEILING : RoundingMode.FLOOR)
                .doubleValue();
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Figures that may rise and never silently fall. eval/run --raise writes what is better.");
        values.forEach((key, value) -> lines.add(key + "\t" + value));
        Files.write(file, lines);
    }
}
