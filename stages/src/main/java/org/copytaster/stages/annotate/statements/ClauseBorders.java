// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Statement.Manner;

/// Tells where clauses begin and end in a frame, and whether the phrase before a cue ends one, so that it is no subject.
record ClauseBorders(Frame frame, Lexicon lexicon) {

    /// A longer phrase before a comma is hardly one.
    private static final int LONGEST_LEFT = 10;

    /// Whether so many words stand before a comma that they are no subject with an aside behind it.
    boolean isLongClause(int from, int to) {
        boolean relative = false;
        for (int at = from; at < to; at++) {
            relative |= frame.has(at, Trait.RELATIVE);
        }
        return to - from > LONGEST_LEFT && !relative;
    }

    /// "El gremio ganó tiempo para aceptar las demandas de los vecinos, anunció.": one comma parts no subject from
    /// its verb, so that the phrase before it ends a clause; only asides stand between two.
    boolean isEndOfClause(Chunk left, Cue cue) {
        boolean parts =
                lexicon.has("inverts")
                        && !lexicon.has("comma opens content")
                        && frame.isComma(cue.from() - 1);
        if (!parts) {
            return false;
        }
        int openers = Trait.RELATIVE | Trait.THAT | Trait.BREAKER;
        for (int at = left.from() - 1; at >= 0 && !opensClause(at); at--) {
            if (frame.has(at, openers)) {
                return false;
            }
            Unit unit = frame.at(at);
            if (unit.isFinite()
                    || (unit.traits() == 0 && new Naming(frame, lexicon).isDeed(unit.word()))) {
                return true;
            }
        }
        return !holdsAside(left, cue);
    }

    private boolean holdsAside(Chunk left, Cue cue) {
        for (int at = left.from(); at < cue.from() - 1; at++) {
            if (frame.at(at).isMark() && ",(—–".contains(frame.wordAt(at))) {
                return true;
            }
        }
        return false;
    }

    /// "It would cost a lot, said Haro.": what stands before the comma is the end of a clause with a verb
    /// of its own.
    boolean isInsideClause(Chunk left, Cue cue) {
        if (lexicon.has("inverts") || !isAfterComma(cue) || opensClause(left.from() - 1)) {
            return false;
        }
        for (int at = left.from() - 1; at >= 0; at--) {
            if (frame.at(at).isFinite()) {
                return true;
            }
        }
        return false;
    }

    /// "El muelle se abrirá en mayo, anunció Haro": a verb with its pronoun stands before the comma, so that it is
    /// no phrase.
    boolean isClause(Chunk left, Cue cue) {
        if (!lexicon.has("objects before the verb") || !frame.isComma(cue.from() - 1)) {
            return false;
        }
        for (int at = left.from(); at < left.to(); at++) {
            if (frame.has(at, Trait.RELATIVE | Trait.THAT)) {
                return false;
            }
            if (frame.has(at, Trait.OBJECT)) {
                return true;
            }
        }
        return false;
    }

    boolean isAfterComma(Cue cue) {
        return frame.isComma(cue.from() - 1) && cue.manner() == Manner.SAID;
    }

    /// Whether nothing but the end, a mark or a circumstance follows.
    boolean endsAt(int at) {
        return at >= frame.lastWord()
                || frame.isQuotation(at)
                || frame.at(at).isMark()
                || frame.has(at, Trait.TIME | Trait.PREPOSITION | Trait.ADVERB);
    }

    /// Where the clause begins, conjunctions and commas before it included.
    int clause(int from) {
        int at = from;
        while (at > 0 && opensClause(at - 1)) {
            at--;
        }
        return at;
    }

    boolean opensClause(int at) {
        if (at < 0) {
            return true;
        }
        Unit unit = frame.at(at);
        boolean breaker = unit.is(Trait.BREAKER) && !unit.is(Trait.THAT);
        return breaker || unit.isComma() || unit.is(";") || unit.is(Trait.AND);
    }
}
