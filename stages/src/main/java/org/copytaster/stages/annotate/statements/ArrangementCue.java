// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// What tells for or against an order in which a cue, its source and what was said stand in a sentence.
final class ArrangementCue {

    /// How they stand.
    enum Order {
        /// The cue tells of nothing.
        NOTHING,
        SOURCE_CUE_CONTENT,
        CONTENT_CUE_SOURCE,
        CONTENT_SOURCE_CUE,
        CUE_SOURCE_CONTENT,
        CONTENT_ON_BOTH_SIDES,
        FAR_SOURCE_CUE_CONTENT,
        OTHER
    }

    enum Length {
        NONE,
        ONE,
        FEW,
        SOME,
        MANY
    }

    enum Sign {
        AS_THE_RULE_HAS_IT,
        THE_RULE_HAS_NOTHING,
        COMMA_BEFORE_THE_CUE,
        COMMA_BEFORE_THE_SOURCE,
        COMMA_BEHIND_THE_CUE,
        QUOTATION_BEFORE_THE_CUE,
        QUOTATION_FARTHER_BEFORE,
        QUOTATION_BEHIND,
        VERB_BEFORE,
        VERBS_BEFORE,
        VERB_BEHIND,
        THAT_BEHIND,
        RELATIVE_BEFORE,
        PHRASE_BEHIND_ENDS_THE_SENTENCE,
        PHRASE_BEHIND_ENDS_AT_A_MARK,
        PHRASE_BEHIND_IS_BEFORE_A_VERB,
        PHRASE_BEHIND_IS_A_NAME,
        PHRASE_BEHIND_IS_A_PRONOUN,
        INSIDE_ANOTHER,
        OPENED_BY_A_BREAKER,
        CUE_ENDS_THE_SENTENCE,
        BRACKET_BEFORE,
        A_QUESTION
    }

    private static final CueNumbers NUMBERS = new CueNumbers();

    static final CueNumbers.Pairs<Order, Teller> TELLER =
            NUMBERS.pairs("", Order.values(), ", cue ", Teller.values());

    static final CueNumbers.Pairs<Order, Cue.Shape> SHAPE =
            NUMBERS.pairs("", Order.values(), ", cue ", Cue.Shape.values());

    static final CueNumbers.Pairs<Order, WordClass> BEHIND =
            NUMBERS.pairs("", Order.values(), ", cue behind ", WordClass.values());

    static final CueNumbers.Pairs<Order, WordClass> BEFORE =
            NUMBERS.pairs("", Order.values(), ", cue before ", WordClass.values());

    static final CueNumbers.Pairs<Order, WordClass> SECOND =
            NUMBERS.pairs("", Order.values(), ", cue before a word and ", WordClass.values());

    static final CueNumbers.Pairs<Order, WordClass> OPENS =
            NUMBERS.pairs("", Order.values(), ", content opens with ", WordClass.values());

    static final CueNumbers.Pairs<Order, WordClass> FIRST =
            NUMBERS.pairs("", Order.values(), ", sentence opens with ", WordClass.values());

    static final CueNumbers.Pairs<Order, WordClass> SOURCE_BEHIND =
            NUMBERS.pairs("", Order.values(), ", source behind ", WordClass.values());

    static final CueNumbers.Pairs<Order, WordClass> SOURCE_BEFORE =
            NUMBERS.pairs("", Order.values(), ", source before ", WordClass.values());

    static final CueNumbers.Pairs<Order, SourceCue.Core> CORE =
            NUMBERS.pairs("", Order.values(), ", source holds ", SourceCue.Core.values());

    static final CueNumbers.Pairs<Order, Length> LENGTH =
            NUMBERS.pairs("", Order.values(), ", content ", Length.values());

    static final CueNumbers.Pairs<Order, Sign> SIGN =
            NUMBERS.pairs("", Order.values(), " ", Sign.values());

    private ArrangementCue() {}

    static CueNumbers numbers() {
        return NUMBERS;
    }
}
