// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What class words say that an element holds.
enum ClassHint {
    /// Whose copy or picture something is.
    CREDIT("credit", "credits", "copyright", "photographer", "fotograf", "bildquelle", "rights"),

    /// Within a figure: who made the picture.
    MAKER("author", "autor", "auteur", "source", "fuente", "quelle", "agency"),

    /// Who wrote the text.
    AUTHOR(
            "author",
            "authors",
            "byline",
            "authorname",
            "authorlist",
            "authorbox",
            "autor",
            "autoren",
            "auteur",
            "writer",
            "redakteur",
            "firma"),

    /// A day or an hour.
    DATE(
            "date",
            "datum",
            "time",
            "timestamp",
            "published",
            "pubdate",
            "posted",
            "fecha",
            "dateline",
            "datetime");

    private static final Map<String, Integer> BITS = bits();

    @SuppressWarnings("ImmutableEnumChecker") // of List.of
    private final List<String> words;

    ClassHint(String... words) {
        this.words = List.of(words);
    }

    private static Map<String, Integer> bits() {
        Map<String, Integer> bits = new HashMap<>();
        for (ClassHint hint : values()) {
            hint.words.forEach(word -> bits.merge(word, hint.bit(), (one, other) -> one | other));
        }
        return bits;
    }

    /// The hints of all words, a bit for each.
    static int of(List<String> words) {
        int all = 0;
        for (int i = 0; i < words.size(); i++) {
            all |= BITS.getOrDefault(words.get(i), 0);
        }
        return all;
    }

    boolean isAmong(int hints) {
        return (hints & bit()) != 0;
    }

    boolean isSaidBy(List<String> words) {
        return isAmong(of(words));
    }

    @SuppressWarnings("EnumOrdinal") // a set in one int
    private int bit() {
        return 1 << ordinal();
    }
}
