// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.Reading;
import org.copytaster.stages.text.CommonWords;
import org.copytaster.stages.text.FoldedWords;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names that a story is about: those that stand in most of its pages. A word is a name when it
/// has a capital within a sentence, and is written small on few pages.
///
/// @param names the most frequent first, at most three
record LeadingNames(List<String> names) {

    private static final int LEADING = 3;
    private static final int SHORTEST = 3;
    private static final double MOSTLY = 0.5;

    static LeadingNames of(List<Reading> readings) {
        Map<String, Integer> capital = new HashMap<>();
        Map<String, Integer> small = new HashMap<>();
        for (Reading reading : readings) {
            count(reading, capital, small);
        }
        return new LeadingNames(
                capital.entrySet().stream()
                        .filter(name ->
                                small.getOrDefault(name.getKey(), 0) < MOSTLY * name.getValue())
                        .sorted(
                                Map.Entry.<String, Integer>comparingByValue(
                                                Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(LEADING)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static void count(
            Reading reading, Map<String, Integer> capital, Map<String, Integer> small) {
        String text = reading.article().text();
        FoldedWords words = FoldedWords.of(text);
        Set<String> common = CommonWords.of(reading.article().header().language());
        Set<String> capitals = new HashSet<>();
        Set<String> smalls = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.word(i);
            int start = words.span(i).start();
            if (Character.isLowerCase(text.charAt(start))) {
                smalls.add(word);
            } else if (Character.isUpperCase(text.charAt(start))
                    && word.length() >= SHORTEST
                    && isWithinSentence(text, start)
                    && !common.contains(word)) {
                capitals.add(word);
            }
        }
        capitals.forEach(word -> capital.merge(word, 1, Integer::sum));
        smalls.forEach(word -> small.merge(word, 1, Integer::sum));
    }

    private static boolean isWithinSentence(String text, int start) {
        return start >= 2
                && text.charAt(start - 1) == ' '
                && (Character.isLowerCase(text.charAt(start - 2)) || text.charAt(start - 2) == ',');
    }

    /// How much a sentence is about what the story is about: 0; 1 with one of its names; 2 with the
    /// first of them.
    int in(String sentence) {
        List<String> words = FoldedWords.of(sentence).words();
        if (names.stream().noneMatch(words::contains)) {
            return 0;
        }
        return words.contains(names.getFirst()) ? 2 : 1;
    }
}
