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
///
/// Of two originals, a given name and a family name, full names are made: both spelled in two ways they
/// should be joined; of one family name and two given names that begin with the same letter, as brothers
/// may have, they should not. What is written in the other script is compared with a Latin spelling.
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
        return Files.writeString(
                to,
                spellings.joined()
                        + spellings.apart()
                        + spellings.fullNames()
                        + spellings.ofOneFamily()
                        + spellings.written());
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
        for (List<String> two : spelledTwice()) {
            joined += NameKeys.compatible(two.get(0), two.get(1)) ? 1 : 0;
        }
        return row("joined", joined, spelledTwice().size());
    }

    /// The two spellings met most often of each original that has two.
    private List<List<String>> spelledTwice() {
        List<List<String>> pairs = new ArrayList<>();
        for (Map<String, Integer> spellings : byOriginal.values()) {
            List<String> most = mostMet(spellings);
            if (most.size() == 2) {
                pairs.add(most);
            }
        }
        return pairs;
    }

    private static List<String> mostMet(Map<String, Integer> spellings) {
        return spellings.keySet().stream()
                .sorted(Comparator.comparing(spellings::get).reversed())
                .limit(2)
                .toList();
    }

    private String fullNames() {
        List<List<String>> names = spelledTwice();
        Collections.shuffle(names, new Random(4));
        int joined = 0;
        for (int at = 0; at < names.size(); at++) {
            List<String> given = names.get(at);
            List<String> family = names.get((at + 1) % names.size());
            joined +=
                    NameKeys.compatible(
                                    given.get(0) + " " + family.get(0),
                                    given.get(1) + " " + family.get(1))
                            ? 1
                            : 0;
        }
        return row("full joined", joined, names.size());
    }

    private String ofOneFamily() {
        List<List<String>> names = spelledTwice();
        int apart = 0;
        int pairs = 0;
        for (List<String> two : strangers()) {
            List<String> family = names.get(pairs++ % names.size());
            String one = two.get(0) + " " + family.get(0);
            apart += NameKeys.compatible(one, two.get(1) + " " + family.get(1)) ? 0 : 1;
        }
        return row("family apart", apart, pairs);
    }

    /// An original and the Latin spelling met most often of it, and of another one.
    private String written() {
        List<String> all = new ArrayList<>(byOriginal.keySet());
        Random random = new Random(5);
        int joined = 0;
        int apart = 0;
        for (String original : all) {
            String other = all.get(random.nextInt(all.size()));
            String name = original.replace(" ", "");
            String spelled = mostMet(byOriginal.getOrDefault(original, Map.of())).getFirst();
            Map<String, Integer> others = byOriginal.getOrDefault(other, Map.of());
            joined += NameKeys.compatible(name, spelled) ? 1 : 0;
            apart +=
                    others.containsKey(spelled)
                                    || !NameKeys.compatible(name, mostMet(others).getFirst())
                            ? 1
                            : 0;
        }
        return row("script joined", joined, all.size()) + row("script apart", apart, all.size());
    }

    private String apart() {
        int apart = 0;
        List<List<String>> strangers = strangers();
        for (List<String> two : strangers) {
            apart += NameKeys.compatible(two.get(0), two.get(1)) ? 0 : 1;
        }
        return row("kept apart", apart, strangers.size());
    }

    /// Each spelling with another one, of no original of its own, that begins with the same letter.
    private List<List<String>> strangers() {
        Map<Integer, List<String>> byLetter = new TreeMap<>();
        for (String spelling : originals.keySet()) {
            byLetter.computeIfAbsent(spelling.codePointAt(0), none -> new ArrayList<>())
                    .add(spelling);
        }
        Random random = new Random(3);
        List<List<String>> strangers = new ArrayList<>();
        for (Map.Entry<String, Set<String>> one : originals.entrySet()) {
            List<String> others = byLetter.getOrDefault(one.getKey().codePointAt(0), List.of());
            String other = others.get(random.nextInt(others.size()));
            if (Collections.disjoint(one.getValue(), originals.getOrDefault(other, Set.of()))) {
                strangers.add(List.of(one.getKey(), other));
            }
        }
        return strangers;
    }

    private static String row(String name, int right, int all) {
        return String.format(
                Locale.ROOT, "%-14s %.4f of %d%n", name, (double) right / Math.max(1, all), all);
    }
}
