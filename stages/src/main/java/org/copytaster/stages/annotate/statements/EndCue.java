// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// What tells for or against a place where the words of a statement may end, each with a number of its
/// own: a mark with the word behind it, a word with what it would cut off, lengths.
final class EndCue {

    /// What parts the content from the words behind it.
    enum Border {
        END,
        COMMA,
        DASH,
        SEMICOLON,
        COLON,
        BRACKET,
        QUOTATION,
        NONE
    }

    /// What the words behind the border begin with.
    enum Opener {
        NOTHING,
        QUOTATION,
        AND_VERB,
        AND_THAT,
        AND_SUBJECT,
        AND,
        CONTRAST,
        BREAKER,
        THAT,
        RELATIVE,
        RELATIVE_THAT,
        CHANNEL,
        DAY,
        PREPOSITION,
        TIME,
        ADVERB,
        NEGATION,
        PRONOUN,
        DETERMINER,
        NAME,
        PARTICIPLE,
        VERB,
        CUE,
        NUMBER,
        MARK,
        OTHER
    }

    /// What kind of cue tells of the content.
    enum Teller {
        SAYS,
        CLAIMS,
        ASKS,
        ACCORDING
    }

    /// What the content up to here holds.
    enum SoFar {
        NO_VERB,
        A_VERB
    }

    /// How far the clauses up to here have come: how many verbs they hold for the words that open one.
    enum Clauses {
        NO_VERB_AND_NONE_FOLLOWS,
        NO_VERB,
        VERB_OUTSTANDING_AND_NONE_FOLLOWS,
        VERB_OUTSTANDING,
        WHOLE,
        MORE
    }

    /// What stands between the border and the next mark.
    enum Follows {
        NOTHING,
        NO_VERB,
        A_VERB
    }

    /// All that is no pair of the above.
    enum Sign {
        AS_THE_RULE_HAS_IT,
        BEYOND_THE_RULE,
        AT_THE_LAST_WORD,
        BEFORE_ANOTHER_STATEMENT,
        NO_VERB_SO_FAR_THOUGH_ONE_FOLLOWS,
        OPENED_BY_A_BREAKER_AT_ITS_FIRST_COMMA,
        QUOTATION_FOLLOWS_LATER,
        ENDS_IN_A_QUOTATION,
        COMMA_FOLLOWS_LATER,
        NO_COMMA_FOLLOWS,
        FIRST_COMMA,
        SECOND_COMMA,
        LATER_COMMA,
        ONE_WORD,
        TWO_WORDS,
        FEW_WORDS,
        SOME_WORDS,
        MANY_WORDS,
        VERY_MANY_WORDS,
        LITTLE_IS_LEFT,
        SOME_IS_LEFT,
        MUCH_IS_LEFT,
        A_VERB_IS_LEFT,
        INSIDE_A_PAIR_OF_DASHES
    }

    private static final CueNumbers NUMBERS = new CueNumbers();

    static final CueNumbers.Pairs<Border, Opener> BORDER =
            NUMBERS.pairs("border ", Border.values(), " before ", Opener.values());

    static final CueNumbers.Pairs<Teller, Opener> TELLER =
            NUMBERS.pairs("cue ", Teller.values(), " before ", Opener.values());

    static final CueNumbers.Pairs<SoFar, Opener> SO_FAR =
            NUMBERS.pairs("", SoFar.values(), " before ", Opener.values());

    static final CueNumbers.Pairs<Opener, WordClass> NEXT =
            NUMBERS.pairs("", Opener.values(), " and then ", WordClass.values());

    static final CueNumbers.Pairs<WordClass, Opener> LAST =
            NUMBERS.pairs("ends with ", WordClass.values(), " before ", Opener.values());

    static final CueNumbers.Pairs<WordClass, Border> OPENS =
            NUMBERS.pairs("opens with ", WordClass.values(), ", border ", Border.values());

    static final CueNumbers.Pairs<Opener, Sign> OPENER =
            NUMBERS.pairs("", Opener.values(), " and ", Sign.values());

    static final CueNumbers.Pairs<Clauses, Opener> CLAUSES_BEFORE =
            NUMBERS.pairs("clauses ", Clauses.values(), " before ", Opener.values());

    static final CueNumbers.Pairs<Clauses, Border> CLAUSES_AT =
            NUMBERS.pairs("clauses ", Clauses.values(), ", border ", Border.values());

    static final CueNumbers.Pairs<Teller, Clauses> CLAUSES_OF =
            NUMBERS.pairs("cue ", Teller.values(), ", clauses ", Clauses.values());

    static final CueNumbers.Pairs<Clauses, WordClass> CLAUSES_OPEN =
            NUMBERS.pairs("clauses ", Clauses.values(), ", opens with ", WordClass.values());

    static final CueNumbers.Pairs<Opener, Follows> FOLLOWS =
            NUMBERS.pairs("", Opener.values(), ", up to the next mark ", Follows.values());

    static final CueNumbers.Pairs<Border, Follows> FOLLOWS_AT =
            NUMBERS.pairs("border ", Border.values(), ", up to the next mark ", Follows.values());

    static final CueNumbers.Family<Sign> SIGN = NUMBERS.family("", Sign.values());

    /// What the first words behind the border are, of our own lists.
    static final CueNumbers.Worded<Border> LINK_AT =
            NUMBERS.words(
                    "before ", Lexicon.of("en").links().words(), ", border ", Border.values());

    static final CueNumbers.Worded<Clauses> LINK_BEHIND =
            NUMBERS.words(
                    "before ", Lexicon.of("en").links().words(), ", clauses ", Clauses.values());

    /// What the verb of the cue is, of our own list.
    static final CueNumbers.Worded<Opener> VERB_BEFORE =
            NUMBERS.words("verb ", Lexicon.of("en").verbNames(), ", before ", Opener.values());

    private EndCue() {}

    static CueNumbers numbers() {
        return NUMBERS;
    }
}
