// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// Tells whether a clause holds what somebody says or asks for, in a language with the finite verb second.
final class ToldClauses {

    private final Frame frame;
    private final Lexicon lexicon;
    private final Predicates predicates;

    ToldClauses(Frame frame, Lexicon lexicon, Predicates predicates) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.predicates = predicates;
    }

    /// Whether a clause tells what is asked for: "der Steg müsse weg", "den Steg zu schließen".
    boolean isTold(int from) {
        Clause clause = new Clause(from, nextMark(from), false, false);
        if (frame.has(from, Trait.THAT)
                || frame.isQuotation(from)
                || ReportedMood.isIn(frame, lexicon, clause)) {
            return true;
        }
        for (int at = from + 1; at < frame.lastWord() && !frame.isComma(at); at++) {
            if (lexicon.isOf("infinitive marks", frame.wordAt(at)) || isInfinitive(frame.at(at))) {
                return !lexicon.isOf("purposes", frame.wordAt(from));
            }
        }
        return false;
    }

    /// In what way a clause tells it.
    ToldAs as(int from) {
        if (frame.has(from, Trait.THAT)) {
            return ToldAs.THAT;
        }
        Clause clause = new Clause(from, nextMark(from), false, false);
        if (ReportedMood.isIn(frame, lexicon, clause)) {
            return ToldAs.REPORTED_MOOD;
        }
        return isTold(from) ? ToldAs.INFINITIVE : ToldAs.CLAUSE;
    }

    /// "abzureißen".
    private boolean isInfinitive(Unit unit) {
        return !unit.capital()
                && lexicon.isWithin("infinitive marks", unit.word())
                && lexicon.endsLike("infinitive endings", unit.word());
    }

    /// "schrieb in einem Brief, der gestern kam, der Steg sei zu": behind the clauses that tell of a noun, where
    /// what follows them is told of as said; the same place elsewhere.
    int behindRelatives(int from) {
        int at = from;
        while (predicates.isRelative(at)) {
            int comma = nextMark(at);
            if (!frame.isComma(comma)) {
                return from;
            }
            at = comma + 1;
        }
        boolean told =
                at == from
                        || frame.has(at, Trait.THAT)
                        || frame.isQuotation(at)
                        || ReportedMood.isIn(
                                frame, lexicon, new Clause(at, nextMark(at), false, false));
        return told ? at : from;
    }

    private int nextMark(int from) {
        int at = from;
        while (at < frame.lastWord() && !frame.at(at).isMark()) {
            at++;
        }
        return at;
    }
}
