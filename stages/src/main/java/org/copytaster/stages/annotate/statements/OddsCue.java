// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// What tells for or against a draft being a statement at all: its cue, its source, its content, and how
/// they stand to one another.
final class OddsCue {

    /// How the source stands to the cue.
    enum Place {
        NO_SOURCE,
        RIGHT_BEFORE,
        BEFORE,
        BEFORE_A_VERB,
        BEFORE_A_QUOTATION,
        RIGHT_BEHIND,
        BEHIND
    }

    /// All that is no pair of two classes.
    enum Sign {
        HOLDS_A_VERB,
        HOLDS_A_QUOTATION,
        IS_A_QUOTATION,
        IS_A_SHORT_QUOTATION,
        STANDS_BEFORE_THE_CUE,
        IN_TWO_PIECES,
        INSIDE_ANOTHER,
        AROUND_ANOTHER,
        SHARES_ITS_SOURCE,
        NOT_SAID,
        WOULD_SAY,
        IN_THE_FIRST_PARAGRAPH,
        CUE_WITH_A_CAPITAL,
        CUE_OF_SOME_WORDS,
        CUE_IS_ALSO_A_NOUN,
        PAST,
        PRESENT,
        BASE,
        PARTICIPLE,
        BEHIND_A_RELATIVE,
        SENTENCE_OPENS_WITH_A_BREAKER,
        SENTENCE_IS_A_QUESTION,
        SOURCE_IS_A_DOCUMENT
    }

    private static final CueNumbers NUMBERS = new CueNumbers();

    static final CueNumbers.Pairs<Teller, Cue.Shape> SHAPE =
            NUMBERS.pairs("cue ", Teller.values(), " ", Cue.Shape.values());

    static final CueNumbers.Pairs<Teller, Place> PLACE =
            NUMBERS.pairs("cue ", Teller.values(), ", source ", Place.values());

    static final CueNumbers.Pairs<Teller, SourceCue.Core> CORE =
            NUMBERS.pairs("cue ", Teller.values(), ", source holds ", SourceCue.Core.values());

    static final CueNumbers.Pairs<Teller, WordClass> BEHIND =
            NUMBERS.pairs("cue ", Teller.values(), " behind ", WordClass.values());

    static final CueNumbers.Pairs<Teller, WordClass> BEFORE =
            NUMBERS.pairs("cue ", Teller.values(), " before ", WordClass.values());

    static final CueNumbers.Pairs<WordClass, WordClass> ROUND =
            NUMBERS.pairs("cue between ", WordClass.values(), " and ", WordClass.values());

    static final CueNumbers.Pairs<Teller, WordClass> OPENS =
            NUMBERS.pairs("cue ", Teller.values(), ", content opens with ", WordClass.values());

    static final CueNumbers.Pairs<Teller, Length> LENGTH =
            NUMBERS.pairs("cue ", Teller.values(), ", content of units: ", Length.values());

    static final CueNumbers.Pairs<Teller, Sign> SIGN =
            NUMBERS.pairs("cue ", Teller.values(), " ", Sign.values());

    /// The number of the first cue of single verbs, those of the language whose statements are weighed.
    static final int VERBS = NUMBERS.words("verb ", Lexicon.of("en").verbNames());

    /// The same where the content is a clause, or words of the speaker's own.
    static final int VERBS_OF_CLAUSES =
            NUMBERS.words("a clause behind verb ", Lexicon.of("en").verbNames());

    static final int VERBS_OF_THINGS =
            NUMBERS.words("a thing behind verb ", Lexicon.of("en").verbNames());

    private OddsCue() {}

    static CueNumbers numbers() {
        return NUMBERS;
    }
}
