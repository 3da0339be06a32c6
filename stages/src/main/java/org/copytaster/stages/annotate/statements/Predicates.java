// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Statement.Manner;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Finds the verb of a clause in languages whose finite verb stands second in a main clause and last
/// in a subordinate one, with its other parts at the end: "teilte ... mit", "hat ... gesagt".
final class Predicates {

    private static final int MOST_ASIDES = 2;

    private final Frame frame;
    private final Lexicon lexicon;
    private final List<Clause> clauses;

    Predicates(Frame frame, Lexicon lexicon, List<Clause> clauses) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.clauses = clauses;
    }

    /// Null when the clause tells of no act of speech.
    @Nullable Predicate in(Clause clause, int number) {
        for (int head = clause.from(); head < clause.to(); head++) {
            Unit unit = frame.at(head);
            if (!unit.isWord() || (unit.capital() && head > 0)) {
                continue;
            }
            Predicate found = of(clause, number, head);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Predicate of(Clause clause, int number, int head) {
        Verb verb = lexicon.verb(frame.at(head).word());
        int asides = verb == null ? MOST_ASIDES : 0;
        for (Separable stem : lexicon.separables(frame.at(head).word())) {
            int last = Math.min(clauses.size(), number + 1 + asides);
            for (int at = number; at < last && isAside(at, number); at++) {
                Clause end = clauses.get(at);
                int tail = tail(end, at == number ? head : end.from() - 1, stem);
                if (tail >= 0) {
                    return predicate(clause, number, head, head, stem.kind(), tail, end.to());
                }
            }
        }
        if (verb == null) {
            return null;
        }
        int helper = helper(clause, head);
        if (helper >= 0) {
            return isPassive(helper, head)
                    ? null
                    : predicate(
                            clause, number, helper, head, verb.kind(), clause.to(), clause.to());
        }
        return verb.shape() == Verb.Shape.BASE
                ? null
                : predicate(clause, number, head, head, verb.kind(), clause.to(), clause.to());
    }

    private Predicate predicate(
            Clause clause, int number, int finite, int head, Verb.Kind kind, int tail, int to) {
        boolean ends = Math.max(finite, head) >= clause.to() - 1;
        boolean last = ends && isSubordinate(clause);
        return new Predicate(number, finite, head, kind, last, tail, to, manner(clause, kind));
    }

    private Manner manner(Clause clause, Verb.Kind kind) {
        for (int at = clause.from(); at < clause.to(); at++) {
            if (frame.has(at, Trait.NEGATION) && kind != Verb.Kind.NAME) {
                return Manner.NOT_SAID;
            }
        }
        return Manner.SAID;
    }

    /// "teilte die Sprecherin, Ana Ruhl, gestern mit": what may stand between the verb's parts.
    private boolean isAside(int number, int verb) {
        Clause clause = clauses.get(number);
        return number == verb
                || (!clause.spoken()
                        && frame.isComma(clause.from() - 1)
                        && !frame.has(clause.from(), Trait.THAT | Trait.AND));
    }

    /// The words of the verb's other part, at the end of its clause or before a quotation in it.
    private int tail(Clause clause, int head, Separable stem) {
        int length = stem.tail().size();
        for (int at = clause.to() - length; at > head; at--) {
            boolean here = true;
            for (int word = 0; word < length && here; word++) {
                here = frame.at(at + word).is(stem.tail().get(word));
            }
            if (here && (at + length == clause.to() || isTailOutside(at + length))) {
                return at;
            }
        }
        return -1;
    }

    /// "teilte mit am Montag": little may stand behind the tail.
    private boolean isTailOutside(int at) {
        return frame.isQuotation(at) || frame.has(at, Trait.PREPOSITION | Trait.TIME);
    }

    /// The auxiliary of a participle at the end of the clause; -1 if there is none.
    private int helper(Clause clause, int head) {
        if (head + 1 < clause.to() && frame.has(head + 1, Trait.AUXILIARY)) {
            return head + 1;
        }
        if (head < clause.to() - 1) {
            return -1;
        }
        for (int at = head - 1; at >= clause.from(); at--) {
            if (frame.has(at, Trait.AUXILIARY) && !frame.at(at).capital()) {
                return at;
            }
        }
        return -1;
    }

    private boolean isPassive(int helper, int head) {
        return frame.has(helper, Trait.PASSIVE)
                && !lexicon.isOf("quoted passives", frame.at(head).word());
    }

    private boolean isSubordinate(Clause clause) {
        int first = clause.from();
        return frame.has(first, Trait.THAT | Trait.RELATIVE)
                || (frame.has(first, Trait.BREAKER)
                        && !lexicon.isOf("main openers", frame.at(first).word()))
                || (first > 0 && frame.isComma(first - 1) && isRelative(first));
    }

    /// "die" of ", die in Berlin sagte": an article that no noun follows.
    boolean isRelative(int at) {
        return frame.has(at, Trait.RELATIVE)
                || (lexicon.isOf("relative articles", frame.at(at).word())
                        && at + 1 < frame.size()
                        && !frame.at(at + 1).capital()
                        && frame.has(
                                at + 1,
                                Trait.PREPOSITION
                                        | Trait.DETERMINER
                                        | Trait.PRONOUN
                                        | Trait.ADVERB
                                        | Trait.OBJECT
                                        | Trait.NEGATION
                                        | Trait.TIME));
    }
}
