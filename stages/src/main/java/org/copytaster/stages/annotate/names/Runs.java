// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import java.util.ArrayList;
import java.util.List;

/// Finds the runs of capitals in a sentence that may be names, in scripts that have capitals.
final class Runs {

    /// A half-open range of words of one sentence.
    record Run(int from, int to, boolean honorific) {}

    /// The words of the longest names in the lists.
    private static final int LONGEST_LISTED = 6;

    private final List<Word> words;
    private final Lexicon lexicon;
    private final boolean[] inRole;
    private final SmallLetters small;
    private final Holders holders;

    Runs(List<Word> words, List<RolePhrase> roles, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        this.inRole = new boolean[words.size()];
        for (RolePhrase role : roles) {
            for (int at = role.from(); at < role.to(); at++) {
                inRole[at] = true;
            }
        }
        this.small = new SmallLetters(words, inRole, lexicon);
        this.holders = new Holders(words, lexicon, small);
    }

    List<Run> find() {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            if (!opens(at)) {
                at++;
                continue;
            }
            int end = end(at);
            if (words.get(at).isCapital() || words.get(end - 1).isCapital()) {
                addParts(runs, at, end);
            }
            at = end;
        }
        return runs;
    }

    private boolean opens(int at) {
        Word word = words.get(at);
        return (isNameWord(at) || small.opensAName(at))
                && !inRole[at]
                && !word.isPluralOfInitials()
                && !((lexicon.caseMeansOf() || lexicon.has(Grammar.PARTICLES_ARE_PREPOSITIONS))
                        && word.isNumeral())
                && (!lexicon.function().contains(word.withoutContraction())
                        || word.isAcronym()
                        || (word.isInitial() && isDot(at + 1))
                        || small.isArticleOfAName(at)
                        || opensListed(at));
    }

    /// "First Ortona Bank": a small word with a capital inside a sentence that opens a name of a list.
    private boolean opensListed(int at) {
        if (at == 0
                || !words.get(at - 1).isWord()
                || words.get(at - 1).isCapital()
                || lexicon.articles().contains(words.get(at).lower())) {
            return false;
        }
        int end = at + 1;
        while (end < words.size() && end - at < LONGEST_LISTED && isNameWord(end)) {
            end++;
        }
        while (end > at + 1) {
            if (WordCues.isListedOrganisation(key(at, end))) {
                return true;
            }
            end--;
        }
        return false;
    }

    /// A word with a capital that is no month or day and not "I".
    private boolean isNameWord(int at) {
        Word word = words.get(at);
        return word.isCapital()
                && !lexicon.calendar().contains(word.lower())
                && !(word.withoutContraction().equals("i") && !isDot(at + 1));
    }

    private boolean isDot(int at) {
        return at < words.size() && words.get(at).is(".") && touches(at);
    }

    private boolean touches(int at) {
        return words.get(at - 1).span().end() == words.get(at).span().start();
    }

    private int end(int start) {
        int end = Math.max(start + 1, listedEnd(start));
        boolean organisation =
                lexicon.organisationOpeners().contains(words.get(start).lower())
                        || !words.get(start).isCapital();
        while (end < words.size() && !words.get(end - 1).possessive()) {
            int next = next(start, end, organisation);
            if (next == end) {
                break;
            }
            end = next;
            String last = words.get(end - 1).lower();
            organisation |=
                    lexicon.organisationOpeners().contains(last)
                            || lexicon.otherHeads().contains(last);
        }
        return end;
    }

    /// After the longest listed organisation that begins here, as it may go on in small letters ("Union
    /// ortavienne"), or after the field of an office ("Министерство обороны"); `start` if there is none.
    private int listedEnd(int start) {
        if (!lexicon.caseMeansOf()) {
            return start;
        }
        int most = Math.min(words.size(), start + LONGEST_LISTED);
        for (int end = most; end > start + 1; end--) {
            List<Word> name = words.subList(start, end);
            if (name.stream().allMatch(Word::isWord)
                    && !name.stream().allMatch(Word::isCapital)
                    && !inRole[end - 1]
                    && lexicon.organisations().contains(key(start, end))) {
                return end;
            }
        }
        int end = start;
        if (lexicon.organisationOpeners().contains(words.get(start).lower())) {
            end = start + 1;
            while (end < words.size() && lexicon.roleModifiers().contains(words.get(end).lower())) {
                end++;
            }
        }
        return end;
    }

    /// How far the name goes on after `at` words: over another capital, the dot of an initial or an
    /// honorific, a particle before a capital, "of" inside an organisation's name.
    private int next(int start, int at, boolean organisation) {
        if (isDot(at)) {
            Word before = words.get(at - 1);
            boolean goesOn =
                    (before.isInitial() || lexicon.honorifics().contains(before.lower()))
                            && at + 1 < words.size()
                            && isNameWord(at + 1);
            return goesOn ? at + 2 : at;
        }
        if (words.get(at).hyphened()) {
            return at;
        }
        int listed = small.listedEnd(start, at);
        if (listed > at
                || ((organisation || small.mayHaveAdjective(start)) && small.isAdjective(at))) {
            return Math.max(listed, at + 1);
        }
        if ((isNameWord(at) && !inRole[at]) || isFamilyName(at)) {
            return at + 1;
        }
        if (words.get(at).is("&") && at + 1 < words.size() && isNameWord(at + 1)) {
            return areTwoPeople(start, at) ? at : at + 2;
        }
        return overSmallWords(start, at, organisation);
    }

    /// "Hanna Orlin & Omar Haro": a full name on either side of the mark.
    private boolean areTwoPeople(int start, int mark) {
        return mark - start > 1
                && mark + 2 < words.size()
                && lexicon.givenNames().contains(words.get(start).lower())
                && lexicon.givenNames().contains(words.get(mark + 1).lower())
                && isNameWord(mark + 2);
    }

    /// "Nora Major", "Tessa May": an office or a month with a capital, right behind a given name and at
    /// the end of the capitals.
    private boolean isFamilyName(int at) {
        Word word = words.get(at);
        boolean last = at + 1 == words.size() || !words.get(at + 1).isCapital();
        return last
                && word.isCapital()
                && (inRole[at] || lexicon.calendar().contains(word.lower()))
                && lexicon.givenNames().contains(words.get(at - 1).lower());
    }

    private int overSmallWords(int start, int at, boolean organisation) {
        int end = at;
        boolean particles = true;
        while (end < words.size() && end - at < 3 && small.isSmall(end)) {
            particles &= lexicon.particles().contains(words.get(end).lower());
            end++;
        }
        if (end > at && small.isNoun(start, at, end)) {
            return end + 1;
        }
        if (end == at || end == words.size() || !isNameWord(end) || inRole[end]) {
            return at;
        }
        if (particles) {
            return mayLink(start, at, end) ? end + 1 : at;
        }
        return organisation && joins(at, end) ? end + 1 : overListed(start, at, end);
    }

    /// Up to the end of the longest name of a list that goes on over small words: "Press Trust of Ortavia".
    private int overListed(int start, int at, int next) {
        NameCue side = lexicon.sides().get(words.get(at).lower());
        boolean links =
                side == NameCue.AFTER_OF || side == NameCue.AFTER_FOR || side == NameCue.AFTER_AND;
        if (!links || lexicon.organisations().contains(key(start, at))) {
            return at;
        }
        int end = next;
        while (end < words.size() && end - start < LONGEST_LISTED && isNameWord(end)) {
            end++;
        }
        while (end > next) {
            if (WordCues.isListedOrganisation(key(start, end))) {
                return end;
            }
            end--;
        }
        return at;
    }

    /// "and" links the two family names of one person ("Hernán Orta y Velas") but not two people, and no
    /// particle links what follows to an office ("Exteriores de Ortavia"), or to a common noun with a capital.
    private boolean mayLink(int start, int at, int end) {
        String before = words.get(at - 1).lower();
        boolean institution =
                lexicon.has(Grammar.NAMES_GO_ON_IN_SMALL_LETTERS)
                        && lexicon.organisationOpeners().contains(words.get(start).lower());
        if (!institution && (lexicon.roleModifiers().contains(before) || lexicon.isRole(before))) {
            return false;
        }
        if (lexicon.has(Grammar.PARTICLES_ARE_PREPOSITIONS) && isApart(start, at, end)) {
            return false;
        }
        boolean article =
                lexicon.has(Grammar.PARTICLES_ARE_PREPOSITIONS)
                        && !lexicon.has(Grammar.PREPOSITIONS_TAKE_ARTICLES)
                        && lexicon.articles().contains(words.get(at).lower());
        if ((lexicon.nounsHaveCapitals() || article)
                && !lexicon.givenNames().contains(words.get(start).lower())) {
            return false;
        }
        return lexicon.sides().get(words.get(at).lower()) != NameCue.AFTER_AND
                || (at > 1
                        && words.get(at - 2).isCapital()
                        && lexicon.givenNames().contains(words.get(at - 2).lower())
                        && !lexicon.givenNames().contains(before)
                        && !lexicon.givenNames().contains(words.get(end).lower()));
    }

    /// "la France de Haro", "l'OTEO d'Ortavia", "la Lotus de Hanna Orlin", "Hanna Orlin de Pelmar": two names with a
    /// preposition between them.
    private boolean isApart(int start, int at, int end) {
        Word first = words.get(start);
        String next = words.get(end).lower();
        if (!first.isCapital()
                || lexicon.organisationOpeners().contains(first.lower())
                || lexicon.placeHeads().contains(next)) {
            return false;
        }
        boolean person = at - start > 1 && lexicon.givenNames().contains(first.lower());
        boolean place =
                lexicon.isCountry(next)
                        || words.get(end).isAcronym()
                        || (lexicon.has(Grammar.PREPOSITIONS_TAKE_ARTICLES)
                                && (lexicon.places().containsKey(next)
                                        || lexicon.articles().contains(words.get(at).lower())));
        Word before = words.get(at - 1);
        return !before.isNumeral()
                && (lexicon.isCountry(key(start, at))
                        || before.isAcronym()
                        || small.isFullName(end)
                        || (person && place));
    }

    /// "of", "for" and "on" follow the noun of the organisation; "and" joins two subjects of one
    /// ministry, but not two names.
    private boolean joins(int at, int end) {
        String next = words.get(end).lower();
        boolean and = lexicon.sides().get(words.get(at).lower()) == NameCue.AFTER_AND;
        if (and) {
            return hasOf(at)
                    && !lexicon.isPlace(next)
                    && !lexicon.organisationOpeners().contains(next)
                    && !lexicon.demonyms().containsKey(next)
                    && !lexicon.givenNames().contains(next)
                    && !lexicon.organisations().contains(next)
                    && !words.get(end).isAcronym();
        }
        String before = words.get(at - 1).lower();
        return lexicon.organisationOpeners().contains(before)
                || lexicon.otherHeads().contains(before)
                || (hasOf(at) && lexicon.organisationHeads().contains(before));
    }

    private boolean hasOf(int at) {
        for (int back = at - 1; back > Math.max(0, at - 5); back--) {
            if (!words.get(back).isCapital()
                    && lexicon.joiners().contains(words.get(back).lower())) {
                return true;
            }
        }
        return false;
    }

    /// Takes honorifics off the front, and the adjective of a nation if what follows is no
    /// organisation.
    private void addParts(List<Run> runs, int start, int end) {
        int from = start;
        boolean honorific = false;
        while (from < end - 1 && isHonorific(from, end)) {
            from++;
            if (words.get(from).is(".")) {
                from++;
            }
            honorific = true;
        }
        while (from < end - 1 && !honorific && isDemonymAlone(from, end)) {
            runs.add(new Run(from, from + 1, false));
            from++;
            while (from < end - 1 && !words.get(from).isCapital()) {
                from++;
            }
        }
        if (from < end && words.get(from).isWord() && !isOffice(from, end)) {
            addName(runs, new Run(from, end, honorific));
        }
    }

    private void addName(List<Run> runs, Run run) {
        if (run.to() == run.from() + 1 && isNoName(run.from())) {
            return;
        }
        int name = holders.start(run);
        if (name > run.from()) {
            runs.add(new Run(run.from(), name, run.honorific()));
        }
        runs.add(new Run(name, run.to(), run.honorific() && name == run.from()));
    }

    /// "GDP".
    private boolean isNoName(int at) {
        return lexicon.initials().contains(words.get(at).lower());
    }

    /// "the ministers of Defence": the office of several.
    private boolean isOffice(int from, int end) {
        return end == from + 1
                && from > 1
                && lexicon.roleModifiers().contains(words.get(from).lower())
                && lexicon.joiners().contains(words.get(from - 1).lower())
                && isRoles(words.get(from - 2).lower());
    }

    private boolean isRoles(String word) {
        return word.endsWith("s")
                && (lexicon.roles().contains(word.substring(0, word.length() - 1))
                        || (word.endsWith("es")
                                && lexicon.roles().contains(word.substring(0, word.length() - 2))));
    }

    private boolean isHonorific(int at, int end) {
        String last = words.get(end - 1).lower();
        return lexicon.honorifics().contains(words.get(at).lower())
                && !lexicon.organisationHeads().contains(last)
                && !lexicon.placeHeads().contains(last)
                && !lexicon.isPlace(key(at, end))
                && !isListed(at, end);
    }

    /// "St. Ortona", "Major League Sailing": a word that may be an honorific opens a name of the lists.
    private boolean isListed(int at, int end) {
        return !lexicon.givenNames().contains(words.get(at + 1).lower())
                && (lexicon.placeOpeners().contains(words.get(at).lower())
                        ? WordCues.isListed(key(at, end))
                        : WordCues.isListedOrganisation(key(at, end)));
    }

    private boolean isDemonymAlone(int at, int end) {
        String last = words.get(end - 1).lower();
        return lexicon.demonyms().containsKey(words.get(at).lower())
                && !isFirstName(at)
                && !(lexicon.has(Grammar.ADJECTIVES_HAVE_CAPITALS) && beginsAName(at + 1, end))
                && !lexicon.organisationHeads().contains(last)
                && !lexicon.placeHeads().contains(last)
                && !lexicon.otherHeads().contains(last)
                && !lexicon.organisations().contains(key(at, end))
                && !lexicon.places().containsKey(key(at, end));
    }

    /// "Nederlandse Antillen", but not "Britse Hanna Orlin" and "Duitse Bundestag".
    private boolean beginsAName(int from, int end) {
        return !small.isFullName(from)
                && !lexicon.isListed(key(from, end))
                && !lexicon.isRole(words.get(from).lower());
    }

    /// "Christian Orta": a people, but of no country, that is a given name, too.
    private boolean isFirstName(int at) {
        String word = words.get(at).lower();
        String next = words.get(at + 1).lower();
        return lexicon.givenNames().contains(word)
                && word.equals(lexicon.demonyms().get(word))
                && !lexicon.demonyms().containsKey(next)
                && !lexicon.common().contains(next);
    }

    /// The words of a range in small letters, one space between two, but none behind an apostrophe.
    private String key(int from, int to) {
        return key(words.subList(from, to));
    }

    static String key(List<Word> words) {
        if (words.size() == 1) {
            return words.getFirst().lower();
        }
        StringBuilder key = new StringBuilder();
        for (Word word : words) {
            if (word.isWord()) {
                boolean space = !key.isEmpty() && key.charAt(key.length() - 1) != '\'';
                key.append(space ? " " : "").append(word.lower());
            }
        }
        return key.toString();
    }
}
