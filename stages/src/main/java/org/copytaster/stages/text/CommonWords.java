// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The words that are common in the news of a language (topic `group`): never names, even with a
/// capital.
public final class CommonWords {

    private static final Map<String, Set<String>> READ = new ConcurrentHashMap<>();

    private CommonWords() {}

    /// As words are compared ([FoldedWords]); none for a language without data.
    public static Set<String> of(@Nullable String language) {
        return language == null ? Set.of() : READ.computeIfAbsent(language, CommonWords::read);
    }

    private static Set<String> read(String language) {
        Set<String> words = new HashSet<>();
        LanguageData data = LanguageData.of(language, "group");
        data.sections().keySet().stream()
                .filter(section -> section.startsWith("in "))
                .flatMap(section -> data.rows(section).stream())
                .forEach(row -> words.addAll(List.of(row.getFirst().split(" ", -1))));
        return words;
    }
}
