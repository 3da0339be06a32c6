// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import org.copytaster.model.Mention.Kind;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The places of one article, for telling the adjectives made of their names: "Belmaran" where the
/// article speaks of Belmara.
///
/// @param keys in small letters
record Places(Set<String> keys, Set<String> endings) {

    private static final int SHORTEST = 4;

    static Places of(Map<Sighting, Kind> kinds, Lexicon lexicon) {
        Set<String> keys = new HashSet<>();
        kinds.forEach((sighting, kind) -> {
            if (kind == Kind.PLACE && sighting.isSingleWord()) {
                keys.add(sighting.key);
            }
        });
        return new Places(keys, lexicon.demonymEndings());
    }

    boolean isAdjective(Sighting sighting) {
        return sighting.isSingleWord()
                && !sighting.isOfAFullName()
                && placeOf(sighting.key) != null;
    }

    /// The place that an adjective is made of; null if the article names none.
    @Nullable String placeOf(String adjective) {
        for (String ending : endings) {
            int stem = adjective.length() - ending.length();
            if (stem >= SHORTEST && adjective.endsWith(ending)) {
                String place = place(adjective.substring(0, stem));
                if (place != null) {
                    return place;
                }
            }
        }
        return null;
    }

    /// The name may lose its last vowel: "Ortavia", "Ortavian".
    private @Nullable String place(String stem) {
        for (String vowel : new String[] {"", "a", "e"}) {
            if (keys.contains(stem + vowel)) {
                return stem + vowel;
            }
        }
        return null;
    }
}
