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
/// @param same words that are compared as others: number words as digits
record Lexicon(Set<String> function, Set<String> negations, Map<String, String> same) {

    private static final Map<String, Lexicon> READ = new ConcurrentHashMap<>();

    static Lexicon of(String language) {
        return READ.computeIfAbsent(language, Lexicon::read);
    }

    private static Lexicon read(String language) {
        LanguageData data = LanguageData.of(language, "align");
        return new Lexicon(data.words("function"), data.words("negation"), data.table("same"));
    }
}
