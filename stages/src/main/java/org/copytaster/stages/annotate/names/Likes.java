// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names of one article by their words: what is seen of one counts for the others like it.
final class Likes {

    /// What the surroundings of each other sighting count, and of how many at most.
    private static final double SHARE = 0.5;

    private static final int MOST = 3;

    private final Map<String, List<Sighting>> byKey = new HashMap<>();
    private final Set<String> firsts = new HashSet<>();
    private final Set<String> lasts = new HashSet<>();
    private final Set<String> families = new HashSet<>();
    private final Set<String> givenNames = new HashSet<>();
    private final Set<String> shortForms = new HashSet<>();
    private final Set<String> initials = new HashSet<>();

    Likes(List<Sighting> sightings) {
        for (Sighting sighting : sightings) {
            byKey.computeIfAbsent(sighting.key, key -> new ArrayList<>()).add(sighting);
            if (!sighting.isSingleWord()) {
                noteParts(sighting);
            }
        }
        sightings.forEach(this::addCues);
    }

    private void noteParts(Sighting sighting) {
        String key = sighting.key;
        String last = key.substring(key.lastIndexOf(' ') + 1);
        firsts.add(key.substring(0, key.indexOf(' ')));
        lasts.add(last);
        lasts.add(last.substring(last.indexOf('-') + 1));
        initials.add(Groups.initials(sighting.text));
        if (sighting.isLikelyAPerson()) {
            families.add(last);
            givenNames.add(key.substring(0, key.indexOf(' ')));
        }
        if (sighting.cues.contains(NameCue.ORGANISATION_HEAD)) {
            shortForms.add(key.substring(0, key.lastIndexOf(' ')));
        }
    }

    private void addCues(Sighting sighting) {
        if (sighting.cues.contains(NameCue.ACRONYM) && isWrittenOut(sighting)) {
            sighting.cues.remove(NameCue.ACRONYM);
        }
        if (shortForms.contains(sighting.key)) {
            sighting.cues.add(NameCue.SHORT_OF_AN_ORGANISATION);
        }
        if (sighting.isSingleWord()) {
            addCuesOfPart(sighting);
        }
    }

    /// "ORTONA" at the head of a line, and "Ortona" elsewhere.
    private boolean isWrittenOut(Sighting sighting) {
        return like(sighting).stream()
                .anyMatch(like -> like.text.chars().anyMatch(Character::isLowerCase));
    }

    private void addCuesOfPart(Sighting sighting) {
        String key = sighting.key;
        if (givenNames.contains(key)) {
            sighting.cues.add(NameCue.FIRST_OF_A_FULL_NAME);
        }
        if (firsts.contains(key)) {
            sighting.cues.add(NameCue.FIRST_OF_A_LONGER);
        }
        if (lasts.contains(key)) {
            sighting.cues.add(NameCue.LAST_OF_A_LONGER);
        }
        if (families.contains(key)) {
            sighting.cues.add(NameCue.LAST_OF_A_FULL_NAME);
        }
        if (sighting.cues.contains(NameCue.ACRONYM) && initials.contains(key.replace(".", ""))) {
            sighting.cues.add(NameCue.ACRONYM_OF_A_LONGER);
        }
    }

    /// How much the surroundings of each of the others count.
    double shareOfEach(Sighting sighting) {
        int others = byKey.getOrDefault(sighting.key, List.of()).size() - 1;
        return others <= 0 ? 0 : SHARE * Math.min(others, MOST) / others;
    }

    /// How many sightings there are of these words.
    int number(String key) {
        return byKey.getOrDefault(key, List.of()).size();
    }

    /// The sightings of the same words, with this one.
    List<Sighting> like(Sighting sighting) {
        return byKey.getOrDefault(sighting.key, List.of(sighting));
    }
}
