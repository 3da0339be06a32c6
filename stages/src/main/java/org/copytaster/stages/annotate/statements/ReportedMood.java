// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.jspecify.annotations.Nullable;

/// Tells by the mood of its verb that a sentence reports another one's words: German "der Steg sei
/// sicher".
final class ReportedMood {

    private ReportedMood() {}

    /// @param near whether a form that has other uses too is enough
    static boolean is(Frame frame, Lexicon lexicon, boolean near) {
        for (Clause clause : Clauses.of(frame)) {
            if (frame.has(clause.from(), Trait.THAT | Trait.RELATIVE)
                    || isConditional(frame, clause)) {
                continue;
            }
            if (isHearsay(frame, lexicon, clause)
                    || holdsSubjunctive(frame, lexicon, clause, near)) {
                return true;
            }
        }
        return false;
    }

    /// What tells that a sentence reports another one's words.
    enum Mood {
        /// The first verb, by a form that has no other use.
        PLAIN,
        /// A verb that is not listed, by its ending.
        UNKNOWN,
        /// "Er soll geflohen sein".
        HEARSAY,
        /// A verb behind the first.
        LATER,
        /// A form that has other uses.
        CONDITIONAL
    }

    /// Null where nothing tells so.
    static @Nullable Mood of(Frame frame, Lexicon lexicon) {
        if (frame.units().stream().anyMatch(unit -> lexicon.isOf("own subjects", unit.word()))) {
            return null;
        }
        if (isPlain(frame, lexicon)) {
            return Mood.PLAIN;
        }
        @Nullable Mood best = null;
        for (Clause clause : Clauses.of(frame)) {
            if (frame.has(clause.from(), Trait.THAT | Trait.RELATIVE)) {
                continue;
            }
            Mood mood = of(frame, lexicon, clause);
            best = mood != null && (best == null || mood.compareTo(best) < 0) ? mood : best;
        }
        return best;
    }

    private static @Nullable Mood of(Frame frame, Lexicon lexicon, Clause clause) {
        if (isHearsay(frame, lexicon, clause)) {
            return Mood.HEARSAY;
        }
        @Nullable Mood best = null;
        for (int at = clause.from(); at < clause.to(); at++) {
            String word = frame.at(at).word();
            if (isSubjunctive(frame, lexicon, at)) {
                return Mood.LATER;
            }
            if (isUnknownSubjunctive(frame, lexicon, at)) {
                return Mood.UNKNOWN;
            }
            best = lexicon.isOf("conditionals", word) ? Mood.CONDITIONAL : best;
        }
        return best;
    }

    /// Whether the first verb of a main clause tells so, by a form that has no other use.
    static boolean isPlain(Frame frame, Lexicon lexicon) {
        for (Clause clause : Clauses.of(frame)) {
            if (frame.has(clause.from(), Trait.THAT | Trait.RELATIVE)
                    || isConditional(frame, clause)) {
                continue;
            }
            for (int at = clause.from(); at < clause.to(); at++) {
                if (isSubjunctive(frame, lexicon, at)) {
                    return !lexicon.isOf("own subjects", frame.wordAt(at - 1))
                            && !lexicon.isOf("own subjects", frame.wordAt(at + 1));
                }
                if (frame.has(at, Trait.FINITE) && !frame.at(at).capital()) {
                    return false;
                }
            }
        }
        return false;
    }

    /// Whether the verb of a clause tells so, forms that have other uses too among them.
    static boolean isIn(Frame frame, Lexicon lexicon, Clause clause) {
        return holdsSubjunctive(frame, lexicon, clause, true);
    }

    private static boolean holdsSubjunctive(
            Frame frame, Lexicon lexicon, Clause clause, boolean near) {
        for (int at = clause.from(); at < clause.to(); at++) {
            String word = frame.at(at).word();
            if (isSubjunctive(frame, lexicon, at)
                    || (near && lexicon.isOf("conditionals", word))
                    || isUnknownSubjunctive(frame, lexicon, at)) {
                return true;
            }
        }
        return false;
    }

    /// Not "an erster Stelle", which is a noun.
    private static boolean isSubjunctive(Frame frame, Lexicon lexicon, int at) {
        return lexicon.isOf("subjunctives", frame.at(at).word())
                && (at == 0 || !frame.at(at).capital());
    }

    /// "Der Steg diene allen", "er erwarte Regen": a small word in "e" where the verb stands, which would end in
    /// "t" if the writer vouched for it; no adjective, as what follows is no noun, or a pronoun stands
    /// before it.
    private static boolean isUnknownSubjunctive(Frame frame, Lexicon lexicon, int at) {
        Unit unit = frame.at(at);
        boolean form =
                at > 0
                        && unit.isWord()
                        && !unit.capital()
                        && (unit.traits() & ~Trait.CUE) == 0
                        && lexicon.endsLike("subjunctive endings", unit.word())
                        && !lexicon.endsLike("indicative endings", unit.word())
                        && !lexicon.endsAsAdverb(unit.word());
        if (!form) {
            return false;
        }
        if (frame.has(at - 1, Trait.PRONOUN) && !frame.has(at - 1, Trait.DETERMINER)) {
            return !lexicon.isOf("own subjects", frame.wordAt(at - 1));
        }
        boolean behindNoun = frame.at(at - 1).capital() || frame.has(at - 1, Trait.ADVERB);
        int follows =
                Trait.DETERMINER
                        | Trait.PREPOSITION
                        | Trait.PRONOUN
                        | Trait.OBJECT
                        | Trait.ADVERB
                        | Trait.NEGATION;
        return behindNoun && (frame.isComma(at + 1) || frame.has(at + 1, follows));
    }

    /// "Er soll geflohen sein": a modal, and at the end of the clause a participle with its helper.
    private static boolean isHearsay(Frame frame, Lexicon lexicon, Clause clause) {
        int last = clause.to() - 1;
        while (last > clause.from() && frame.at(last).isMark()) {
            last--;
        }
        if (last < clause.from() + 3
                || !lexicon.isOf("perfect infinitives", frame.at(last).word())
                || frame.at(last - 1).capital()
                || !lexicon.endsLike("perfect endings", frame.at(last - 1).word())) {
            return false;
        }
        for (int at = clause.from(); at < last - 1; at++) {
            if (lexicon.isOf("hearsay modals", frame.at(at).word())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConditional(Frame frame, Clause clause) {
        return frame.has(clause.from(), Trait.BREAKER);
    }
}
