// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.text.LanguageData;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The names of the months. Those of the page's own language come first; then those of any language
/// at hand, for a dump does not always let its language be known.
final class Months {

    /// Of each language that was asked for.
    private static final Map<String, Map<String, Integer>> OF = new ConcurrentHashMap<>();

    private static final Map<String, Integer> ANY = any();

    private Months() {}

    private static Map<String, Integer> any() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : ExtractWords.LANGUAGES) {
            of(language).forEach(months::putIfAbsent);
        }
        return months;
    }

    private static Map<String, Integer> of(@Nullable String language) {
        return OF.computeIfAbsent(String.valueOf(language), Months::read);
    }

    private static Map<String, Integer> read(String language) {
        Map<String, Integer> months = new HashMap<>();
        LanguageData.of(language, "extract")
                .table("months")
                .forEach((name, number) -> months.put(name, Integer.valueOf(number)));
        return months;
    }

    /// 1 to 12; 0 if the word is no month.
    static int number(String name, @Nullable String language) {
        String plain = name.toLowerCase(Locale.ROOT);
        Integer own = of(language).get(plain);
        return own != null ? own : ANY.getOrDefault(plain, 0);
    }
}
