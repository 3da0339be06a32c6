// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.align;

import org.copytaster.stages.text.LanguageData;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What the comparison of wordings knows of a language (topic `align`).
///
/// @param function words that carry no meaning of their own
/// @param negations words that deny
/// @param negationEndings what stands in a verb that denies, where verbs do so by themselves
/// @param articles what stands before a common noun, where those are written large
/// @param numberJoints words between the parts of one number
/// @param pointsBeginFractions whether a point in a number never parts thousands
/// @param same words, and pairs of words, that are compared as others: number words as digits
record Lexicon(
        Set<String> function,
        Set<String> negations,
        Set<String> negationEndings,
        Set<String> articles,
        Set<String> numberJoints,
        boolean pointsBeginFractions,
        Map<String, String> same) {

    private static final Map<String, Lexicon> READ = new ConcurrentHashMap<>();

    /// The shortest verb that an ending that denies can stand behind.
    private static final int SHORTEST_VERB = 2;

    static Lexicon of(String language) {
        return READ.computeIfAbsent(language, Lexicon::read);
    }

    private static Lexicon read(String language) {
        LanguageData data = LanguageData.of(language, "align");
        return new Lexicon(
                data.words("function"),
                data.words("negation"),
                data.words("negation endings"),
                data.words("articles"),
                data.words("number joints"),
                data.words("numbers").contains("points begin fractions"),
                data.table("same"));
    }

    /// Whether a word denies.
    boolean denies(String word) {
        return negations.contains(word)
                || negationEndings.stream()
                        .anyMatch(ending -> word.indexOf(ending, SHORTEST_VERB) >= 0);
    }

    boolean isArticle(String word) {
        return articles.contains(word);
    }

    /// Whether a word tells nothing that another wording should repeat.
    boolean isUsual(String word) {
        return function.contains(word) || negations.contains(word) || same.containsKey(word);
    }
}
