// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.stages.text.LanguageData;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The words of some sections, numbered in alphabetical order: cues of their own for learned weights.
final class NumberedWords {

    private final List<String> words;
    private final Map<String, Integer> numbers = new HashMap<>();

    private NumberedWords(List<String> words) {
        this.words = words;
        words.forEach(word -> numbers.put(word, numbers.size()));
    }

    static NumberedWords of(LanguageData data, String... sections) {
        return new NumberedWords(
                Stream.of(sections)
                        .flatMap(section -> data.words(section).stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /// In the order of their numbers.
    List<String> words() {
        return words;
    }

    /// The number of a word; -1 where it is none of these.
    int of(String word) {
        return numbers.getOrDefault(word, -1);
    }
}
