// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.scores;

import org.copytaster.stages.text.NameKeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/// Counts, on pairs of a Latin spelling and its original in another script, whether two Latin spellings
/// of one original are joined, and whether spellings of two originals are kept apart.
///
/// Of each original the two spellings met most often are compared, and each spelling with another one,
/// drawn at random, that begins with the same letter. The pairs were harvested, and wrong ones stand
/// among them: those that were met once do not count.
final class Spellings {

    private static final int SEEN_BEFORE = 2;

    private final Map<String, Map<String, Integer>> byOriginal = new TreeMap<>();
    private final Map<String, Set<String>> originals = new TreeMap<>();

    private Spellings() {}

    /// Writes the figures as a scorer prints them.
    ///
    /// @param pairs gzipped lines of a spelling, an original and how often they were met
    static Path write(Path pairs, Path to) throws IOException {
        Spellings spellings = new Spellings();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(pairs)),
                                StandardCharsets.UTF_8))) {
            lines.lines().forEach(spellings::add);
        }
        return Files.writeString(to, spellings.joined() + spellings.apart());
    }

    private void add(String line) {
        String[] columns = line.split("\t", -1);
        int met = Integer.parseInt(columns[2].strip());
        if (met >= SEEN_BEFORE) {
            byOriginal
                    .computeIfAbsent(columns[1], none -> new TreeMap<>())
                    .merge(columns[0], met, Integer::sum);
            originals.computeIfAbsent(columns[0], none -> new TreeSet<>()).add(columns[1]);
        }
    }

    private String joined() {
        int joined = 0;
        int pairs = 0;
        for (Map<String, Integer> spellings : byOriginal.values()) {
            List<String> most =
                    spellings.keySet().stream()
                            .sorted(Comparator.comparing(spellings::get).reversed())
                            .limit(2)
                            .toList();
            if (most.size() == 2) {
                pairs++;
                joined += NameKeys.compatible(most.get(0), most.get(1)) ? 1 : 0;
            }
        }
        return row("joined", joined, pairs);
    }

    private String apart() {
        Map<Integer, List<String>> byLetter = new TreeMap<>();
        for (String spelling : originals.keySet()) {
            byLetter.computeIfAbsent(spelling.codePointAt(0), none -> new ArrayList<>())
                    .add(spelling);
        }
        Random random = new Random(3);
        int apart = 0;
        int pairs = 0;
        for (Map.Entry<String, Set<String>> one : originals.entrySet()) {
            List<String> others = byLetter.getOrDefault(one.getKey().codePointAt(0), List.of());
            String other = others.get(random.nextInt(others.size()));
            if (Collections.disjoint(one.getValue(), originals.getOrDefault(other, Set.of()))) {
                pairs++;
                apart += NameKeys.compatible(one.getKey(), other) ? 0 : 1;
            }
        }
        return row("kept apart", apart, pairs);
    }

    private static String row(String name, int right, int all) {
        return String.format(
                Locale.ROOT, "%-12s %.4f of %d%n", name, (double) right / Math.max(1, all), all);
    }
}
