// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.app.web.words.Phrases;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/// The script that a spelling is written in.
public final class Scripts {

    private Scripts() {}

    /// "Arabic", "Latin", in the interface's language; empty for a text without letters.
    public static String of(String spelling, Phrases say) {
        Set<String> scripts = new LinkedHashSet<>();
        spelling.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .forEach(script -> scripts.add(name(script, say.locale())));
        return String.join(", ", scripts);
    }

    private static String name(Character.UnicodeScript script, Locale locale) {
        String code =
                switch (script) {
                    case LATIN -> "Latn";
                    case ARABIC -> "Arab";
                    case CYRILLIC -> "Cyrl";
                    case GREEK -> "Grek";
                    case HEBREW -> "Hebr";
                    case HAN -> "Hani";
                    default -> "";
                };
        return code.isEmpty()
                ? script.name().toLowerCase(Locale.ROOT)
                : new Locale.Builder().setScript(code).build().getDisplayScript(locale);
    }
}
