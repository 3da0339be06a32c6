// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Counts sections, those that differ in capitals alone together.
final class SectionCounts {

    private final Map<String, Map<String, Integer>> spellings = new TreeMap<>();

    void add(String section, int stories) {
        spellings
                .computeIfAbsent(section.toLowerCase(Locale.ROOT), folded -> new TreeMap<>())
                .merge(section, stories, Integer::sum);
    }

    /// The largest first, each in its most frequent spelling.
    List<String> largest(int most) {
        return spellings.values().stream()
                .sorted(Comparator.comparingInt(SectionCounts::sum).reversed())
                .limit(most)
                .map(SectionCounts::mostFrequent)
                .toList();
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String mostFrequent(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
