// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;

import java.util.List;

/// A sentence with each quotation folded into one piece, so that the words which tell who spoke stand
/// side by side, however long the quotation is.
record Frame(int paragraph, List<Unit> units) {

    Unit at(int index) {
        return units.get(index);
    }

    int size() {
        return units.size();
    }

    /// The stretch of text from one unit to before another.
    Span span(int from, int to) {
        return new Span(at(from).start(), at(to - 1).end());
    }

    boolean has(int index, int trait) {
        return index >= 0 && index < units.size() && at(index).is(trait);
    }

    /// In small letters; empty behind the end.
    String wordAt(int index) {
        return index >= 0 && index < units.size() ? at(index).word() : "";
    }

    boolean isComma(int index) {
        return index >= 0 && index < units.size() && at(index).isComma();
    }

    boolean isQuotation(int index) {
        return index >= 0 && index < units.size() && at(index).isQuotation();
    }

    /// A sentence, or several, wholly inside quotation marks; `Und: "..."` too.
    boolean standsAlone() {
        return units.stream().anyMatch(Unit::isQuotation)
                && units.stream()
                        .allMatch(
                                unit -> unit.isQuotation() || unit.isMark() || unit.is(Trait.AND));
    }

    boolean holdsQuotation(int from, int to) {
        for (int at = from; at < to; at++) {
            if (isQuotation(at)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a finite verb stands among some units.
    boolean holdsFinite(int from, int to) {
        for (int at = from; at < to; at++) {
            if (at(at).isFinite()) {
                return true;
            }
        }
        return false;
    }

    /// The end without the marks that close the sentence.
    int lastWord() {
        int end = units.size();
        while (end > 0 && at(end - 1).isMark() && ".!?…;؟。".contains(at(end - 1).word())) {
            end--;
        }
        return end;
    }

    /// Whether nothing but an hour, a mark or a conjunction stands before a unit: "10h27 - Selon Haro, ...".
    boolean isOpened(int index) {
        for (int at = 0; at < index; at++) {
            Unit unit = at(at);
            int openers = Trait.TIME | Trait.BREAKER | Trait.ADVERB | Trait.AND;
            if (unit.isQuotation() || !(unit.isMark() || unit.isNumber() || unit.is(openers))) {
                return false;
            }
        }
        return true;
    }

    boolean isColon(int index) {
        return index >= 0 && index < units.size() && at(index).is(":");
    }

    /// Whether a quotation ends right before a unit, with or without a comma and a dash behind it.
    boolean isQuotedUpTo(int index) {
        int at = isDash(index - 1) ? index - 1 : index;
        return isQuotation(at - 1) || (isComma(at - 1) && isQuotation(at - 2));
    }

    private boolean isDash(int index) {
        return index > 0 && "—–-".contains(at(index).word()) && at(index).isMark();
    }

    /// The units of a stretch of text; `NONE` where its borders are no borders of units.
    Chunk units(Span span) {
        int from = -1;
        for (int at = 0; at < units.size(); at++) {
            from = at(at).start() == span.start() ? at : from;
            if (at(at).end() == span.end() && from >= 0) {
                return new Chunk(from, at + 1);
            }
        }
        return Chunk.NONE;
    }

    /// A noun phrase without the marks at its end.
    Span trimmed(Chunk chunk) {
        int to = chunk.to();
        while (to > chunk.from() + 1 && at(to - 1).isMark() && !").".contains(at(to - 1).word())) {
            to--;
        }
        return span(chunk.from(), to);
    }

    /// A stretch without the marks round it; those that belong to a word, as in "$5", stay. `NONE` when
    /// nothing is left.
    Chunk withoutMarks(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && at(start).isMark() && !"($€£#@[".contains(at(start).word())) {
            start++;
        }
        while (end > start && at(end - 1).isMark() && !")]%".contains(at(end - 1).word())) {
            end--;
        }
        return start < end ? new Chunk(start, end) : Chunk.NONE;
    }
}
