// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import java.util.ArrayList;
import java.util.List;

/// Finds clauses that only name the source of the clause beside them: "as Haro said, ..."; "wie der Leiter des
/// Hafens, Klaus Stahr, in Pelmar mitteilte, ...".
final class Asides {

    private static final int MOST = 3;

    private Asides() {}

    /// Joins such a clause whose verb stands last with the asides inside it.
    static List<Clause> joined(List<Clause> clauses, Frame frame, Lexicon lexicon) {
        List<Clause> joined = new ArrayList<>();
        for (int number = 0; number < clauses.size(); number++) {
            Clause one = clauses.get(number);
            int last = opens(one, frame, lexicon) ? last(clauses, number, frame) : number;
            joined.add(
                    last == number
                            ? one
                            : new Clause(one.from(), clauses.get(last).to(), one.joined(), false));
            number = last;
        }
        return joined;
    }

    /// Where the clause begins that a verb stands in when it only names the source of the clause beside
    /// it: "as Haro said, ..."; "..., tal y como dijo Haro"; -1 when it does not.
    static int before(Frame frame, Lexicon lexicon, int verb) {
        int at = verb;
        if (at > 0 && frame.has(at - 1, Trait.OBJECT)) {
            at--;
        }
        if (at < 1 || !lexicon.isOf("asides", frame.at(at - 1).word())) {
            return -1;
        }
        at--;
        while (at > 0 && lexicon.isOf("aside leads", frame.at(at - 1).word())) {
            at--;
        }
        return at == 0 || frame.isComma(at - 1) ? at : -1;
    }

    private static boolean opens(Clause clause, Frame frame, Lexicon lexicon) {
        boolean aside = lexicon.isOf("asides", frame.at(clause.from()).word());
        return aside && !frame.has(clause.from(), Trait.AFTERTHOUGHT) && !holdsVerb(clause, frame);
    }

    /// The clause that ends in the verb of saying; the first itself where none of the next ones does.
    private static int last(List<Clause> clauses, int first, Frame frame) {
        for (int number = first + 1; number < clauses.size(); number++) {
            Clause one = clauses.get(number);
            if (number > first + MOST || one.spoken() || !frame.isComma(one.from() - 1)) {
                return first;
            }
            if (holdsVerb(one, frame)) {
                boolean ends = frame.has(one.to() - 1, Trait.CUE | Trait.AUXILIARY);
                return ends && one.to() < frame.lastWord() ? number : first;
            }
        }
        return first;
    }

    private static boolean holdsVerb(Clause clause, Frame frame) {
        for (int at = clause.from(); at < clause.to(); at++) {
            if (frame.has(at, Trait.FINITE) && !frame.at(at).capital()) {
                return true;
            }
        }
        return false;
    }
}
