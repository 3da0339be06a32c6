// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

import org.jspecify.annotations.Nullable;

/// What a language gives a capital to, besides names and beginnings (topic `group`).
public final class Capitals {

    private Capitals() {}

    /// Whether every noun has one, as in German: then a capital makes no name.
    ///
    /// @param language BCP 47; null: unknown
    public static boolean ofNouns(@Nullable String language) {
        return LanguageData.of(language, "group").words("capitals").contains("nouns");
    }
}
