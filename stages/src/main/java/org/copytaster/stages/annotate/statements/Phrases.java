// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.stages.text.LanguageData;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The phrases of one section of a language's words: "according to", "par ailleurs". The longest that fits counts.
final class Phrases {

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();
    private final UnaryOperator<String> bare;
    private int longest;

    /// @param bare gives a word without what its language writes before it as one word with it
    Phrases(LanguageData data, String section, UnaryOperator<String> bare) {
        this.bare = bare;
        data.words(section).forEach(this::add);
    }

    private void add(String phrase) {
        List<String> words = List.of(phrase.split(" ", 0));
        List<List<String>> same =
                byFirst.computeIfAbsent(words.getFirst(), key -> new ArrayList<>());
        same.add(words);
        same.sort((one, other) -> Integer.compare(other.size(), one.size()));
        longest = Math.max(longest, words.size());
    }

    /// The number of units of the phrase that begins here; 0 if none does.
    int at(List<Unit> units, int from) {
        if (from >= units.size()) {
            return 0;
        }
        String first = units.get(from).word();
        List<List<String>> same = byFirst.get(first);
        if (same == null) {
            same = byFirst.getOrDefault(bare.apply(first), List.of());
        }
        for (List<String> words : same) {
            if (matches(words, units, from)) {
                return words.size();
            }
        }
        return 0;
    }

    /// Where the phrase begins that ends before a unit; the same place where none does.
    int before(List<Unit> units, int end) {
        for (int length = longest; length > 0; length--) {
            int from = end - length;
            if (from > 0 && at(units, from) == length) {
                return from;
            }
        }
        return end;
    }

    /// The number of units of a phrase of two words with another one between them; 0 if none begins here.
    int parted(List<Unit> units, int from) {
        for (List<String> words : byFirst.getOrDefault(units.get(from).word(), List.of())) {
            boolean fits =
                    words.size() == 2
                            && from + 2 < units.size()
                            && units.get(from + 2).is(words.getLast());
            if (fits) {
                return 3;
            }
        }
        return 0;
    }

    private static boolean matches(List<String> words, List<Unit> units, int from) {
        if (from + words.size() > units.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!units.get(from + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
