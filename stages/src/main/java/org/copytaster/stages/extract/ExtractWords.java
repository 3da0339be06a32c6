// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.text.LanguageData;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of `language/*/extract.txt` over all languages together: a page's furniture is often in
/// another language than its article.
final class ExtractWords {

    static final List<String> LANGUAGES =
            List.of(
                    "any", "en", "es", "ar", "de", "fr", "ru", "tr", "it", "pt", "nl", "pl", "sv",
                    "da", "no", "fi", "cs", "el", "ro", "hu", "uk", "id", "fa");

    private ExtractWords() {}

    static Set<String> all(String section) {
        Set<String> words = new LinkedHashSet<>();
        LANGUAGES.forEach(
                language -> words.addAll(LanguageData.of(language, "extract").words(section)));
        return words;
    }

    static Map<String, String> table(String section) {
        Map<String, String> table = new LinkedHashMap<>();
        LANGUAGES.forEach(language ->
                LanguageData.of(language, "extract").table(section).forEach(table::putIfAbsent));
        return table;
    }
}
