// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.align;

import org.copytaster.stages.text.FoldedWords;
import org.copytaster.stages.text.LanguageData;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What the common words of the news mean, the same for every language (topic `matters`): "harbour",
/// "puerto" and "ميناء" are one matter.
final class Matters {

    private static final Map<String, Matters> READ = new ConcurrentHashMap<>();
    private static final Set<String> ARABIC_PREFIXES = Set.of("و", "ف", "ب", "ل", "ك", "س");
    private static final String ARABIC_ARTICLE = "ال";
    private static final int SHORTEST = 2;

    private final Map<String, String> whole = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();

    private Matters(String language) {
        for (List<String> row : LanguageData.of(language, "matters").rows("matters")) {
            for (String word : row.get(1).split(" ", -1)) {
                boolean stem = word.endsWith("*");
                (stem ? stems : whole)
                        .putIfAbsent(FoldedWords.fold(word.replace("*", "")), row.get(0));
            }
        }
    }

    static Matters in(String language) {
        return READ.computeIfAbsent(language, Matters::new);
    }

    /// The matter of a word as it is compared; empty for a word that the language's data lack.
    Optional<String> of(String word) {
        Optional<String> found = matter(word);
        if (found.isEmpty() && word.length() > 3) {
            String first = word.substring(0, 1);
            String bare = ARABIC_PREFIXES.contains(first) ? word.substring(1) : word;
            found = word.equals(bare) ? found : matter(bare);
            if (found.isEmpty() && bare.startsWith(ARABIC_ARTICLE)) {
                found = matter(bare.substring(ARABIC_ARTICLE.length()));
            }
        }
        return found;
    }

    private Optional<String> matter(String word) {
        String matter = whole.get(word);
        for (int length = word.length(); matter == null && length >= SHORTEST; length--) {
            matter = stems.get(word.substring(0, length));
        }
        return Optional.ofNullable(matter);
    }
}
