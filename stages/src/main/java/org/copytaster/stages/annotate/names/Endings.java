// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import org.copytaster.stages.text.LanguageData;

import java.util.HashSet;
import java.util.Set;

/// How family names, names of places and names of companies end: those of any language in Latin letters, and
/// what a language adds.
///
/// @param surnames endings in small letters, of two letters or more
record Endings(Set<String> surnames, Set<String> places, Set<String> organisations) {

    private static final int LONGEST = 7;

    private static final LanguageData ANY = LanguageData.of("any", "endings");

    /// @param names what the language knows about names
    static Endings of(LanguageData names, Cases cases) {
        return new Endings(
                both(ANY.words("surnames"), names.words("surname-endings"), cases),
                both(ANY.words("places"), names.words("place-endings"), cases),
                both(ANY.words("organisations"), names.words("organisation-endings"), cases));
    }

    private static Set<String> both(Set<String> any, Set<String> own, Cases cases) {
        Set<String> endings = new HashSet<>(any);
        endings.addAll(cases.ofNouns(own));
        return endings;
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
