// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// What a word can be, as bits of one number. Closed classes only: a word that is in none of them is
/// taken for a noun, an adjective or a name.
final class Trait {

    static final int DETERMINER = 1;
    static final int PREPOSITION = 1 << 1;

    /// Opens a clause of its own: "because", "while", "when".
    static final int BREAKER = 1 << 2;

    /// Opens the content of a statement: "that", "whether".
    static final int THAT = 1 << 3;

    static final int PRONOUN = 1 << 4;
    static final int RELATIVE = 1 << 5;
    static final int AUXILIARY = 1 << 6;
    static final int MODAL = 1 << 7;
    static final int NEGATION = 1 << 8;
    static final int ADVERB = 1 << 9;
    static final int TIME = 1 << 10;
    static final int AND = 1 << 11;

    /// A finite verb that is no cue.
    static final int VERB = 1 << 12;

    static final int CUE = 1 << 13;

    /// What carries words: "statement", "interview", "rally".
    static final int CHANNEL = 1 << 14;

    static final int ROLE = 1 << 15;
    static final int TITLE = 1 << 16;

    /// A word for people whose names are kept back: "officials", "sources".
    static final int UNNAMED = 1 << 17;

    /// Turns the verb after it round: "declined to", "refused to".
    static final int REFUSAL = 1 << 18;

    /// A form of "to be" before a participle: the subject is spoken to.
    static final int PASSIVE = 1 << 19;

    /// Stands for a noun before it where an object would: "him", "them".
    static final int OBJECT = 1 << 20;

    static final int ORGANISATION = 1 << 21;

    /// May stand inside the name of a source: "the head of", "a spokesman for".
    static final int NOUN_PREPOSITION = 1 << 22;

    /// Lends its subject to the infinitive after it: "continued to", "is expected to".
    static final int RAISING = 1 << 23;

    /// Makes what follows a thing to come: "expected to", "likely to".
    static final int EXPECTED = 1 << 24;

    /// A form of a cue that is a noun as well: "claims", "points".
    static final int ALSO_NOUN = 1 << 25;

    /// May open a time or a place after a verb of saying: "said on Monday".
    static final int TIME_PREPOSITION = 1 << 26;

    /// An "according to" behind its source.
    static final int ZUFOLGE = 1 << 27;

    /// Means "according to" behind a comma: German "so".
    static final int AFTERTHOUGHT = 1 << 28;

    /// A part of the verb at the end of its clause: German "mit" of "teilte ... mit".
    static final int SEPARABLE = 1 << 29;

    /// Tells of an act of speech before the news of the day: "previously".
    static final int EARLIER = 1 << 30;

    /// Makes another office of the one after it: "deputy", "former".
    static final int OTHER_OFFICE = 1 << 31;

    static final int FINITE = AUXILIARY | MODAL | VERB | CUE;

    private Trait() {}
}
