// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import java.util.ArrayList;
import java.util.List;

/// Cuts a frame into [Clause]s at commas, colons, semicolons, dashes and quotations that stand by
/// themselves, for languages that set every subordinate clause off by a comma.
final class Clauses {

    private final Frame frame;
    private final List<Clause> found = new ArrayList<>();
    private int from;
    private boolean joined;

    private Clauses(Frame frame) {
        this.frame = frame;
    }

    static List<Clause> of(Frame frame) {
        Clauses clauses = new Clauses(frame);
        int depth = 0;
        for (int at = 0; at < frame.size(); at++) {
            depth += frame.at(at).is("(") ? 1 : frame.at(at).is(")") ? -1 : 0;
            if (depth <= 0) {
                clauses.read(at);
            }
        }
        clauses.close(frame.size());
        return clauses.found;
    }

    private void read(int at) {
        Unit unit = frame.at(at);
        if (unit.isMark() && isBoundary(at)) {
            close(at);
            open(at + 1, false);
        } else if (unit.isQuotation() && standsByItself(at)) {
            close(at);
            found.add(new Clause(at, at + 1, false, true));
            open(at + 1, false);
        } else if (unit.is(Trait.AND) && at > 0 && isVerb(at + 1)) {
            close(at);
            open(at + 1, true);
        }
    }

    private void open(int at, boolean isJoined) {
        from = at;
        joined = isJoined;
    }

    private void close(int to) {
        if (from < to) {
            found.add(new Clause(from, to, joined, false));
        }
        from = to;
    }

    private boolean isBoundary(int at) {
        Unit unit = frame.at(at);
        if (isInsideNumber(at)) {
            return false;
        }
        return unit.isComma()
                || ":;—–!?…".contains(unit.word())
                || (unit.is("-") && !touches(at))
                || (unit.is(".") && at + 1 >= frame.lastWord() && at + 1 == frame.size());
    }

    /// "11:09", "3,5".
    private boolean isInsideNumber(int at) {
        return at > 0
                && at + 1 < frame.size()
                && frame.at(at - 1).isNumber()
                && frame.at(at + 1).isNumber()
                && touches(at);
    }

    private boolean touches(int at) {
        return at > 0 && frame.at(at - 1).end() == frame.at(at).start();
    }

    /// Between marks, before a verb that tells of it, or more than a few words: not the title or the
    /// scare quote that is a word of its sentence.
    private boolean standsByItself(int at) {
        Quotation quotation = frame.at(at).quotation();
        boolean opens = at == 0 || (frame.at(at - 1).isMark() && !frame.at(at - 1).is("("));
        if (quotation == null || !opens) {
            return false;
        }
        boolean closes = at + 1 == frame.size() || frame.at(at + 1).isMark();
        return closes || (!quotation.isWordOfItsSentence() && isVerb(at + 1));
    }

    private boolean isVerb(int at) {
        return frame.has(at, Trait.CUE | Trait.AUXILIARY | Trait.MODAL | Trait.VERB)
                && !frame.at(at).capital();
    }
}
