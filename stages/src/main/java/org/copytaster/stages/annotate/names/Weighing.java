// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import static org.copytaster.stages.annotate.names.NameCue.*;

import org.copytaster.model.Mention;
import org.copytaster.model.Span;
import org.copytaster.stages.text.NameKeys;
import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;

/// Collects the cues of a name: its own words, and the words around it.
final class Weighing {

    private static final Word NOTHING = Word.mark(new Span(0, 0), "\u0000", "\u0000");

    private final List<Word> words;
    private final Lexicon lexicon;
    private final boolean shouted;
    private final Topic topic;

    /// @param topic what the article tells of
    Weighing(List<Word> words, Lexicon lexicon, Topic topic) {
        this.topic = topic;
        this.words = words;
        this.lexicon = lexicon;
        this.shouted = Scene.Capitals.isShouted(words);
    }

    Sighting weigh(Runs.Run run, String article, boolean weak) {
        List<Word> name = words.subList(run.from(), run.to());
        Span span = name.getFirst().span().cover(name.getLast().span());
        Sighting sighting =
                new Sighting(withDot(span, run), span.of(article), Runs.key(name), weak);
        EnumSet<NameCue> cues = sighting.cues;
        cues.add(BIAS);
        add(cues, HONORIFIC, run.honorific());
        add(cues, WEAK, weak);
        whole(cues, sighting, isShouted(run));
        if (name.size() > 1) {
            cues.add(name.size() == 2 ? PAIR : LONGER);
            parts(cues, name);
        } else {
            cues.add(SINGLE);
        }
        sighting.endsInAcronym =
                name.size() > 1
                        && name.getLast().isAcronym()
                        && !name.getFirst().isAcronym()
                        && !NameKeys.isSuffix(name.getLast().lower());
        sighting.certain =
                lexicon.headsTell() && name.size() > 1
                        ? ofHead(cues)
                        : SmallLetters.kind(name, lexicon);
        endings(cues, name.getLast());
        before(cues, run);
        sighting.isOfAThing = lexicon.things().contains(at(run.from() - 1).lower());
        after(cues, run, name);
        boolean country = lexicon.isCountry(sighting.key);
        Matches line = new Matches(words, lexicon);
        boolean side =
                !country
                        && sighting.text.chars().noneMatch(Character::isDigit)
                        && line.isSide(run.from(), run.to());
        add(cues, BESIDE_A_SCORE, side);
        sighting.isSideOfAMatch = side && (topic == Topic.MATCHES || line.isResult());
        sighting.isCountryThatPlays = country && topic == Topic.MATCHES;
        sighting.isOneOfAKind = isOneOfAKind(run);
        sighting.finer =
                WordCues.of(
                        words, run.from(), run.to(), sighting.key, lexicon.language().equals("en"));
        if (topic != Topic.OTHER) {
            boolean event = lexicon.otherHeads().contains(name.getLast().lower());
            int before = side(run) << 1 | (event ? 1 : 0);
            sighting.finer = WordCues.withTopic(sighting.finer, topic, before, name.size() == 1);
        }
        if (lexicon.nounsHaveCapitals()) {
            sighting.add(
                    NounCues.of(words, run.from(), run.to(), sighting.key, weak, lexicon),
                    lexicon.determiners().contains(at(run.from() - 1).lower()));
        }
        if (lexicon.caseMeansOf()) {
            sighting.add(FormCues.of(words, run.from(), run.to(), cues, lexicon));
        }
        return sighting;
    }

    private static Mention.@Nullable Kind ofHead(EnumSet<NameCue> cues) {
        if (cues.contains(ORGANISATION_HEAD)) {
            return Mention.Kind.ORGANISATION;
        }
        if (cues.contains(PLACE_HEAD)) {
            return Mention.Kind.PLACE;
        }
        return cues.contains(OTHER_HEAD) ? Mention.Kind.OTHER : null;
    }

    /// The dot of a shortened word belongs to it where the sentence goes on: "Ortona Steel Inc. said".
    private Span withDot(Span span, Runs.Run run) {
        boolean dot =
                at(run.to()).is(".")
                        && at(run.to()).span().start() == span.end()
                        && run.to() + 1 < words.size()
                        && lexicon.dotted().contains(words.get(run.to() - 1).lower());
        return dot ? span.cover(at(run.to()).span()) : span;
    }

    private static void add(EnumSet<NameCue> cues, NameCue cue, boolean holds) {
        if (holds) {
            cues.add(cue);
        }
    }

    private void whole(EnumSet<NameCue> cues, Sighting sighting, boolean shouted) {
        String key = sighting.key;
        boolean country = lexicon.places().containsKey(key);
        add(cues, DEMONYM, lexicon.demonyms().containsKey(key) && !country);
        add(cues, COUNTRY, country);
        add(cues, TOWN, !country && lexicon.towns().containsKey(key));
        add(
                cues,
                ORGANISATION,
                lexicon.organisations().contains(key)
                        || lexicon.acronyms().containsKey(key)
                        || (lexicon.has(Grammar.NAMES_GO_ON_IN_SMALL_LETTERS)
                                && !sighting.weak
                                && lexicon.organisationOpeners().contains(key)));
        add(cues, ACRONYM, isAcronym(sighting.text) && !lexicon.isPlace(key) && !shouted);
        add(cues, GIVEN_NAME, lexicon.givenNames().contains(key));
        add(cues, ARABIC_ARTICLE, key.length() > 3 && key.startsWith("al-"));
        add(cues, COMMON_WORD, lexicon.common().contains(key));
    }

    /// A determiner right before it, and behind it no noun that this may belong to: not "the Haro family".
    private boolean isOneOfAKind(Runs.Run run) {
        Word after = at(run.to());
        boolean noun =
                after.isWord()
                        && !lexicon.function().contains(after.lower())
                        && !lexicon.deeds().contains(after.lower());
        boolean mark = after.is("-") || after.is("/") || after.is("&");
        return lexicon.determiners().contains(at(run.from() - 1).lower()) && !noun && !mark;
    }

    /// What kind of small word stands before it, in four classes.
    private int side(Runs.Run run) {
        Word before = at(run.from() - 1);
        NameCue side = lexicon.sides().get(before.lower());
        if (side == null) {
            return lexicon.articles().contains(before.lower()) ? 1 : 0;
        }
        return switch (side) {
            case AFTER_IN, AFTER_AT, AFTER_NEAR, AFTER_ON -> 2;
            case AFTER_FROM, AFTER_TO, AFTER_OF -> 3;
            case AFTER_BY, AFTER_WITH, AFTER_AGAINST, AFTER_FOR -> 4;
            default -> 5;
        };
    }

    /// In a line of capitals they make no acronym.
    private boolean isShouted(Runs.Run run) {
        return shouted
                || isLongAndCapital(at(run.from() - 1))
                || isLongAndCapital(at(run.to()))
                || isLongAndCapital(at(run.to() + 1));
    }

    private static boolean isLongAndCapital(Word word) {
        return word.text().length() > 3 && word.isAcronym();
    }

    private static boolean isAcronym(String text) {
        int capitals = 0;
        for (int at = 0; at < text.length(); at++) {
            char here = text.charAt(at);
            if (Character.isLowerCase(here) || Character.isDigit(here) || here == ' ') {
                return false;
            }
            capitals += Character.isUpperCase(here) ? 1 : 0;
        }
        return capitals > 1;
    }

    private void parts(EnumSet<NameCue> cues, List<Word> name) {
        String first = name.getFirst().lower();
        String last = name.getLast().lower();
        boolean opens =
                lexicon.has(Grammar.NAMES_GO_ON_IN_SMALL_LETTERS)
                        && lexicon.organisationOpeners().contains(first);
        add(cues, ORGANISATION_HEAD, opens || lexicon.organisationHeads().contains(last));
        add(cues, PLACE_HEAD, lexicon.placeHeads().contains(last));
        add(cues, OTHER_HEAD, lexicon.otherHeads().contains(last));
        add(cues, OTHER_HEAD_FIRST, lexicon.otherHeads().contains(first));
        add(cues, ORGANISATION_OF, isOrganisationOf(name));
        add(cues, PLACE_OPENER, lexicon.placeOpeners().contains(first));
        add(cues, GIVEN_FIRST, lexicon.givenNames().contains(first));
        add(cues, DEMONYM_FIRST, lexicon.demonyms().containsKey(first));
        add(cues, PLACE_FIRST, lexicon.isPlace(first));
        add(cues, PLACE_LAST, lexicon.isPlace(last));
        add(cues, ORGANISATION_FIRST, lexicon.organisations().contains(first));
        add(cues, ACRONYM_FIRST, name.getFirst().isAcronym());
        inner(cues, name);
    }

    /// "Ministry of Trade", "News Agency of Ortavia".
    private boolean isOrganisationOf(List<Word> name) {
        boolean opens = lexicon.organisationOpeners().contains(name.getFirst().lower());
        for (int at = 1; at < name.size() - 1; at++) {
            boolean of = lexicon.joiners().contains(name.get(at).lower());
            String before = name.get(at - 1).lower();
            if (of && (at == 1 ? opens : lexicon.organisationHeads().contains(before))) {
                return true;
            }
        }
        return false;
    }

    private void inner(EnumSet<NameCue> cues, List<Word> name) {
        int common = 0;
        for (int at = 0; at < name.size(); at++) {
            Word word = name.get(at);
            boolean small = !word.isCapital();
            add(cues, AMPERSAND, word.is("&"));
            add(cues, INITIAL, word.isInitial());
            add(cues, PARTICLE, at > 0 && isPersonParticle(word));
            add(
                    cues,
                    ORGANISATION_HEAD_INSIDE,
                    at < name.size() - 1 && lexicon.organisationHeads().contains(word.lower()));
            common += small || lexicon.common().contains(word.lower()) ? 1 : 0;
        }
        add(cues, WITH_A_COMMON_WORD, common > 0);
        add(cues, ONLY_COMMON_WORDS, common == name.size());
    }

    private boolean isPersonParticle(Word word) {
        return (!word.isCapital() && lexicon.particles().contains(word.lower()))
                || word.text().startsWith("al-")
                || word.text().startsWith("el-");
    }

    private void endings(EnumSet<NameCue> cues, Word last) {
        String lower = last.lower();
        add(cues, SURNAME_ENDING, lexicon.endings().ofSurnames(lower));
        add(cues, PLACE_ENDING, lexicon.endings().ofPlaces(lower));
        add(cues, ORGANISATION_ENDING, lexicon.endings().ofOrganisations(lower));
        for (int at = 1; at < last.text().length(); at++) {
            char here = last.text().charAt(at);
            add(
                    cues,
                    CAPITAL_INSIDE,
                    Character.isUpperCase(here)
                            && Character.isLowerCase(last.text().charAt(at - 1)));
        }
    }

    private void before(EnumSet<NameCue> cues, Runs.Run run) {
        int index = at(run.from() - 1).is("«") ? run.from() - 2 : run.from() - 1;
        Word before = at(index);
        boolean the = lexicon.articles().contains(before.lower());
        boolean both =
                the
                        && lexicon.sides().containsKey(before.lower())
                        && lexicon.has(Grammar.PREPOSITIONS_TAKE_ARTICLES);
        Word further = the && !both ? at(--index) : before;
        add(cues, THE, the);
        NameCue side = lexicon.sides().get(further.lower());
        add(cues, side == null ? BIAS : side, side != null);
        boolean of =
                lexicon.has(Grammar.PREPOSITIONS_TAKE_ARTICLES)
                        ? side == AFTER_OF
                        : before.lower().equals("of");
        String owner = of ? at(index - 1).lower() : further.lower();
        add(cues, AFTER_A_PLACE_HEAD, lexicon.placeHeads().contains(owner));
        add(cues, AFTER_A_DEED, lexicon.deeds().contains(before.lower()));
        add(
                cues,
                AFTER_AN_ORGANISATION_WORD,
                lexicon.organisationFollowers().contains(before.lower())
                        || (of && lexicon.organisationFollowers().contains(owner)));
    }

    private void after(EnumSet<NameCue> cues, Runs.Run run, List<Word> name) {
        Word after = at(run.to());
        String lower = after.lower();
        add(cues, POSSESSIVE, name.getLast().possessive() || lower.equals("'s"));
        add(cues, BEFORE_A_DEED, lexicon.deeds().contains(lower));
        add(cues, BEFORE_WHO, lower.equals("who"));
        add(cues, BEFORE_AN_ORGANISATION_WORD, lexicon.organisationFollowers().contains(lower));
        add(cues, BEFORE_AN_ORGANISATION_HEAD, lexicon.organisationHeads().contains(lower));
        add(cues, BEFORE_A_PLACE_HEAD, lexicon.placeHeads().contains(lower));
        add(cues, BEFORE_AND, lexicon.sides().get(lower) == AFTER_AND);
        boolean noun =
                after.isWord()
                        && !after.isCapital()
                        && !lexicon.function().contains(lower)
                        && !lexicon.deeds().contains(lower);
        add(cues, BEFORE_A_NOUN, noun);
        add(cues, THE_ALONE, cues.contains(THE) && !noun && !after.isCapital());
        add(cues, BEFORE_A_NUMBER, isLongNumber(after));
        if (after.is(",")) {
            apposition(cues, at(run.to() + 1), at(run.to() + 2));
        }
        if (after.is("(")) {
            add(cues, BEFORE_AN_ACRONYM, at(run.to() + 1).isAcronym() && name.size() > 1);
        }
    }

    /// "Haro, 45, ..." is a person; "Ortona, Italy" a place; "Haro, who ..." a person.
    private void apposition(EnumSet<NameCue> cues, Word next, Word afterNext) {
        add(cues, BEFORE_A_PLACE, next.isCapital() && lexicon.places().containsKey(next.lower()));
        add(cues, BEFORE_WHO, next.lower().equals("who"));
        add(cues, BEFORE_AN_AGE, isAge(next) && afterNext.is(","));
    }

    private static boolean isAge(Word word) {
        return word.text().length() == 2
                && Character.isDigit(word.text().charAt(0))
                && Character.isDigit(word.text().charAt(1));
    }

    private static boolean isLongNumber(Word word) {
        return word.text().length() > 2
                && word.text().chars().allMatch(one -> one >= '0' && one <= '9');
    }

    private Word at(int index) {
        return index < 0 || index >= words.size() ? NOTHING : words.get(index);
    }
}
