// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// Reads noun phrases in a language that writes every noun with a capital: articles, small adjectives,
/// then nouns and names with the genitives behind them.
final class NounPhrase {

    private final Frame frame;
    private final Lexicon lexicon;

    NounPhrase(Frame frame, Lexicon lexicon) {
        this.frame = frame;
        this.lexicon = lexicon;
    }

    /// The phrase that begins at a unit, up to a limit; none where no phrase begins.
    Chunk at(int from, int limit) {
        if (from >= limit || frame.at(from).isMark()) {
            return Chunk.NONE;
        }
        Unit first = frame.at(from);
        if (first.is(Trait.PRONOUN) && !isBeforeNoun(from, limit)) {
            return new Chunk(from, from + 1);
        }
        int noun = noun(from, limit);
        if (noun < 0) {
            return Chunk.NONE;
        }
        return new Chunk(from, end(noun, limit));
    }

    private boolean isBeforeNoun(int at, int limit) {
        return frame.at(at).is(Trait.DETERMINER) && noun(at, limit) > at;
    }

    /// The first noun of the phrase: behind articles, numbers and adjectives; -1 if none comes.
    private int noun(int from, int limit) {
        for (int at = from; at < limit; at++) {
            Unit unit = frame.at(at);
            if (unit.quotation() != null) {
                return unit.quotation().isName() ? at : -1;
            }
            if (unit.isMark()) {
                if (unit.is("-") && at > from) {
                    continue;
                }
                return -1;
            }
            boolean opener = unit.is(Trait.DETERMINER);
            if (unit.is(Trait.PREPOSITION) && at == from + 1 && frame.has(from, Trait.DETERMINER)) {
                return behindAttribute(at, limit);
            }
            int closed =
                    Trait.PREPOSITION | Trait.FINITE | Trait.THAT | Trait.BREAKER | Trait.OBJECT;
            int others = Trait.ADVERB | Trait.AND | Trait.PRONOUN | Trait.TIME;
            boolean mayBeName = at > 0 || !unit.is(closed | others);
            if (unit.capital() && !opener && mayBeName && !unit.is(Trait.TIME)) {
                return at;
            }
            if (!opener && unit.is(closed | others) && !isDayInside(at, from, limit)) {
                return -1;
            }
            if (opener && at > from && !frame.has(at - 1, Trait.DETERMINER)) {
                return -1;
            }
        }
        return -1;
    }

    /// "einer gestern veröffentlichten Studie".
    private boolean isDayInside(int at, int from, int limit) {
        return at > from
                && at + 1 < limit
                && frame.has(at - 1, Trait.DETERMINER)
                && frame.has(at, Trait.ADVERB | Trait.TIME | Trait.NEGATION)
                && !frame.at(at).capital()
                && isAdjective(at + 1);
    }

    /// A small word that is of no closed class; the participle of a cue is one too.
    private boolean isAdjective(int at) {
        Unit unit = frame.at(at);
        boolean open = (unit.traits() & ~Trait.CUE) == 0;
        return unit.isWord() && !unit.capital() && open;
    }

    /// "der für die Region zuständige Leiter": the noun behind the adjective that the phrase between
    /// belongs to; -1 where no adjective follows that phrase.
    private int behindAttribute(int preposition, int limit) {
        int day = preposition + 1;
        boolean dated = frame.has(day, Trait.TIME);
        int inner = noun(day, limit);
        int adjective = dated ? day + 1 : inner < 0 ? limit : end(inner, limit);
        boolean describes = adjective + 1 < limit && isAdjective(adjective);
        return describes ? noun(adjective + 1, limit) : -1;
    }

    private int end(int noun, int limit) {
        int at = noun + 1;
        while (at < limit) {
            int next = goesOn(at, limit);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private int goesOn(int at, int limit) {
        Unit unit = frame.at(at);
        if (unit.quotation() != null) {
            return unit.quotation().isName() ? at + 1 : at;
        }
        if (unit.is("(")) {
            return afterBracket(at, limit);
        }
        if (unit.isMark()) {
            return ".-/&'".contains(unit.word()) && at + 1 < limit && frame.at(at + 1).isWord()
                    ? at + 1
                    : at;
        }
        if (unit.capital() && !unit.is(Trait.TIME)) {
            return at + 1;
        }
        if (lexicon.isOf("name particles", unit.word())
                && at + 1 < limit
                && frame.at(at + 1).capital()) {
            return at + 2;
        }
        boolean linked =
                lexicon.isOf("genitives", unit.word())
                        || (unit.is(Trait.NOUN_PREPOSITION) && isLink(at))
                        || (unit.is(Trait.AND) && !frame.has(at + 1, Trait.FINITE));
        if (linked) {
            int noun = noun(at + 1, limit);
            return noun < 0 || frame.has(noun, Trait.TIME) ? at : noun + 1;
        }
        return isGenitiveAdjective(at, limit);
    }

    /// "vom", "von" after any noun; "im", "für" only after an office: "Sprecher für ...".
    private boolean isLink(int at) {
        return lexicon.isOf("links", frame.at(at).word())
                || frame.has(at - 1, Trait.ROLE | Trait.ORGANISATION | Trait.UNNAMED);
    }

    /// "Darstellungen russischer Medien".
    private int isGenitiveAdjective(int at, int limit) {
        boolean adjective =
                at + 1 < limit
                        && frame.at(at).traits() == 0
                        && frame.at(at).isWord()
                        && lexicon.endsLike("genitive adjective endings", frame.at(at).word())
                        && frame.at(at + 1).capital();
        return adjective ? at + 2 : at;
    }

    private int afterBracket(int at, int limit) {
        for (int close = at + 1; close < Math.min(limit, at + 9); close++) {
            if (frame.at(close).is(")")) {
                return close + 1;
            }
        }
        return at;
    }
}
