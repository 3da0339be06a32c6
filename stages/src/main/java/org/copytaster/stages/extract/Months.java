// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.text.LanguageData;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The names of the months. Those of the page's own language come first; then those of any language
/// at hand, for a dump does not always let its language be known.
final class Months {

    private static final Map<String, Integer> ANY = any();

    private Months() {}

    private static Map<String, Integer> any() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : ExtractWords.LANGUAGES) {
            of(language).forEach((name, month) -> months.putIfAbsent(name, Integer.valueOf(month)));
        }
        return months;
    }

    private static Map<String, String> of(@Nullable String language) {
        return LanguageData.of(language, "extract").table("months");
    }

    /// 1 to 12; 0 if the word is no month.
    static int number(String name, @Nullable String language) {
        String plain = name.toLowerCase(Locale.ROOT);
        String own = of(language).get(plain);
        return own != null ? Integer.parseInt(own) : ANY.getOrDefault(plain, 0);
    }
}
