// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// What tells for or against a draft being a statement at all, in a language with the finite verb second: its
/// verb, in what way it is told, who is its source, and what it says.
final class ToldCue {

    enum Sign {
        REPORTED_MOOD,
        HOLDS_A_VERB,
        HOLDS_A_QUOTATION,
        IS_A_QUOTATION,
        IS_A_SHORT_QUOTATION,
        IS_LIKE_A_NAME,
        IN_TWO_PIECES,
        INSIDE_ANOTHER,
        AROUND_ANOTHER,
        SHARES_ITS_SOURCE,
        NOT_SAID,
        WOULD_SAY,
        PAST,
        PRESENT,
        WITH_A_HELPER,
        SOURCE_BEHIND_THE_CUE,
        CUE_OPENS_THE_SENTENCE,
        EARLIER,
        IN_A_QUESTION,
        IN_THE_FIRST_PARAGRAPH,
        SENTENCE_OPENS_WITH_A_BREAKER,
        IN_A_SUBORDINATE_CLAUSE,
        CIRCUMSTANCE_INSIDE
    }

    private static final CueNumbers NUMBERS = new CueNumbers();

    private static final Lexicon LEXICON = Lexicon.of("de");

    static final CueNumbers.Pairs<Teller, ToldAs> TELLER =
            NUMBERS.pairs("verb to ", Teller.values(), ", told ", ToldAs.values());

    static final CueNumbers.Pairs<ToldAs, Who> WHO =
            NUMBERS.pairs("told ", ToldAs.values(), " by ", Who.values());

    static final CueNumbers.Pairs<Teller, Who> SAYS =
            NUMBERS.pairs("verb to ", Teller.values(), " by ", Who.values());

    static final CueNumbers.Pairs<ToldAs, Length> LENGTH =
            NUMBERS.pairs("told ", ToldAs.values(), ", units ", Length.values());

    static final CueNumbers.Pairs<ToldAs, WordClass> OPENS =
            NUMBERS.pairs("told ", ToldAs.values(), " opens with ", WordClass.values());

    static final CueNumbers.Pairs<ToldAs, Sign> SIGN =
            NUMBERS.pairs("told ", ToldAs.values(), ", sign ", Sign.values());

    static final CueNumbers.Pairs<Teller, Sign> TELLER_SIGN =
            NUMBERS.pairs("verb to ", Teller.values(), ", sign ", Sign.values());

    /// Prepositions and other words that are cues, and nouns of something said.
    static final CueNumbers.Worded<ToldAs> WORDS =
            NUMBERS.words("word ", LEXICON.reports().words(), ", told ", ToldAs.values());

    static final CueNumbers.Worded<Who> WORDS_BY =
            NUMBERS.words("word ", LEXICON.reports().words(), " by ", Who.values());

    static final int VERBS = NUMBERS.words("verb ", LEXICON.verbNames());

    static final CueNumbers.Worded<ToldAs> VERBS_TOLD =
            NUMBERS.words("verb ", LEXICON.verbNames(), ", told ", ToldAs.values());

    private ToldCue() {}

    static CueNumbers numbers() {
        return NUMBERS;
    }
}
