// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.spellings;

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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/// Names in another script with their Latin spellings and how often each was met.
final class Originals {

    /// How many spellings of one original are compared with one another.
    private static final int MOST = 6;

    /// A pair that was met once may be wrong.
    private static final double MET_ONCE = 0.5;

    private static final double HEAVIEST = 2;
    private static final int SEEN_BEFORE = 2;

    private final Map<String, Map<String, Integer>> spellings = new TreeMap<>();
    private final Map<String, Set<String>> originals = new HashMap<>();

    /// Adds the gzipped lines of a spelling, an original and how often they were met.
    void read(Path pairs) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(pairs)),
                                StandardCharsets.UTF_8))) {
            lines.lines()
                    .forEach(line -> {
                        String[] columns = line.split("\t", -1);
                        String spelling = NameKeys.letters(columns[0]);
                        if (!spelling.isEmpty()) {
                            spellings
                                    .computeIfAbsent(
                                            columns[1].replace(" ", ""), none -> new TreeMap<>())
                                    .merge(
                                            spelling,
                                            Integer.parseInt(columns[2].strip()),
                                            Integer::sum);
                        }
                    });
        }
        spellings.forEach((original, some) ->
                some.keySet()
                        .forEach(spelling ->
                                originals
                                        .computeIfAbsent(spelling, none -> new TreeSet<>())
                                        .add(original)));
    }

    /// Whether an original belongs to one of so many parts.
    static boolean isIn(String original, int part, int parts) {
        return Math.floorMod((original.hashCode() * 0x9E3779B9) >>> 7, parts) == part;
    }

    private static List<String> mostMet(Map<String, Integer> spellings, int most) {
        return spellings.keySet().stream()
                .sorted(Comparator.comparing(spellings::get).reversed())
                .limit(most)
                .toList();
    }

    /// Pairs of Latin spellings of one original.
    List<Pair> spelledTwice(Predicate<String> which) {
        Map<String, Pair> pairs = new TreeMap<>();
        spellings.forEach((original, some) -> {
            List<String> most = which.test(original) ? mostMet(some, MOST) : List.of();
            for (int i = 0; i < most.size(); i++) {
                for (int j = i + 1; j < most.size(); j++) {
                    double weight =
                            (some.getOrDefault(most.get(j), 0) < SEEN_BEFORE ? MET_ONCE : 1)
                                    / (most.size() - 1);
                    add(pairs, new Pair(most.get(i), most.get(j), weight).inOrder());
                }
            }
        });
        return List.copyOf(pairs.values());
    }

    private static void add(Map<String, Pair> pairs, Pair pair) {
        pairs.merge(
                pair.key(),
                pair,
                (one, same) ->
                        new Pair(
                                one.one(),
                                one.other(),
                                Math.min(HEAVIEST, one.weight() + same.weight())));
    }

    /// The two spellings met most often of each original, both more than once.
    List<Pair> asked(Predicate<String> which) {
        List<Pair> pairs = new ArrayList<>();
        spellings.forEach((original, some) -> {
            List<String> most = mostMet(some, 2);
            if (which.test(original)
                    && most.size() == 2
                    && some.getOrDefault(most.get(1), 0) >= SEEN_BEFORE) {
                pairs.add(new Pair(most.get(0), most.get(1), 1).inOrder());
            }
        });
        return pairs;
    }

    /// Pairs of an original, its letters written in Latin ones, and a spelling.
    ///
    /// @param most of so many at most
    List<Pair> written(Predicate<String> which, int most) {
        List<Pair> pairs = new ArrayList<>();
        spellings.forEach((original, some) -> {
            if (which.test(original)) {
                mostMet(some, 2)
                        .forEach(spelling ->
                                pairs.add(
                                        new Pair(
                                                NameKeys.letters(original),
                                                spelling,
                                                some.getOrDefault(spelling, 0) < SEEN_BEFORE
                                                        ? MET_ONCE
                                                        : 1)));
            }
        });
        pairs.removeIf(pair -> pair.one().isEmpty());
        Collections.shuffle(pairs, new Random(11));
        return List.copyOf(pairs.subList(0, Math.min(most, pairs.size())));
    }

    /// Pairs of two names that begin with the same letter.
    ///
    /// @param script whether the first is an original, its letters written in Latin ones
    List<Pair> strangers(Predicate<String> which, int number, boolean script, long seed) {
        Map<Character, List<String>> byLetter = new TreeMap<>();
        Map<String, List<String>> ones = new TreeMap<>();
        spellings.forEach((original, some) -> {
            if (which.test(original)) {
                some.forEach((spelling, met) -> {
                    if (met >= SEEN_BEFORE) {
                        ones.computeIfAbsent(spelling, none -> new ArrayList<>()).add(original);
                    }
                });
            }
        });
        ones.keySet()
                .forEach(one ->
                        byLetter.computeIfAbsent(one.charAt(0), none -> new ArrayList<>())
                                .add(one));
        List<String> all = List.copyOf(ones.keySet());
        Random random = new Random(seed);
        List<Pair> pairs = new ArrayList<>();
        while (pairs.size() < number) {
            String one = all.get(random.nextInt(all.size()));
            List<String> alike = byLetter.getOrDefault(one.charAt(0), List.of());
            String other = alike.get(random.nextInt(alike.size()));
            if (Collections.disjoint(originalsOf(one), originalsOf(other))) {
                List<String> originalsOfOne = ones.getOrDefault(one, List.of());
                pairs.add(
                        script
                                ? new Pair(NameKeys.letters(originalsOfOne.getFirst()), other, 0)
                                : new Pair(one, other, 0).inOrder());
            }
        }
        pairs.removeIf(pair -> pair.one().isEmpty());
        return pairs;
    }

    private Set<String> originalsOf(String spelling) {
        return originals.getOrDefault(spelling, new HashSet<>());
    }
}
