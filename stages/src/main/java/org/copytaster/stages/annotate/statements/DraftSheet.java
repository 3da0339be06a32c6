// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.copytaster.model.Statement.Manner;

import java.util.ArrayList;
import java.util.List;

/// The statements read in a frame so far, and up to where it has been read.
final class DraftSheet {

    private final Frame frame;
    private final Lexicon lexicon;
    private final ToldClauses clauses;
    private final List<Draft> drafts = new ArrayList<>();

    /// The units before this one belong to statements already read.
    private int done;

    DraftSheet(Frame frame, Lexicon lexicon, ToldClauses clauses) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.clauses = clauses;
    }

    /// May be added to.
    List<Draft> drafts() {
        return drafts;
    }

    int done() {
        return done;
    }

    Draft draft(Chunk cue, Chunk source) {
        Draft draft = new Draft(frame, Manner.SAID, 0.85);
        draft.cue = frame.span(cue.from(), cue.to());
        draft.source = source.isNone() ? null : frame.trimmed(source);
        draft.who = source.isNone() ? Who.NOBODY : Who.of(frame, lexicon, source);
        draft.earlier = FrameReader.isEarlier(frame, lexicon, cue, cue.to());
        return draft;
    }

    /// Takes a draft in, if it says anything.
    void keep(Draft draft) {
        if (!draft.content.isEmpty() || draft.opensNext || draft.refersBack) {
            drafts.add(draft);
            quotationBehindColon(draft);
        }
    }

    /// "Der Steg sei sicher: „Wir haben ihn geprüft.“": the speaker's own words behind a colon are a statement of
    /// their own; what stands before it is one where it is told as said.
    private void quotationBehindColon(Draft draft) {
        for (Span piece : draft.content) {
            Chunk words = frame.units(piece);
            for (int at = words.from() + 1; at < words.to() - 1; at++) {
                if (frame.isColon(at) && frame.isQuotation(at + 1)) {
                    if (clauses.isTold(words.from())) {
                        Draft before = draft.heir(frame, draft.confidence);
                        before.inherited = false;
                        before.cue = draft.cue;
                        before.manner = draft.manner;
                        before.content.add(frame.span(words.from(), at));
                        drafts.addLast(before);
                    }
                    draft.content.set(draft.content.indexOf(piece), frame.span(at + 1, words.to()));
                    return;
                }
            }
        }
    }

    /// Adds words to what a draft says.
    void add(Draft draft, int from, int to) {
        Chunk piece = frame.withoutMarks(from, to);
        if (!piece.isNone()) {
            draft.content.add(frame.span(piece.from(), piece.to()));
            done = Math.max(done, to);
        }
    }
}
