// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// What tells who speaks in a quotation without a cue of its own, or that nobody does: how the quotation
/// looks, what stands round it, and how those who may speak stand to it.
final class VoiceCue {

    /// Where one who may speak was found.
    enum Kind {
        /// The subject of a verb of the sentence.
        SUBJECT,
        /// Another phrase of the sentence.
        PHRASE,
        /// Of the statement before.
        SPEAKER_BEFORE,
        /// Of the next statement.
        SPEAKER_BEHIND,
        /// The subject of the sentence before.
        SUBJECT_BEFORE
    }

    /// What the quotation begins with.
    enum Looks {
        SMALL,
        CAPITAL,
        ALL_CAPITALS,
        OTHER
    }

    /// What stands before its closing mark.
    enum Ends {
        FULL_STOP,
        CALL,
        COMMA,
        WORD,
        OPEN
    }

    /// What it holds.
    enum Holds {
        NO_VERB,
        A_VERB,
        A_PRONOUN,
        BOTH
    }

    /// What stands between it and one who may speak, or how far away that one is.
    enum Apart {
        RIGHT_BEFORE,
        BEFORE,
        BEFORE_A_VERB,
        BEFORE_VERBS,
        RIGHT_BEHIND,
        BEHIND,
        BEHIND_A_VERB,
        SAME_PARAGRAPH,
        NEXT_PARAGRAPH,
        FARTHER
    }

    enum Sign {
        FIRST_IN_THE_SENTENCE,
        TELLS_OF_A_STATEMENT,
        SPOKE_BEFORE,
        HOLDS_A_COMMA,
        COMMA_BETWEEN,
        QUOTATION_BETWEEN,
        RELATIVE_BETWEEN,
        BREAKER_BETWEEN,
        AND_BETWEEN,
        THAT_BETWEEN,
        PREPOSITION_BETWEEN,
        COLON_BETWEEN,
        POSSESSOR,
        OWN_VERB_IS_NEAREST,
        NEAREST_SUBJECT,
        FIRST_SUBJECT,
        TELLS_OF_THE_NEAREST_STATEMENT,
        IN_BRACKETS,
        IN_A_QUESTION,
        BEHIND_A_PREPOSITION,
        IN_THE_FIRST_PARAGRAPH,
        STATEMENT_IN_THE_SENTENCE,
        SENTENCE_OF_MARKS_ALONE,
        OPENS_THE_SENTENCE,
        ENDS_THE_SENTENCE,
        OTHERS_IN_THE_SENTENCE,
        GOES_ON_BY_THE_RULE,
        INHERITED_BEFORE,
        INDIRECT_BEFORE
    }

    private static final CueNumbers NUMBERS = new CueNumbers();

    static final CueNumbers.Pairs<Length, Looks> LOOKS =
            NUMBERS.pairs("nobody: words ", Length.values(), ", begins ", Looks.values());

    static final CueNumbers.Pairs<Length, Ends> ENDS =
            NUMBERS.pairs("nobody: words ", Length.values(), ", ends ", Ends.values());

    static final CueNumbers.Pairs<Length, Holds> HOLDS =
            NUMBERS.pairs("nobody: words ", Length.values(), ", holds ", Holds.values());

    static final CueNumbers.Pairs<WordClass, Length> BEHIND =
            NUMBERS.pairs("nobody: behind ", WordClass.values(), ", words ", Length.values());

    static final CueNumbers.Pairs<WordClass, Length> BEFORE =
            NUMBERS.pairs("nobody: before ", WordClass.values(), ", words ", Length.values());

    static final CueNumbers.Pairs<WordClass, WordClass> ROUND =
            NUMBERS.pairs(
                    "nobody: behind ", WordClass.values(), " and before ", WordClass.values());

    static final CueNumbers.Pairs<WordClass, Looks> LOOKS_BEHIND =
            NUMBERS.pairs("nobody: behind ", WordClass.values(), ", begins ", Looks.values());

    static final CueNumbers.Pairs<WordClass, Ends> ENDS_BEFORE =
            NUMBERS.pairs("nobody: before ", WordClass.values(), ", ends ", Ends.values());

    static final CueNumbers.Family<Sign> NOBODY = NUMBERS.family("nobody: ", Sign.values());

    static final CueNumbers.Pairs<Kind, Apart> APART =
            NUMBERS.pairs("", Kind.values(), " ", Apart.values());

    static final CueNumbers.Pairs<Kind, SourceCue.Core> CORE =
            NUMBERS.pairs("", Kind.values(), " holds ", SourceCue.Core.values());

    static final CueNumbers.Pairs<Apart, WordClass> OPENS =
            NUMBERS.pairs("", Apart.values(), " behind ", WordClass.values());

    static final CueNumbers.Pairs<Apart, WordClass> CLOSES =
            NUMBERS.pairs("", Apart.values(), " before ", WordClass.values());

    static final CueNumbers.Pairs<Apart, WordClass> BEFORE_CLASS =
            NUMBERS.pairs("", Apart.values(), ", quotation before ", WordClass.values());

    static final CueNumbers.Pairs<Apart, Teller> OWN =
            NUMBERS.pairs("", Apart.values(), ", own verb ", Teller.values());

    static final CueNumbers.Pairs<Kind, Sign> SIGN =
            NUMBERS.pairs("", Kind.values(), " ", Sign.values());

    /// The number of the first cue of single verbs, those of the language whose statements are weighed.
    static final int VERBS = NUMBERS.words("verb ", Lexicon.of("en").verbNames());

    private VoiceCue() {}

    static CueNumbers numbers() {
        return NUMBERS;
    }
}
