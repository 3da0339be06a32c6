// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words that say what somebody is: "Russian Foreign Minister", "the top diplomat".
///
/// @param from the first word of the phrase in its sentence; a "the" before it does not count
/// @param to after the last
/// @param office the words without the nation, in one wording for each office ("foreign minister")
/// @param nation the country's code; null when the phrase names none
record RolePhrase(int from, int to, String office, @Nullable String nation) {

    /// The phrases of a sentence, in order.
    static List<RolePhrase> in(List<Word> words, Lexicon lexicon) {
        List<RolePhrase> phrases = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            int end = end(words, at, lexicon);
            if (end > at) {
                phrases.add(phrase(words, at, end, lexicon));
                at = end - 1;
            }
        }
        return phrases;
    }

    /// After the last noun of office in the run of words that may belong to a role; 0 if there is
    /// none.
    private static int end(List<Word> words, int start, Lexicon lexicon) {
        int last = 0;
        int at = start;
        while (at < words.size()
                && (belongs(words.get(at), lexicon) || joins(words, at, start, lexicon))) {
            Word word = words.get(at++);
            boolean behindNoun =
                    last == at - 1 && last > 0 && lexicon.has(Grammar.ADJECTIVES_FOLLOW);
            if (lexicon.isRole(word.lower()) || behindNoun) {
                last = at;
            }
            if (word.possessive()) {
                break;
            }
        }
        return last == 0 || opensName(words, last, lexicon) ? 0 : ofOffice(words, last, lexicon);
    }

    /// "Çevre ve Şehircilik Bakanı": one office of two fields.
    private static boolean joins(List<Word> words, int at, int start, Lexicon lexicon) {
        return lexicon.headsTell()
                && at > start
                && at + 1 < words.size()
                && lexicon.joiners().contains(words.get(at).lower())
                && lexicon.roleModifiers().contains(words.get(at - 1).lower())
                && lexicon.roleModifiers().contains(words.get(at + 1).lower());
    }

    private static boolean belongs(Word word, Lexicon lexicon) {
        String lower = word.lower();
        return word.isWord()
                && (lexicon.isRole(lower)
                        || lexicon.roleModifiers().contains(lower)
                        || (lexicon.demonyms().containsKey(lower) && !word.possessive()));
    }

    /// "General Assembly", "King Hospital": a noun of office that begins the name of something else;
    /// not "President Bill Orta".
    private static boolean opensName(List<Word> words, int at, Lexicon lexicon) {
        if (at >= words.size()
                || !words.get(at).isCapital()
                || !words.get(at - 1).isCapital()
                || words.get(at - 1).possessive()) {
            return false;
        }
        String next = words.get(at).lower();
        boolean person =
                lexicon.givenNames().contains(next)
                        && at + 1 < words.size()
                        && words.get(at + 1).isCapital();
        return !person
                && (lexicon.organisationHeads().contains(next)
                        || lexicon.placeHeads().contains(next)
                        || lexicon.otherHeads().contains(next));
    }

    /// "Minister of Foreign Affairs", "secretary of state", "ministre de la Défense".
    private static int ofOffice(List<Word> words, int end, Lexicon lexicon) {
        if (lexicon.caseMeansOf()) {
            int at = end;
            while (at < words.size() && lexicon.roleModifiers().contains(words.get(at).lower())) {
                at++;
            }
            return at;
        }
        int at = overLinks(words, end, lexicon);
        if (at > end && at < words.size() && isModifier(words.get(at), lexicon)) {
            while (at < words.size() && isModifier(words.get(at), lexicon)) {
                at++;
            }
            int more = overLinks(words, at, lexicon);
            boolean another =
                    !lexicon.roleLinks().isEmpty()
                            && more > at
                            && more < words.size()
                            && words.get(more).isCapital()
                            && isModifier(words.get(more), lexicon);
            return overNation(words, another ? more + 1 : at, lexicon);
        }
        return end;
    }

    private static boolean isModifier(Word word, Lexicon lexicon) {
        return lexicon.roleModifiers().contains(word.lower());
    }

    /// Over the small words between an office and what it is for: any one joiner, where the language lists none.
    private static int overLinks(List<Word> words, int start, Lexicon lexicon) {
        Set<String> links = lexicon.roleLinks();
        if (links.isEmpty()) {
            boolean joiner =
                    start < words.size() && lexicon.joiners().contains(words.get(start).lower());
            return joiner ? start + 1 : start;
        }
        int at = start;
        while (at < words.size() && links.contains(words.get(at).lower())) {
            at++;
        }
        return at;
    }

    /// "ministro de Exteriores ruso".
    private static int overNation(List<Word> words, int at, Lexicon lexicon) {
        boolean nation =
                at < words.size()
                        && lexicon.has(Grammar.ADJECTIVES_FOLLOW)
                        && lexicon.demonyms().containsKey(words.get(at).lower());
        return nation ? at + 1 : at;
    }

    private static RolePhrase phrase(List<Word> words, int from, int to, Lexicon lexicon) {
        StringBuilder office = new StringBuilder();
        String nation = null;
        for (Word word : words.subList(from, to)) {
            String code = lexicon.demonyms().get(word.lower());
            if (code != null) {
                nation = nation == null ? code : nation;
            } else {
                office.append(office.isEmpty() ? "" : " ").append(word.lower());
            }
        }
        return new RolePhrase(
                from,
                to,
                inOneWording(office.toString(), lexicon.sameRole()),
                nation == null ? owner(words, from, to, lexicon) : nation);
    }

    private static String inOneWording(String office, Map<String, String> same) {
        return same.getOrDefault(office, office);
    }

    /// The country whose office it is: "Syria's top diplomat", "US Secretary of State", "president of
    /// Syria".
    private static @Nullable String owner(List<Word> words, int from, int to, Lexicon lexicon) {
        String before = from == 0 ? null : lexicon.places().get(words.get(from - 1).lower());
        if (lexicon.caseMeansOf()) {
            int end = lexicon.placeEnd(words, to, words.size());
            return end == to ? null : lexicon.places().get(Runs.key(words.subList(to, end)));
        }
        boolean of = to + 1 < words.size() && lexicon.joiners().contains(words.get(to).lower());
        return before == null && of ? lexicon.places().get(words.get(to + 1).lower()) : before;
    }

    /// Whether this phrase may speak of somebody who was called by the other one: same nation as far
    /// as both name one, and every word of the shorter in the longer.
    boolean mayMean(RolePhrase other) {
        return (nation == null || other.nation == null || nation.equals(other.nation))
                && ((" " + other.office).endsWith(" " + office)
                        || (other.office + " ").startsWith(office + " "));
    }
}
