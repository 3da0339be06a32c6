// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import java.util.ArrayList;
import java.util.List;

/// Joins a clause that only names a source with the asides inside it, whose verb stands last: "Wie der
/// Leiter des Hafens, Klaus Stahr, in Pelmar mitteilte, ...".
final class Asides {

    private static final int MOST = 3;

    private Asides() {}

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
