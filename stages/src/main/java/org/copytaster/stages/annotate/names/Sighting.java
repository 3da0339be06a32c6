// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import org.copytaster.model.Mention;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// One place where a name seems to stand, with what speaks for each kind. It changes while the rules
/// look at it.
final class Sighting {

    private static final Set<NameCue> KNOWN =
            EnumSet.of(
                    NameCue.COUNTRY,
                    NameCue.DEMONYM,
                    NameCue.ORGANISATION,
                    NameCue.ACRONYM,
                    NameCue.LAST_OF_A_LONGER,
                    NameCue.HONORIFIC,
                    NameCue.ROLE);

    private static final Set<NameCue> KNOWN_AMONG_NOUNS =
            EnumSet.of(NameCue.COUNTRY, NameCue.DEMONYM, NameCue.ORGANISATION, NameCue.HONORIFIC);

    private static final Set<NameCue> PERSONAL =
            EnumSet.of(
                    NameCue.GIVEN_NAME,
                    NameCue.LAST_OF_A_FULL_NAME,
                    NameCue.HONORIFIC,
                    NameCue.ROLE);

    /// What only people have and do: an office, deeds, a full name elsewhere.
    private static final Set<NameCue> ACTS_AS_A_PERSON =
            EnumSet.of(
                    NameCue.HONORIFIC,
                    NameCue.ROLE,
                    NameCue.ROLE_AND_COMMA,
                    NameCue.LAST_OF_A_FULL_NAME,
                    NameCue.FIRST_OF_A_FULL_NAME,
                    NameCue.BEFORE_A_DEED,
                    NameCue.AFTER_A_DEED,
                    NameCue.BEFORE_WHO,
                    NameCue.BEFORE_AN_AGE);

    /// What is like the name of somebody: its parts, whom it stands beside.
    private static final Set<NameCue> LOOKS_LIKE_A_PERSON =
            EnumSet.of(
                    NameCue.GIVEN_NAME,
                    NameCue.GIVEN_FIRST,
                    NameCue.INITIAL,
                    NameCue.PARTICLE,
                    NameCue.ARABIC_ARTICLE,
                    NameCue.SURNAME_ENDING,
                    NameCue.BESIDE_A_PERSON);

    private static final int LONGEST_ACRONYM = 6;

    final Span span;
    String text;

    /// The words in small letters: sightings with equal keys weigh together.
    String key;

    /// Whether the capitals say little here: the first word of a sentence, or a headline.
    final boolean weak;

    final EnumSet<NameCue> cues = EnumSet.noneOf(NameCue.class);

    /// Whether every noun of the language has a capital.
    private boolean amongNouns;

    /// Whether nothing shows that it is a noun which is somebody's family name, too: "das Ende" of Michael
    /// Ende's book.
    private boolean mayBeAFamilyName;

    /// What the tables say of its words and neighbours.
    int[] finer = {};

    /// The role or honorific that stands directly before; null when none does.
    @Nullable RolePhrase role;

    /// The name of which this is the possession: "Ortavia" in "Ortavia's Foreign Ministry"; null when none
    /// stands directly before.
    @Nullable Word owner;

    /// Whether the word right before it says what else it is: "the ferry Honest Baker".
    boolean isOfAThing;

    /// Whether an apposition behind it says what somebody is, or a colon behind it at the head of a line that
    /// it speaks: "Orlin, the mayor, ...", "Orlin: no time to lose".
    boolean isSaidToBeSomebody;

    /// Whether it is one of the two sides of a match, and no country.
    boolean isSideOfAMatch;

    /// Whether it is a country in a report of matches: its side is called as it is.
    boolean isCountryThatPlays;

    /// Whether a determiner stands before it as before a common noun: "the Fed", "your Ortona".
    boolean isOneOfAKind;

    /// Whether its last word alone is an acronym, as in the names of wares: "Ortona VPN".
    boolean endsInAcronym;

    /// The kind, where the script leaves nothing to weigh; null where the cues decide.
    Mention.@Nullable Kind certain;

    Sighting(Span span, String text, String key, boolean weak) {
        this.span = span;
        this.text = text;
        this.key = key;
        this.weak = weak;
    }

    /// Adds cues of a language where every noun has a capital.
    ///
    /// @param determined whether a determiner stands before it
    void add(List<Integer> nounCues, boolean determined) {
        add(nounCues);
        amongNouns = true;
        mayBeAFamilyName = !determined;
    }

    /// Adds finer cues.
    void add(List<Integer> more) {
        int size = finer.length;
        finer = Arrays.copyOf(finer, size + more.size());
        for (int at = 0; at < more.size(); at++) {
            finer[size + at] = more.get(at);
        }
    }

    /// Whether its capitals alone do not make it a name.
    boolean mayBeNoName() {
        if (amongNouns) {
            boolean family = mayBeAFamilyName && cues.contains(NameCue.LAST_OF_A_FULL_NAME);
            return !family && Collections.disjoint(KNOWN_AMONG_NOUNS, cues);
        }
        boolean inDoubt =
                weak
                        || cues.contains(NameCue.COMMON_WORD)
                        || cues.contains(NameCue.ONLY_COMMON_WORDS);
        return inDoubt && Collections.disjoint(KNOWN, cues);
    }

    /// What a list knows for certain is not weighed: a country is no person, an adjective of a nation
    /// no actor, and a common word, a listed organisation or what is called after a company's business no
    /// person, unless the article makes it one.
    boolean mayBe(Mention.Kind kind) {
        if (cues.contains(NameCue.DEMONYM)) {
            return kind == Mention.Kind.OTHER;
        }
        if (kind == Mention.Kind.PLACE && isSideOfAMatch) {
            return false;
        }
        if (kind == Mention.Kind.ORGANISATION && isShoutedWord()) {
            return false;
        }
        if (cues.contains(NameCue.COUNTRY)) {
            return kind == Mention.Kind.PLACE
                    || (kind == Mention.Kind.ORGANISATION && !isCountryThatPlays);
        }
        if (kind == Mention.Kind.PLACE && (isPlainlyNoPlace() || isThing())) {
            return false;
        }
        if (kind == Mention.Kind.PERSON && endsInAcronym) {
            return false;
        }
        boolean hardlyAPerson =
                cues.contains(NameCue.ORGANISATION)
                        || (cues.contains(NameCue.ORGANISATION_HEAD)
                                && !cues.contains(NameCue.GIVEN_FIRST))
                        || (cues.contains(NameCue.COMMON_WORD)
                                && (weak || cues.contains(NameCue.SMALL_ELSEWHERE)));
        return kind != Mention.Kind.PERSON
                || !hardlyAPerson
                || !Collections.disjoint(PERSONAL, cues);
    }

    /// What a list knows as an organisation and none as a place, and what is called after an event or begins
    /// with what an organisation is.
    private boolean isPlainlyNoPlace() {
        boolean known =
                cues.contains(NameCue.ORGANISATION)
                        || cues.contains(NameCue.OTHER_HEAD)
                        || cues.contains(NameCue.ORGANISATION_OF)
                        || (cues.contains(NameCue.LONGER)
                                && WordCues.areListedAsOrganisation(finer));
        return known
                && !cues.contains(NameCue.TOWN)
                && !cues.contains(NameCue.PLACE_HEAD)
                && !WordCues.areListedAsPlace(finer);
    }

    /// "CLARIFICATION: ...": a common word in capitals at the head of a sentence, too long for an acronym.
    private boolean isShoutedWord() {
        return weak
                && key.length() > LONGEST_ACRONYM
                && cues.contains(NameCue.ACRONYM)
                && cues.contains(NameCue.COMMON_WORD);
    }

    /// "the Fed": one word behind a determiner that no list knows as a place.
    private boolean isThing() {
        return isOneOfAKind
                && isSingleWord()
                && !cues.contains(NameCue.TOWN)
                && !cues.contains(NameCue.AFTER_IN)
                && !WordCues.areListedAsPlace(finer);
    }

    /// Whether it is a full name of a person as far as its own words show.
    boolean isLikelyAPerson() {
        return !endsInAcronym && isLikelyByItsWords();
    }

    private boolean isLikelyByItsWords() {
        return cues.contains(NameCue.GIVEN_FIRST)
                || cues.contains(NameCue.ROLE)
                || cues.contains(NameCue.HONORIFIC)
                || (WordCues.areOfAPerson(finer) && !cues.contains(NameCue.ORGANISATION_HEAD));
    }

    /// Whether it stands where a place does, and is nobody's possession: "in Ortona".
    boolean standsAsAPlace() {
        return cues.contains(NameCue.AFTER_IN) && !cues.contains(NameCue.POSSESSIVE);
    }

    /// Whether what stands beside it speaks of a person, or it is part of somebody's full name.
    boolean actsAsAPerson() {
        return isSaidToBeSomebody || !Collections.disjoint(ACTS_AS_A_PERSON, cues);
    }

    /// Whether anything of it, or beside it, shows that it is a person's name; of an acronym, which is hardly
    /// one, something strong.
    boolean showsAPerson() {
        if (isSaidToBeSomebody) {
            return true;
        }
        return cues.contains(NameCue.ACRONYM)
                ? !Collections.disjoint(PERSONAL, cues)
                : actsAsAPerson()
                        || !Collections.disjoint(LOOKS_LIKE_A_PERSON, cues)
                        || WordCues.knowOfAPerson(finer);
    }

    /// Whether an office, an honorific, an age or a full name makes it a person's.
    boolean isPlainlyAPerson() {
        return isSaidToBeSomebody
                || cues.contains(NameCue.GIVEN_FIRST)
                || cues.contains(NameCue.ROLE)
                || cues.contains(NameCue.ROLE_AND_COMMA)
                || cues.contains(NameCue.BEFORE_AN_AGE)
                || isOfAFullName();
    }

    boolean isOfAFullName() {
        return cues.contains(NameCue.LAST_OF_A_FULL_NAME)
                || cues.contains(NameCue.FIRST_OF_A_FULL_NAME)
                || cues.contains(NameCue.HONORIFIC);
    }

    boolean isSingleWord() {
        return key.indexOf(' ') < 0;
    }
}
