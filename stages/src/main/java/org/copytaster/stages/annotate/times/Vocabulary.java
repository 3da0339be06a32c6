// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.times;

import org.copytaster.stages.text.LanguageData;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words and phrases that have to do with time in one language.
///
/// @param phrases the folded words, joined by one space, with their meanings
/// @param longest for a first word, how many words the longest phrase with it has
/// @param capitalised words that mean a time only with a capital letter ("May")
/// @param abbreviated words that mean a time only before a full stop or a number ("Jan.")
/// @param prefixes letters that may stand before a word, joined to it (Arabic "and", "in")
/// @param compounds for words that are two words of time in one (German "Montagabend"), where the second
/// begins
record Vocabulary(
        Map<String, List<Term>> phrases,
        Map<String, Integer> longest,
        Set<String> capitalised,
        Set<String> abbreviated,
        List<String> prefixes,
        Map<String, Integer> compounds) {

    static Vocabulary of(LanguageData data) {
        Map<String, List<Term>> phrases = new HashMap<>();
        Map<String, Integer> longest = new HashMap<>();
        for (Category category : Category.values()) {
            for (List<String> row : data.rows(category.name().toLowerCase(Locale.ROOT))) {
                Term term = new Term(category, row.getFirst());
                row.stream().skip(1).forEach(phrase -> add(phrases, longest, phrase, term));
            }
        }
        List<String> prefixes = data.rows("prefixes").stream().map(List::getFirst).toList();
        return new Vocabulary(
                phrases,
                longest,
                data.words("capitalised"),
                data.words("abbreviated"),
                prefixes,
                compounds(data));
    }

    /// Every word of the first section of a row, joined to every one of the second.
    private static Map<String, Integer> compounds(LanguageData data) {
        Map<String, Integer> compounds = new HashMap<>();
        for (List<String> row : data.rows("compounds")) {
            for (String first : words(data, row.getFirst())) {
                for (String second : words(data, row.getLast())) {
                    compounds.put(first + second, first.length());
                }
            }
        }
        return compounds;
    }

    private static List<String> words(LanguageData data, String section) {
        return data.rows(section).stream()
                .flatMap(row -> row.stream().skip(1))
                .map(Folding::of)
                .toList();
    }

    private static void add(
            Map<String, List<Term>> phrases,
            Map<String, Integer> longest,
            String phrase,
            Term term) {
        String folded = Folding.of(phrase);
        phrases.computeIfAbsent(folded, key -> new ArrayList<>()).add(term);
        String[] words = folded.split(" ", -1);
        longest.merge(words[0], words.length, Math::max);
    }

    List<Term> meaningsOf(String folded) {
        return phrases.getOrDefault(folded, List.of());
    }

    /// How many words to try, at most, for a phrase that begins with this word.
    int longestFrom(String folded) {
        return longest.getOrDefault(folded, 0);
    }

    /// The word without a prefix, if what is left has a meaning; otherwise the word itself.
    String withoutPrefix(String folded) {
        for (String prefix : prefixes) {
            if (folded.startsWith(prefix)
                    && folded.length() > prefix.length() + 1
                    && longest.containsKey(folded.substring(prefix.length()))) {
                return folded.substring(prefix.length());
            }
        }
        return folded;
    }
}
