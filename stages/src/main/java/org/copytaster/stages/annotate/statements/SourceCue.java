// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// What tells for or against words being the source of a cue: how they stand to it, what they begin and
/// end with, what is in them.
final class SourceCue {

    /// How the words stand to the cue.
    enum Place {
        RIGHT_BEFORE,
        BEFORE_WITH_A_COMMA,
        BEFORE_WITH_WORDS,
        BEFORE_WITH_A_VERB,
        BEFORE_WITH_VERBS,
        BEFORE_A_QUOTATION,
        RIGHT_BEHIND,
        BEHIND_A_WORD,
        BEHIND_WORDS,
        BEHIND_A_VERB,
        BEHIND_A_QUOTATION
    }

    /// What kind of cue it is.
    enum Shape {
        FINITE,
        BEHIND_A_QUOTATION,
        PARTICIPLE,
        INFINITIVE,
        ACCORDING,
        COLON,
        DASH
    }

    /// How many phrases stand between the words and the cue.
    enum Gap {
        NONE,
        ONE,
        TWO,
        MORE
    }

    /// The most telling word in them.
    enum Core {
        PRONOUN,
        NAME,
        NAME_AND_OFFICE,
        OFFICE,
        RELATIVE,
        NUMBER,
        NOUN
    }

    /// All that is no pair.
    enum Sign {
        BEGINS_AS_THE_RULE_HAS_IT,
        ENDS_AS_THE_RULE_HAS_IT,
        AS_THE_RULE_HAS_IT,
        APART_FROM_THE_RULE,
        FIRST_IN_THE_SENTENCE,
        BEFORE_THE_FIRST_VERB,
        HOLDS_A_COMMA,
        HOLDS_MORE_COMMAS,
        HOLDS_A_VERB,
        HOLDS_A_VERB_IN_A_RELATIVE_CLAUSE,
        HOLDS_A_RELATIVE,
        HOLDS_A_PREPOSITION,
        HOLDS_AN_AND,
        HOLDS_NO_NAME_AND_NO_OFFICE,
        HOLDS_A_TIME,
        HOLDS_A_QUOTATION,
        APPOSITION_WITHIN,
        COVERS_ITS_CONTENT,
        COMMA_BEHIND_AND_NO_COMMA_WITHIN,
        ONE_WORD,
        TWO_WORDS,
        FEW_WORDS,
        SOME_WORDS,
        MANY_WORDS
    }

    private static final CueNumbers NUMBERS = new CueNumbers();

    static final CueNumbers.Pairs<Shape, Place> STANDS =
            NUMBERS.pairs("", Shape.values(), " cue, ", Place.values());

    static final CueNumbers.Pairs<WordClass, WordClass> FROM =
            NUMBERS.pairs("behind ", WordClass.values(), " begins with ", WordClass.values());

    static final CueNumbers.Pairs<WordClass, WordClass> TO =
            NUMBERS.pairs("ends with ", WordClass.values(), " before ", WordClass.values());

    static final CueNumbers.Pairs<Place, WordClass> OPENS =
            NUMBERS.pairs("", Place.values(), " begins with ", WordClass.values());

    static final CueNumbers.Pairs<Place, WordClass> BEFORE =
            NUMBERS.pairs("", Place.values(), " ends before ", WordClass.values());

    static final CueNumbers.Pairs<Place, WordClass> BEHIND =
            NUMBERS.pairs("", Place.values(), " behind ", WordClass.values());

    static final CueNumbers.Pairs<Shape, Gap> GAP =
            NUMBERS.pairs("", Shape.values(), " cue, phrases between: ", Gap.values());

    static final CueNumbers.Pairs<Core, Place> CORE =
            NUMBERS.pairs("holds ", Core.values(), ", ", Place.values());

    static final CueNumbers.Pairs<WordClass, WordClass> SECOND =
            NUMBERS.pairs("begins with ", WordClass.values(), " and ", WordClass.values());

    static final CueNumbers.Pairs<WordClass, WordClass> THIRD =
            NUMBERS.pairs("ends before ", WordClass.values(), " and ", WordClass.values());

    static final CueNumbers.Pairs<Shape, WordClass> CUE_BEHIND =
            NUMBERS.pairs("", Shape.values(), " cue, begins behind ", WordClass.values());

    static final CueNumbers.Pairs<Core, WordClass> CORE_BEHIND =
            NUMBERS.pairs("holds ", Core.values(), ", behind ", WordClass.values());

    static final CueNumbers.Family<Sign> SIGN = NUMBERS.family("", Sign.values());

    private SourceCue() {}

    static CueNumbers numbers() {
        return NUMBERS;
    }
}
