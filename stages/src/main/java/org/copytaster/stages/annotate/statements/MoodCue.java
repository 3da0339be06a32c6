// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// What tells whose words a sentence is that nothing but its mood tells to be another's: the mood, how those who
/// may speak were found, and how far away.
final class MoodCue {

    /// Where one who may speak was found.
    enum Kind {
        NOBODY,
        /// Of the statement before.
        SPEAKER_BEFORE,
        /// Of another statement in the sentence of the one before.
        OTHER_SPEAKER,
        /// Who acts in the sentence before, and can speak.
        ACTOR,
        /// Who acts in the sentence before that one.
        EARLIER_ACTOR,
        /// A name that opens the sentence before.
        SUBJECT,
        /// Of the next statement.
        SPEAKER_BEHIND
    }

    enum Apart {
        NEXT_SENTENCE,
        SAME_PARAGRAPH,
        NEXT_PARAGRAPH_NEXT_SENTENCE,
        NEXT_PARAGRAPH,
        FARTHER
    }

    enum Sign {
        TOLD_IN_THE_SENTENCE_BEFORE,
        INHERITED,
        INDIRECT,
        OPENS_THE_PARAGRAPH,
        OPENS_WITH_AN_ADVERB,
        OPENS_WITH_A_PREPOSITION,
        OPENS_WITH_A_PRONOUN,
        OPENS_WITH_A_DETERMINER,
        HOLDS_A_QUOTATION,
        HEADLINE,
        IN_THE_FIRST_PARAGRAPH,
        GOES_ON_BY_THE_RULE
    }

    private static final CueNumbers NUMBERS = new CueNumbers();

    private static final Lexicon LEXICON = Lexicon.of("de");

    static final CueNumbers.Pairs<Kind, ReportedMood.Mood> MOOD =
            NUMBERS.pairs("", Kind.values(), " in mood ", ReportedMood.Mood.values());

    static final CueNumbers.Pairs<Kind, Apart> APART =
            NUMBERS.pairs("", Kind.values(), " apart ", Apart.values());

    static final CueNumbers.Pairs<Apart, ReportedMood.Mood> APART_MOOD =
            NUMBERS.pairs("apart ", Apart.values(), " in mood ", ReportedMood.Mood.values());

    static final CueNumbers.Pairs<Kind, Who> WHO =
            NUMBERS.pairs("", Kind.values(), " is ", Who.values());

    static final CueNumbers.Pairs<Kind, Sign> SIGN =
            NUMBERS.pairs("", Kind.values(), " with ", Sign.values());

    static final CueNumbers.Pairs<Sign, ReportedMood.Mood> SIGN_MOOD =
            NUMBERS.pairs("with ", Sign.values(), " in mood ", ReportedMood.Mood.values());

    static final CueNumbers.Pairs<Kind, ToldAs> TOLD =
            NUMBERS.pairs("", Kind.values(), " told ", ToldAs.values());

    static final CueNumbers.Pairs<Kind, Teller> TELLER =
            NUMBERS.pairs("", Kind.values(), " told by ", Teller.values());

    /// The number of the first cue of single words, which tell that it is nobody's.
    static final int WORDS = NUMBERS.words("nobody with ", LEXICON.moods().words());

    private MoodCue() {}

    static CueNumbers numbers() {
        return NUMBERS;
    }
}
