// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import org.copytaster.stages.text.Capitals;
import org.copytaster.stages.text.GivenNames;
import org.copytaster.stages.text.LanguageData;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// What one language's data knows about names, ready for looking up; all in small letters.
///
/// @param places names of places with the key of the place: a country's code, or the name
/// @param towns places that are known by a list only, and may be something else
/// @param sides small words before a name, with their cue
/// @param demonymEndings what makes an adjective of the name of a place
/// @param namesAndWords given names that are common words, too
/// @param things nouns behind which the name of such a thing stands: "the ferry Sea Thrift"
/// @param determiners what a common noun follows, and hardly a name
/// @param nounEndings how common nouns end, where they have capitals
/// @param wordEndings how words end that are hardly a name
/// @param adjectiveEndings how adjectives before such a noun end
/// @param inflections what nouns end in when they are bent, the longest first
/// @param roleEndings what compounds for what somebody is end in
/// @param nounsHaveCapitals whether a capital says nothing, since every noun has one
/// @param compoundEndings what a hyphen joins to a name that it says something with: "Ortona-based"
/// @param dotted shortened words at the end of a name, whose dot is a part of it: "Ortona Steel Inc."
/// @param initials what is written in capitals, and is no name by itself
/// @param roleLinks small words between an office and what it is for; none where any joiner may stand there
/// @param inflection how its names change
/// @param small what of names stands in small letters
/// @param reports what tells what an article is about
/// @param grammar what is particular to its names
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
        Set<String> organisationHeads,
        Set<String> organisationOpeners,
        Set<String> organisations,
        Map<String, String> acronyms,
        Set<String> placeHeads,
        Set<String> placeOpeners,
        Map<String, String> places,
        Map<String, String> towns,
        Set<String> otherHeads,
        Set<String> things,
        Set<String> deeds,
        Set<String> organisationFollowers,
        Set<String> particles,
        Set<String> joiners,
        Set<String> compoundEndings,
        Set<String> dotted,
        Set<String> initials,
        Map<String, String> sameRole,
        Set<String> roleOrganisations,
        Set<String> givenNames,
        Set<String> articles,
        Map<String, NameCue> sides,
        Set<String> demonymEndings,
        Set<String> namesAndWords,
        Endings endings,
        Set<String> determiners,
        Set<String> nounEndings,
        Set<String> wordEndings,
        Set<String> adjectiveEndings,
        List<String> inflections,
        Set<String> roleEndings,
        Set<String> roleLinks,
        Inflection inflection,
        SmallWords small,
        Reports reports,
        Set<Grammar> grammar,
        boolean hasCapitals,
        boolean nounsHaveCapitals) {

    /// How names change.
    ///
    /// @param suffixMarks what sets the ending of a name off, where a language does so
    /// @param cases how names end in cases
    /// @param nominatives places and organisations in all their forms, with the nominative of each
    /// @param given given names in all their forms, with what each may be a form of
    record Inflection(
            String suffixMarks,
            Cases cases,
            Map<String, String> nominatives,
            Map<String, Set<Cases.Form>> given) {

        private static Inflection of(LanguageData data, Cases cases, Set<String> listed) {
            return new Inflection(
                    String.join("", data.words("suffix-marks")),
                    cases,
                    cases.leading(listed),
                    cases.readings(data.words("given-names")));
        }
    }

    /// What of names stands in small letters.
    ///
    /// @param elided words that lose their vowel before another one, with the apostrophe: "l'"
    /// @param elidedInNames of these, those that with a capital are part of a name: "D'Orta"
    /// @param adjectives with which a name goes on in small letters: "Parti socialiste"
    /// @param openers nouns that belong to a name in small letters: "mer Noire"
    /// @param openersOf those behind which a small word may stand: "détroit de Belmar"
    /// @param listedHeads the first words of places and organisations of several words, where such names go on
    ///     in small letters: "Arabie saoudite"
    record SmallWords(
            Set<String> elided,
            Set<String> elidedInNames,
            Set<String> adjectives,
            Set<String> openers,
            Set<String> openersOf,
            Set<String> listedHeads) {

        private static SmallWords of(LanguageData data, Set<String> listed) {
            boolean goOn = Grammar.of(data).contains(Grammar.NAMES_GO_ON_IN_SMALL_LETTERS);
            return new SmallWords(
                    fast(data.words("elided")),
                    fast(data.words("elided-in-names")),
                    fast(data.words("small-adjectives")),
                    fast(data.words("small-openers")),
                    fast(data.words("small-openers-of")),
                    goOn ? heads(listed) : Set.of());
        }

        private static Set<String> heads(Set<String> listed) {
            return listed.stream()
                    .filter(name -> name.indexOf(' ') > 0)
                    .map(name -> name.substring(0, name.indexOf(' ')))
                    .collect(Collectors.toSet());
        }
    }

    /// What tells what an article is about.
    ///
    /// @param matches words of which a report of matches is full
    /// @param business words of which a report of business is full
    /// @param versus what stands between the two sides of a match
    record Reports(Set<String> matches, Set<String> business, Set<String> versus) {

        private static Reports of(LanguageData data) {
            return new Reports(
                    fast(data.words("sports")),
                    fast(data.words("business")),
                    fast(data.words("versus")));
        }
    }

    private static final int LONGEST_PLACE = 3;

    /// Letters of a key that is longer than the code of any country.
    private static final int SHORTEST_TOWN = 7;

    private static final Map<String, Lexicon> READ = new ConcurrentHashMap<>();
    private static final Map<String, String> TOWNS =
            new HashMap<>(LanguageData.of("any", "towns").table("towns"));

    private static final char DOT_ABOVE = '\u0307';

    /// Small letters without the dot that is left of a Turkish capital I.
    static String plain(String lower) {
        return lower.indexOf(DOT_ABOVE) < 0 ? lower : lower.replace("i" + DOT_ABOVE, "i");
    }

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
        Cases cases = Cases.of(data);
        Set<String> given = new HashSet<>(GivenNames.all());
        given.addAll(cases.ofNouns(data.words("given-names")));
        return new Lexicon(
                language,
                functionWords(data),
                cases.ofBoth(LanguageData.of(language, "common").words("common-words")),
                fast(data.words("calendar")),
                cases.ofAdjectives(demonyms),
                cases.ofNouns(data.words("honorifics")),
                cases.ofBoth(data.words("roles")),
                cases.ofBoth(data.words("role-modifiers")),
                cases.ofNouns(data.words("organisation-heads")),
                cases.ofNouns(data.words("organisation-of")),
                cases.ofNouns(data.words("organisations")),
                cases.ofNouns(data.table("acronyms")),
                cases.ofNouns(data.words("place-heads")),
                cases.ofBoth(data.words("place-openers")),
                cases.ofNouns(places),
                TOWNS,
                cases.ofNouns(data.words("other-heads")),
                cases.ofNouns(data.words("things")),
                fast(data.words("deeds")),
                fast(data.words("organisation-followers")),
                fast(data.words("particles")),
                fast(data.words("joiners")),
                fast(data.words("compound-endings")),
                fast(data.words("dotted")),
                fast(data.words("initials")),
                new HashMap<>(data.table("same-role")),
                fast(data.words("role-organisations")),
                given,
                fast(data.words("articles")),
                sides(data),
                fast(data.words("demonym-endings")),
                fast(data.words("names-and-words")),
                Endings.of(data, cases),
                fast(data.words("determiners")),
                fast(data.words("noun-endings")),
                fast(data.words("word-endings")),
                fast(data.words("adjective-endings")),
                data.rows("inflections").stream().map(List::getFirst).toList(),
                fast(data.words("role-endings")),
                fast(data.words("role-links")),
                Inflection.of(data, cases, all(places.keySet(), data.words("organisations"))),
                SmallWords.of(data, all(places.keySet(), data.words("organisations"))),
                Reports.of(data),
                Grammar.of(data),
                !language.equals("ar"),
                Capitals.ofNouns(language));
    }

    /// The small words that may stand before a name, with what they speak of.
    private static Map<String, NameCue> sides(LanguageData data) {
        Map<String, NameCue> sides = new HashMap<>();
        data.table("sides").forEach((word, cue) -> sides.put(word, NameCue.valueOf(cue)));
        return sides;
    }

    private static Set<String> all(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static Set<String> functionWords(LanguageData data) {
        Set<String> words = fast(data.words("function-words"));
        words.addAll(data.words("elided"));
        return words;
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

    boolean has(Grammar trait) {
        return grammar.contains(trait);
    }

    /// Whether a list has it as a place or an organisation.
    boolean isListed(String lower) {
        return isPlace(lower) || organisations.contains(lower);
    }

    /// Whether it is a noun for what somebody is, or a compound that ends in one.
    boolean isRole(String lower) {
        return roles.contains(lower) || (!roleEndings.isEmpty() && ends(lower, roleEndings));
    }

    boolean isNounByItsEnding(String lower) {
        return ends(lower, nounEndings);
    }

    boolean isWordByItsEnding(String lower) {
        return !wordEndings.isEmpty() && ends(lower, wordEndings);
    }

    boolean isAdjectiveByItsEnding(String lower) {
        return ends(lower, adjectiveEndings);
    }

    /// At least three letters stand before the ending.
    private static boolean ends(String word, Set<String> endings) {
        for (int from = 3; from < word.length() - 1; from++) {
            if (endings.contains(word.substring(from))) {
                return true;
            }
        }
        return false;
    }

    /// After the longest name of a place that the words from `from` begin with; `from` if there is none.
    int placeEnd(List<Word> words, int from, int most) {
        for (int end = Math.min(most, from + LONGEST_PLACE); end > from; end--) {
            if (words.get(end - 1).isWord()
                    && places.containsKey(Runs.key(words.subList(from, end)))) {
                return end;
            }
        }
        return from;
    }

    /// Whether its cases stand for "of": what an office is of stands right behind it.
    boolean caseMeansOf() {
        return !inflection.cases.isEmpty() && joiners.isEmpty();
    }

    /// Whether the last word of a longer name says what it is, and nothing else does: compounds end in a
    /// head with an ending of its own ("Sağlık Bakanlığı").
    boolean headsTell() {
        return !inflection.suffixMarks.isEmpty();
    }

    /// Whether it names a country or one of its parts, which have codes of their own ("GB-SCT").
    boolean isCountry(String lower) {
        String code = places.get(lower);
        return code != null
                && code.length() < SHORTEST_TOWN
                && code.equals(code.toUpperCase(Locale.ROOT));
    }

    boolean isPlace(String lower) {
        return places.containsKey(lower) || towns.containsKey(lower);
    }
}
