// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// What the common words of the news mean, the same for every language (topic `matters`): "harbour",
/// "puerto" and "ميناء" are one matter. A word of several meanings has several matters.
public final class Matters {

    private static final Map<String, Matters> READ = new ConcurrentHashMap<>();
    private static final LanguageData ANY = LanguageData.of("any", "matters");

    /// Matters that are in every second wording and tell little.
    private static final Set<String> LIGHT = ANY.words("light");

    /// Days of the week and months, of which two are two days.
    private static final Set<String> CALENDAR = ANY.words("calendar");

    /// Matters that deny as a word of denial does.
    private static final Set<String> DENIALS = ANY.words("denials");

    private static final Map<String, Set<String>> OPPOSITES = opposites();
    private static final List<String> ARABIC_JOINED = List.of("", "و", "ف");
    private static final List<String> ARABIC_PARTICLES = List.of("", "ب", "ل", "ك", "س");
    private static final List<String> ARABIC_LAST = List.of("", "ال", "ل", "ي", "ت", "ن", "ا");
    private static final int SHORTEST_ROOT = 3;
    private static final int SHORTEST = 2;
    private static final int SHORTEST_SECOND_PART = 4;
    private static final int SHORTEST_COMPOUND = 9;

    private final Map<String, Set<String>> whole = new HashMap<>();
    private final Map<String, Set<String>> stems = new HashMap<>();
    private final boolean compounds;

    private Matters(String language) {
        LanguageData data = LanguageData.of(language, "matters");
        this.compounds = data.sections().containsKey("compounds");
        for (List<String> row : data.rows("matters")) {
            for (String word : row.get(1).split(" ", -1)) {
                (word.endsWith("*") ? stems : whole)
                        .computeIfAbsent(
                                FoldedWords.fold(word.replace("*", "")), none -> new TreeSet<>())
                        .add(row.getFirst());
            }
        }
    }

    /// The words of a language; none has a matter in a language without data.
    public static Matters in(String language) {
        return READ.computeIfAbsent(language, Matters::new);
    }

    /// Whether all of some matters are in every second sentence and tell little.
    public static boolean isLight(Set<String> matters) {
        return !matters.isEmpty() && LIGHT.containsAll(matters);
    }

    /// Whether all of some matters deny.
    public static boolean deny(Set<String> matters) {
        return !matters.isEmpty() && DENIALS.containsAll(matters);
    }

    /// Whether a matter is a day of the week or a month.
    public static boolean isOfTheCalendar(String matter) {
        return CALENDAR.contains(matter);
    }

    /// The matters that say the contrary of one of some matters; mostly none, which takes no memory.
    public static Set<String> contraries(Set<String> matters) {
        Set<String> contraries = new TreeSet<>();
        for (String matter : matters) {
            contraries.addAll(OPPOSITES.getOrDefault(matter, Set.of()));
        }
        return Set.copyOf(contraries);
    }

    private static boolean isArabic(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0))
                .equals(Character.UnicodeScript.ARABIC);
    }

    private static Map<String, Set<String>> opposites() {
        Map<String, Set<String>> opposites = new HashMap<>();
        for (List<String> row : ANY.rows("opposites")) {
            opposites.computeIfAbsent(row.get(0), none -> new TreeSet<>()).add(row.get(1));
            opposites.computeIfAbsent(row.get(1), none -> new TreeSet<>()).add(row.get(0));
        }
        return opposites;
    }

    /// The matters of a word as it is compared; none for a word that the language's data lack.
    public Set<String> of(String word) {
        Set<String> found = matters(word);
        if (found.isEmpty() && isArabic(word)) {
            found = ofArabic(word);
        }
        if (found.isEmpty() && compounds && word.length() >= SHORTEST_COMPOUND) {
            found = ofLastPart(word);
        }
        return found;
    }

    /// Particles, the article, and the person of a verb are written onto an Arabic word, in this order.
    private Set<String> ofArabic(String word) {
        for (String joined : ARABIC_JOINED) {
            for (String particle : ARABIC_PARTICLES) {
                for (String last : ARABIC_LAST) {
                    String before = joined + particle + last;
                    boolean written =
                            !before.isEmpty()
                                    && word.startsWith(before)
                                    && word.length() - before.length() >= SHORTEST_ROOT;
                    Set<String> found =
                            written ? matters(word.substring(before.length())) : Set.of();
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return Set.of();
    }

    /// What a compound is a kind of, if what it begins with is not known.
    private Set<String> ofLastPart(String word) {
        for (int at = 3; at <= word.length() - SHORTEST_SECOND_PART; at++) {
            Set<String> found = matters(word.substring(at));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    private Set<String> matters(String word) {
        Set<String> found = new TreeSet<>(whole.getOrDefault(word, Set.of()));
        for (int length = word.length(); length >= SHORTEST; length--) {
            Set<String> ofStem = stems.get(word.substring(0, length));
            if (ofStem != null) {
                found.addAll(ofStem);
                return found;
            }
        }
        return found;
    }
}
