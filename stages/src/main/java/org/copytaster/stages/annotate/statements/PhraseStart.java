// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// Finds where a noun phrase begins among words that were taken together because no verb or mark parts them:
/// "In Paris the minister", "nearly half".
///
/// @param frame where they stand
/// @param lexicon of their language
record PhraseStart(Frame frame, Lexicon lexicon) {

    /// Takes words off the front that no noun phrase begins with.
    int of(int from, int end) {
        int start = from;
        while (start < end && isFrontWaste(start)) {
            start++;
        }
        if (start >= end) {
            return -1;
        }
        if (frame.at(start).is(Trait.PREPOSITION)) {
            boolean clause = lexicon.isOf("clause prepositions", frame.at(start).word());
            start =
                    clause && isOnePhrase(start + 1, end)
                            ? start + 1
                            : afterLeadingPhrase(start, end);
        }
        return start < end && Chunk.holdsNoun(frame, start, end) ? start : -1;
    }

    /// Whether no comma parts it: "after Haro said", not "after May, Haro said".
    private boolean isOnePhrase(int from, int end) {
        for (int at = from; at < end; at++) {
            if (frame.isComma(at)) {
                return false;
            }
        }
        return from < end && !frame.has(from, Trait.TIME) && !frame.at(from).isNumber();
    }

    private boolean isFrontWaste(int at) {
        Unit unit = frame.at(at);
        if (unit.isMark()) {
            return !"$@#£€".contains(unit.word());
        }
        return unit.is(Trait.AND)
                || lexicon.isOf("front conjunctions", unit.word())
                || (isAdverb(at) && !unit.is(Trait.DETERMINER) && !isBeforeNumber(at))
                || isLooseTime(at);
    }

    /// "nearly half", "roughly 40 people".
    private boolean isBeforeNumber(int at) {
        return !frame.at(at).is(Trait.ADVERB)
                && at + 1 < frame.size()
                && (frame.at(at + 1).isNumber()
                        || lexicon.isOf("fractions", frame.wordAt(at + 1))
                        || frame.has(at + 1, Trait.DETERMINER));
    }

    private boolean isAdverb(int at) {
        Unit unit = frame.at(at);
        boolean inName = unit.capital() && at > 0;
        return unit.is(Trait.ADVERB)
                || (!inName && unit.traits() == 0 && lexicon.endsAsAdverb(unit.word()));
    }

    /// "Tuesday" in "Tuesday the mayor", not in "Tuesday's meeting".
    private boolean isLooseTime(int at) {
        Unit unit = frame.at(at);
        return unit.is(Trait.TIME)
                && !unit.is(Trait.DETERMINER)
                && !lexicon.endsLike("possessive endings", unit.word())
                && !frame.has(at + 1, Trait.PREPOSITION);
    }

    /// "In Paris the minister": the phrase begins after the last word of the opening phrase.
    private int afterLeadingPhrase(int from, int end) {
        int start = end - 1;
        while (start > from && !frame.at(start - 1).is(Trait.PREPOSITION)) {
            if (frame.at(start).is(Trait.DETERMINER)) {
                return start;
            }
            start--;
        }
        if (start > from && lexicon.isOf("of", frame.wordAt(start - 1))) {
            return afterLeadingPhrase(from, start - 1);
        }
        int name = end - 1;
        while (name - 1 >= start && frame.at(name - 1).capital() && frame.at(name).capital()) {
            name--;
        }
        return start - 1 > from || name > start ? Math.max(start, name) : end;
    }
}
