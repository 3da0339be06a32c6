// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import org.copytaster.model.Mention.Kind;

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
        if (!sighting.isSingleWord() || sighting.isOfAFullName()) {
            return false;
        }
        String word = sighting.key;
        for (String ending : endings) {
            int stem = word.length() - ending.length();
            if (stem >= SHORTEST && word.endsWith(ending) && isPlace(word.substring(0, stem))) {
                return true;
            }
        }
        return false;
    }

    /// The name may lose its last vowel: "Ortavia", "Ortavian".
    private boolean isPlace(String stem) {
        return keys.contains(stem) || keys.contains(stem + "a") || keys.contains(stem + "e");
    }
}
