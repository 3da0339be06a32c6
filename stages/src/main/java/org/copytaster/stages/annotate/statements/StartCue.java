// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// What tells for or against a place where the words of a statement may begin behind their cue, each with
/// a number of its own: what stands there and before it, and what would be left out between.
final class StartCue {

    /// How many units stand between the cue and the place.
    enum Skipped {
        NOTHING,
        ONE,
        TWO,
        FEW,
        MANY
    }

    /// All that is no pair.
    enum Sign {
        AS_THE_RULE_HAS_IT,
        BEFORE_THE_RULE,
        BEHIND_THE_RULE,
        SKIPS_A_NAME,
        SKIPS_A_NOUN,
        SKIPS_A_PRONOUN,
        SKIPS_A_DETERMINER,
        SKIPS_A_TIME,
        SKIPS_A_PREPOSITION,
        SKIPS_A_COMMA,
        SKIPS_A_QUOTATION,
        SKIPS_THAT,
        SKIPS_TO,
        SKIPS_A_VERB,
        SKIPS_A_CHANNEL,
        THAT_FOLLOWS,
        TO_FOLLOWS,
        QUOTATION_FOLLOWS,
        A_VERB_FOLLOWS,
        NOTHING_BUT_A_QUOTATION
    }

    private static final CueNumbers NUMBERS = new CueNumbers();

    static final CueNumbers.Pairs<Verb.Kind, WordClass> OPENS =
            NUMBERS.pairs("cue ", Verb.Kind.values(), " begins with ", WordClass.values());

    static final CueNumbers.Pairs<Verb.Kind, WordClass> BEHIND =
            NUMBERS.pairs("cue ", Verb.Kind.values(), " behind ", WordClass.values());

    static final CueNumbers.Pairs<WordClass, WordClass> BORDER =
            NUMBERS.pairs("behind ", WordClass.values(), " begins with ", WordClass.values());

    static final CueNumbers.Pairs<WordClass, WordClass> FIRST =
            NUMBERS.pairs("begins with ", WordClass.values(), " and ", WordClass.values());

    static final CueNumbers.Pairs<Verb.Kind, Skipped> SKIPPED =
            NUMBERS.pairs("cue ", Verb.Kind.values(), " skipped: ", Skipped.values());

    static final CueNumbers.Pairs<Verb.Kind, WordClass> SKIPS_FIRST =
            NUMBERS.pairs("cue ", Verb.Kind.values(), " skips first ", WordClass.values());

    static final CueNumbers.Pairs<Verb.Kind, Sign> SIGN =
            NUMBERS.pairs("cue ", Verb.Kind.values(), " ", Sign.values());

    private StartCue() {}

    static CueNumbers numbers() {
        return NUMBERS;
    }
}
