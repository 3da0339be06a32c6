// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.align;

import org.copytaster.stages.text.FoldedWords;
import org.copytaster.stages.text.LanguageData;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// What the comparison of wordings knows of a language (topic `align`).
///
/// @param function words that carry no meaning of their own
/// @param negations words that deny
/// @param same words, and pairs of words, that are compared as others: number words as digits
record Lexicon(Set<String> function, Set<String> negations, Map<String, String> same) {

    private static final Map<String, Lexicon> READ = new ConcurrentHashMap<>();

    static Lexicon of(String language) {
        return READ.computeIfAbsent(language, Lexicon::read);
    }

    private static Lexicon read(String language) {
        LanguageData data = LanguageData.of(language, "align");
        return new Lexicon(data.words("function"), data.words("negation"), data.table("same"));
    }

    boolean isUsual(String word) {
        return function.contains(word) || negations.contains(word) || same.containsKey(word);
    }

    /// The numbers of a text, in digits.
    Set<String> numbersIn(String text) {
        Set<String> numbers = new TreeSet<>();
        FoldedWords words = FoldedWords.of(text);
        for (int i = 0; i < words.size(); i++) {
            String pair = i + 1 < words.size() ? words.word(i) + " " + words.word(i + 1) : "";
            boolean two = same.containsKey(pair);
            String meant = two ? same.get(pair) : same.getOrDefault(words.word(i), words.word(i));
            if (meant != null && Character.isDigit(meant.charAt(0))) {
                numbers.add(meant);
            }
            i += two ? 1 : 0;
        }
        return numbers;
    }
}
