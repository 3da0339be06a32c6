// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;

import java.util.List;
import java.util.Optional;

/// Finds who hands a statement on: hearsay, one step for each of them.
final class Relays {

    private static final int FARTHEST = 10;

    private Relays() {}

    /// "Ternwire reported that Haro said": a statement inside the words of another one came through its
    /// source.
    static void join(List<Draft> drafts) {
        for (Draft inner : drafts) {
            Span cue = inner.cue;
            for (Draft outer : drafts) {
                Span source = outer.source;
                boolean inside = cue != null && outer != inner && outer.covers(cue);
                if (inside && source != null && !source.equals(inner.source)) {
                    inner.relays.add(source);
                }
            }
        }
    }

    /// "was quoted by Ternwire as saying": the one behind "by".
    static Optional<Span> quoting(Frame frame, Lexicon lexicon, Attribution attribution) {
        int cue = attribution.cue().from();
        for (int at = Math.max(0, cue - FARTHEST); at + 2 < cue; at++) {
            if (lexicon.isOf("quoting", frame.at(at).word())
                    && frame.has(at + 1, Trait.PREPOSITION)) {
                Chunk by = new ChunkAfter(frame, lexicon).at(at + 2, cue);
                return by.isNone() ? Optional.empty() : Optional.of(frame.trimmed(by));
            }
        }
        return Optional.empty();
    }
}
