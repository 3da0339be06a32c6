// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

/// What speaks for a name being a person's, an organisation's, a place's, something else's, or none.
/// The words behind a cue are data of the language; what a cue weighs is learned, see [NameWeights].
public enum NameCue {
    /// Always.
    BIAS(false),

    // The name as a whole.
    DEMONYM(false),
    COUNTRY(false),
    TOWN(false),
    ORGANISATION(false),
    ACRONYM(false),
    GIVEN_NAME(false),
    ARABIC_ARTICLE(false),
    SINGLE(false),
    PAIR(false),
    LONGER(false),
    /// The capitals say little: the head of a sentence, or a headline.
    WEAK(false),
    COMMON_WORD(false),

    // Its words.
    ORGANISATION_HEAD(false),
    ORGANISATION_HEAD_INSIDE(false),
    PLACE_HEAD(false),
    OTHER_HEAD(false),
    OTHER_HEAD_FIRST(false),
    /// "Ministry of ...".
    ORGANISATION_OF(false),
    AMPERSAND(false),
    PLACE_OPENER(false),
    GIVEN_FIRST(false),
    PARTICLE(false),
    INITIAL(false),
    WITH_A_COMMON_WORD(false),
    ONLY_COMMON_WORDS(false),
    DEMONYM_FIRST(false),
    PLACE_FIRST(false),
    PLACE_LAST(false),
    ORGANISATION_FIRST(false),
    ACRONYM_FIRST(false),
    SURNAME_ENDING(false),
    PLACE_ENDING(false),
    ORGANISATION_ENDING(false),
    CAPITAL_INSIDE(false),

    // Elsewhere in the article.
    LAST_OF_A_LONGER(false),
    FIRST_OF_A_LONGER(false),
    LAST_OF_A_FULL_NAME(false),
    FIRST_OF_A_FULL_NAME(false),
    /// "Ortona Steel" where the article has "Ortona Steel Works" or "Ortona Steel Inc", too.
    SHORT_OF_AN_ORGANISATION(false),
    ACRONYM_OF_A_LONGER(false),
    SMALL_ELSEWHERE(false),

    // Before it.
    HONORIFIC(true),
    ROLE(true),
    ROLE_AND_COMMA(true),
    THE(true),
    /// "the" before it, and no noun behind it that the article may belong to: "the Sea Thrift sailed".
    THE_ALONE(true),
    AFTER_IN(true),
    AFTER_AT(true),
    AFTER_FROM(true),
    AFTER_TO(true),
    AFTER_OF(true),
    AFTER_BY(true),
    AFTER_WITH(true),
    AFTER_AGAINST(true),
    AFTER_AND(true),
    AFTER_FOR(true),
    AFTER_NEAR(true),
    AFTER_ON(true),
    AFTER_AN_ORGANISATION_WORD(true),
    AFTER_A_PLACE_HEAD(true),
    AFTER_A_DEED(true),

    // Behind it.
    BEFORE_A_DEED(true),
    BEFORE_WHO(true),
    BEFORE_AN_ORGANISATION_WORD(true),
    BEFORE_AN_ORGANISATION_HEAD(true),
    BEFORE_A_PLACE_HEAD(true),
    BEFORE_A_PLACE(true),
    BEFORE_AN_AGE(true),
    BEFORE_AN_ACRONYM(true),
    BEFORE_AND(true),
    BEFORE_A_NOUN(true),
    /// "Resolution 118".
    BEFORE_A_NUMBER(true),
    POSSESSIVE(true),
    /// Beside a number of one or two digits, as in the results of matches.
    BESIDE_A_SCORE(true),

    // Joined by a comma or "and".
    BESIDE_A_PLACE(true),
    BESIDE_A_PERSON(true),
    BESIDE_AN_ORGANISATION(true);

    private final boolean context;

    NameCue(boolean context) {
        this.context = context;
    }

    /// Whether it is a matter of the place where the name stands, so that it counts for the same name
    /// elsewhere in the article too.
    boolean isContext() {
        return context;
    }
}
