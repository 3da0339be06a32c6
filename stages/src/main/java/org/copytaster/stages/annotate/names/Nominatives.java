// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Leads the names of an article back to the nominative, in a language with cases: "Владимира Харова" and
/// "Харовым" are the Vladimir Kharov of the rest of the text.
///
/// What a list knows is led back by the list. Behind a given name in a known case the other words are in
/// that case, too. Any other name is led back only to one that the article has by itself.
final class Nominatives {

    private final Lexicon lexicon;

    /// All names as they stand, and the last words of those of more than one word.
    private final Set<String> seen = new HashSet<>();

    /// The last words of names that are known to stand in the nominative.
    private final Map<String, String> families = new HashMap<>();

    private Nominatives(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Gives every name its nominative.
    static void lead(List<Sighting> sightings, Lexicon lexicon) {
        Nominatives found = new Nominatives(lexicon);
        for (Sighting sighting : sightings) {
            found.seen.add(sighting.key);
            found.seen.add(lastWord(sighting.key));
        }
        for (Sighting sighting : sightings) {
            String base = found.byItself(sighting.key);
            if (base != null) {
                rename(sighting, base);
                found.families.put(lastWord(base), base);
            }
        }
        for (Sighting sighting : sightings) {
            if (!found.isLed(sighting)) {
                String base = found.byTheArticle(sighting.key);
                if (base != null) {
                    rename(sighting, base);
                }
            }
        }
    }

    private static String lastWord(String key) {
        return key.substring(key.lastIndexOf(' ') + 1);
    }

    private boolean isLed(Sighting sighting) {
        return lexicon.inflection().nominatives().containsKey(sighting.key)
                || families.containsKey(lastWord(sighting.key));
    }

    /// What a list, or the given name before it, shows; null if neither does.
    private @Nullable String byItself(String key) {
        String listed = lexicon.inflection().nominatives().get(key);
        if (listed != null) {
            return listed;
        }
        String[] words = key.split(" ");
        String best = null;
        for (Cases.Form given : lexicon.inflection().given().getOrDefault(words[0], Set.of())) {
            String name = inCase(words, given);
            if (best == null || isBetter(name, best, words)) {
                best = name;
            }
        }
        return best;
    }

    private String inCase(String[] words, Cases.Form given) {
        StringBuilder name = new StringBuilder(given.nominative());
        for (int at = 1; at < words.length; at++) {
            name.append(' ').append(lexicon.inflection().cases().nominative(words[at], given));
        }
        return name.toString();
    }

    /// One reading of a given name against another, as "Александра" is a woman or the genitive of a man: what
    /// the article has elsewhere, then a family name that only a woman has, then a family name that changes.
    private boolean isBetter(String name, String best, String[] words) {
        String last = words[words.length - 1];
        int one = rank(lastWord(name), last);
        int other = rank(lastWord(best), last);
        return one > other || (one == other && name.compareTo(best) < 0);
    }

    private int rank(String family, String asItStands) {
        if (family.equals(asItStands)) {
            return lexicon.inflection().cases().isOfAWoman(family) ? 2 : 0;
        }
        return seen.contains(family) ? 3 : 1;
    }

    /// The name of the article of which this may be another case; null if there is none.
    private @Nullable String byTheArticle(String key) {
        String[] words = key.split(" ");
        if (words.length == 1) {
            String base = null;
            for (String nominative : lexicon.inflection().cases().nominatives(key)) {
                if (families.containsKey(nominative)) {
                    return nominative;
                }
                base = base == null && seen.contains(nominative) ? nominative : base;
            }
            return base;
        }
        StringBuilder all = new StringBuilder();
        return among(words, 0, all);
    }

    private @Nullable String among(String[] words, int at, StringBuilder open) {
        if (at == words.length) {
            String name = open.toString();
            return seen.contains(name) && !name.equals(String.join(" ", words)) ? name : null;
        }
        int length = open.length();
        Set<String> candidates = new HashSet<>(lexicon.inflection().cases().nominatives(words[at]));
        candidates.add(words[at]);
        for (String candidate : candidates) {
            open.append(length == 0 ? "" : " ").append(candidate);
            String found = among(words, at + 1, open);
            open.setLength(length);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static void rename(Sighting sighting, String nominative) {
        String[] words = nominative.split(" ", -1);
        String[] written = sighting.text.split("\\s+", -1);
        if (words.length == written.length) {
            StringBuilder text = new StringBuilder();
            for (int at = 0; at < words.length; at++) {
                text.append(at == 0 ? "" : " ").append(asWritten(words[at], written[at]));
            }
            sighting.text = text.toString();
            sighting.key = nominative;
        }
    }

    /// The nominative with the capitals of the form that stands in the text.
    private static String asWritten(String nominative, String written) {
        String lower = Lexicon.plain(written.toLowerCase(Locale.ROOT));
        if (lower.equals(nominative) || lower.equals(nominative + ".")) {
            return written;
        }
        int same = 0;
        while (same < Math.min(nominative.length(), written.length())
                && nominative.charAt(same) == lower.charAt(same)) {
            same++;
        }
        boolean capitals = written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
        String rest = nominative.substring(same);
        return written.substring(0, same) + (capitals ? rest.toUpperCase(Locale.ROOT) : rest);
    }
}
