// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What a unit of a frame is, as far as the words of its language tell: the property that candidates are
/// weighed by.
enum WordClass {
    NOTHING,
    QUOTATION,
    COMMA,
    DASH,
    COLON,
    BRACKET,
    MARK,
    AND,
    CONTRAST,
    BREAKER,
    AS,
    THAT,
    RELATIVE,
    RELATIVE_THAT,
    PREPOSITION,
    OF,
    TO,
    WITH,
    PREPOSITION_OF_NOUNS,
    PREPOSITION_OF_TIMES,
    PREPOSITION_OF_BOTH,
    TIME,
    NEGATION,
    PRONOUN,
    OBJECT,
    DETERMINER,
    ADVERB,
    ROLE,
    ROLE_NAME,
    NAME,
    NUMBER,
    PARTICIPLE,
    CUE,
    HELPER,
    VERB,
    NOUN_OR_OTHER;

    private static final Set<WordClass> OF_PHRASES =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            NEGATION,
                            PRONOUN,
                            DETERMINER,
                            ROLE,
                            ROLE_NAME,
                            NAME,
                            NUMBER,
                            NOUN_OR_OTHER));

    /// That of each unit, and `NOTHING` behind the last.
    static WordClass[] in(Frame frame, Lexicon lexicon) {
        WordClass[] classes = new WordClass[frame.size() + 1];
        for (int at = 0; at <= frame.size(); at++) {
            classes[at] = of(frame, lexicon, at);
        }
        return classes;
    }

    static WordClass of(Frame frame, Lexicon lexicon, int at) {
        if (at < 0 || at >= frame.size()) {
            return NOTHING;
        }
        Unit unit = frame.at(at);
        if (unit.isQuotation()) {
            return QUOTATION;
        }
        return unit.isMark() ? mark(unit) : word(unit, lexicon, at);
    }

    private static WordClass mark(Unit unit) {
        return switch (unit.word()) {
            case ",", "،", "，" -> COMMA;
            case "—", "–", "-", "―" -> DASH;
            case ":" -> COLON;
            case "(", ")", "[", "]" -> BRACKET;
            default -> MARK;
        };
    }

    private static WordClass word(Unit unit, Lexicon lexicon, int at) {
        if (lexicon.isOf("contrasts", unit.word())) {
            return CONTRAST;
        }
        if (unit.is(Trait.AND)) {
            return AND;
        }
        if (unit.is(Trait.RELATIVE)) {
            return unit.is(Trait.THAT) && !unit.is(Trait.BREAKER) ? RELATIVE_THAT : RELATIVE;
        }
        if (unit.is(Trait.THAT)) {
            return THAT;
        }
        if (unit.is(Trait.PREPOSITION)) {
            return preposition(unit, lexicon);
        }
        if (unit.is(Trait.BREAKER)) {
            return lexicon.isOf("asides", unit.word()) ? AS : BREAKER;
        }
        if (unit.is(Trait.TIME)) {
            return TIME;
        }
        if (unit.is(Trait.NEGATION)) {
            return NEGATION;
        }
        if (unit.is(Trait.PRONOUN) && !unit.is(Trait.DETERMINER)) {
            return PRONOUN;
        }
        if (unit.is(Trait.DETERMINER)) {
            return DETERMINER;
        }
        if (unit.is(Trait.OBJECT)) {
            return OBJECT;
        }
        return unit.is(Trait.ADVERB) ? ADVERB : open(unit, lexicon, at);
    }

    private static WordClass preposition(Unit unit, Lexicon lexicon) {
        if (lexicon.isOf("infinitive marks", unit.word())) {
            return TO;
        }
        if (lexicon.isOf("accompanying", unit.word())) {
            return WITH;
        }
        boolean noun = unit.is(Trait.NOUN_PREPOSITION);
        if (unit.is(Trait.TIME_PREPOSITION)) {
            return noun ? PREPOSITION_OF_BOTH : PREPOSITION_OF_TIMES;
        }
        return lexicon.isOf("of", unit.word()) ? OF : noun ? PREPOSITION_OF_NOUNS : PREPOSITION;
    }

    private static WordClass open(Unit unit, Lexicon lexicon, int at) {
        boolean office = unit.is(Trait.ROLE | Trait.TITLE | Trait.UNNAMED | Trait.ORGANISATION);
        boolean name = unit.capital() && at > 0;
        if (office) {
            return name ? ROLE_NAME : ROLE;
        }
        if (name && !unit.is(Trait.AUXILIARY | Trait.MODAL)) {
            return NAME;
        }
        if (unit.isNumber()) {
            return NUMBER;
        }
        if (unit.is(Trait.AUXILIARY | Trait.MODAL)) {
            return HELPER;
        }
        if (lexicon.isParticiple(unit.word())) {
            return PARTICIPLE;
        }
        if (unit.is(Trait.CUE)) {
            return CUE;
        }
        if (unit.isFinite()) {
            return VERB;
        }
        return unit.capital() ? NAME : NOUN_OR_OTHER;
    }

    /// Whether it may stand before the first word of a noun phrase.
    boolean parts() {
        return !OF_PHRASES.contains(this);
    }

    boolean isVerb() {
        return this == CUE || this == HELPER || this == VERB;
    }

    boolean isPreposition() {
        return switch (this) {
            case PREPOSITION,
                    OF,
                    TO,
                    WITH,
                    PREPOSITION_OF_NOUNS,
                    PREPOSITION_OF_TIMES,
                    PREPOSITION_OF_BOTH ->
                    true;
            default -> false;
        };
    }

    boolean isRelative() {
        return this == RELATIVE || this == RELATIVE_THAT;
    }
}
