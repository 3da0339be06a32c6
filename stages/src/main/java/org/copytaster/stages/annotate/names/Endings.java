// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import org.copytaster.stages.text.LanguageData;

import java.util.HashSet;
import java.util.Set;

/// How family names, names of places and names of companies end, whatever the language of the text.
///
/// @param surnames endings in small letters, of two letters or more
record Endings(Set<String> surnames, Set<String> places, Set<String> organisations) {

    private static final int LONGEST = 7;

    static Endings read() {
        LanguageData data = LanguageData.of("any", "endings");
        return new Endings(
                new HashSet<>(data.words("surnames")),
                new HashSet<>(data.words("places")),
                new HashSet<>(data.words("organisations")));
    }

    boolean ofSurnames(String lower) {
        return ends(lower, surnames);
    }

    boolean ofPlaces(String lower) {
        return ends(lower, places);
    }

    boolean ofOrganisations(String lower) {
        return ends(lower, organisations);
    }

    /// At least two letters stand before the ending.
    private static boolean ends(String word, Set<String> endings) {
        for (int length = 2; length <= Math.min(LONGEST, word.length() - 2); length++) {
            if (endings.contains(word.substring(word.length() - length))) {
                return true;
            }
        }
        return false;
    }
}
