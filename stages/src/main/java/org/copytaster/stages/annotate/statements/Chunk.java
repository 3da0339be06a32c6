// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// A noun phrase: the units `[from, to)` of a frame. `NONE` where there is none.
record Chunk(int from, int to) {

    static final Chunk NONE = new Chunk(-1, -1);

    boolean isNone() {
        return from < 0;
    }

    /// Whether a phrase that stands in a sentence can be one: some word in it is a noun or a name.
    static boolean holdsNoun(Frame frame, int from, int to) {
        for (int at = from; at < to; at++) {
            Unit unit = frame.at(at);
            boolean closed = unit.is(Trait.PREPOSITION | Trait.ADVERB | Trait.AND | Trait.FINITE);
            if (unit.isWord() && (unit.capital() || !closed)) {
                return true;
            }
        }
        return false;
    }
}
