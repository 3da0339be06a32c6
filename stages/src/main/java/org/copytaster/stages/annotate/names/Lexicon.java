// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import org.copytaster.stages.text.GivenNames;
import org.copytaster.stages.text.LanguageData;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What one language's data knows about names, ready for looking up; all in small letters.
///
/// @param places names of places with the key of the place: a country's code, or the name
/// @param towns places that are known by a list only, and may be something else
/// @param ofRoles every word that may be part of a role: nearly all words are none
/// @param sides small words before a name, with their cue
/// @param demonymEndings what makes an adjective of the name of a place
/// @param namesAndWords given names that are common words, too
/// @param sameRole other ways to speak of an office
record Lexicon(
        String language,
        Set<String> function,
        Set<String> common,
        Set<String> calendar,
        Map<String, String> demonyms,
        Set<String> honorifics,
        Set<String> roles,
        Set<String> roleModifiers,
        Set<String> ofRoles,
        Set<String> organisationHeads,
        Set<String> organisationOpeners,
        Set<String> organisations,
        Map<String, String> acronyms,
        Set<String> placeHeads,
        Set<String> placeOpeners,
        Map<String, String> places,
        Map<String, String> towns,
        Set<String> otherHeads,
        Set<String> deeds,
        Set<String> placePrepositions,
        Set<String> organisationFollowers,
        Set<String> particles,
        Set<String> joiners,
        Map<String, String> sameRole,
        Set<String> roleOrganisations,
        Set<String> givenNames,
        Set<String> articles,
        Map<String, NameCue> sides,
        Set<String> demonymEndings,
        Set<String> namesAndWords,
        Endings endings,
        boolean hasCapitals) {

    private static final Map<String, Lexicon> READ = new ConcurrentHashMap<>();
    private static final Map<String, String> TOWNS =
            new HashMap<>(LanguageData.of("any", "towns").table("towns"));
    private static final Endings ENDINGS = Endings.read();

    /// The lexicon of a language; that of English where there is none.
    static Lexicon of(@Nullable String language) {
        return READ.computeIfAbsent(language == null ? "en" : language, Lexicon::read);
    }

    private static Lexicon read(String tag) {
        boolean known = !LanguageData.of(tag, "names").sections().isEmpty();
        String language = known ? tag.substring(0, 2).toLowerCase(Locale.ROOT) : "en";
        LanguageData data = LanguageData.of(language, "names");
        Map<String, String> demonyms = columns(data, "demonyms");
        demonyms.putAll(columns(data, "peoples"));
        Map<String, String> places = new HashMap<>(Territories.named("en"));
        places.putAll(Territories.named(language));
        places.putAll(columns(data, "places"));
        Set<String> given = new HashSet<>(GivenNames.all());
        given.addAll(data.words("given-names"));
        return new Lexicon(
                language,
                fast(data.words("function-words")),
                fast(LanguageData.of(language, "common").words("common-words")),
                fast(data.words("calendar")),
                demonyms,
                fast(data.words("honorifics")),
                fast(data.words("roles")),
                fast(data.words("role-modifiers")),
                ofRoles(data, demonyms),
                fast(data.words("organisation-heads")),
                fast(data.words("organisation-of")),
                fast(data.words("organisations")),
                new HashMap<>(data.table("acronyms")),
                fast(data.words("place-heads")),
                fast(data.words("place-openers")),
                places,
                TOWNS,
                fast(data.words("other-heads")),
                fast(data.words("deeds")),
                fast(data.words("place-prepositions")),
                fast(data.words("organisation-followers")),
                fast(data.words("particles")),
                fast(data.words("joiners")),
                new HashMap<>(data.table("same-role")),
                fast(data.words("role-organisations")),
                given,
                fast(data.words("articles")),
                sides(data),
                fast(data.words("demonym-endings")),
                fast(data.words("names-and-words")),
                ENDINGS,
                !language.equals("ar"));
    }

    private static Set<String> ofRoles(LanguageData data, Map<String, String> demonyms) {
        Set<String> words = fast(data.words("roles"));
        words.addAll(data.words("role-modifiers"));
        words.addAll(demonyms.keySet());
        return words;
    }

    /// The small words that may stand before a name, with what they speak of.
    private static Map<String, NameCue> sides(LanguageData data) {
        Map<String, NameCue> sides = new HashMap<>();
        data.table("sides").forEach((word, cue) -> sides.put(word, NameCue.valueOf(cue)));
        return sides;
    }

    private static Set<String> fast(Collection<String> words) {
        return new HashSet<>(words);
    }

    /// First column to second; where a row has none, the first to itself.
    private static Map<String, String> columns(LanguageData data, String section) {
        Map<String, String> table = new HashMap<>();
        data.rows(section)
                .forEach(row -> table.putIfAbsent(row.getFirst(), row.get(row.size() - 1)));
        return table;
    }

    /// Whether adjectives stand before their noun, as in English, or behind it.
    boolean adjectivesFirst() {
        return hasCapitals && !language.equals("es") && !language.equals("fr");
    }

    boolean isPlace(String lower) {
        return places.containsKey(lower) || towns.containsKey(lower);
    }
}
