// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Statement.Manner;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Finds a source for each cue of a frame: before it, after it, or that of the verb before.
final class Attributions {

    private final Frame frame;
    private final Lexicon lexicon;
    private final ChunkBefore nounBefore;
    private final ChunkAfter nounAfter;
    private final List<Attribution> found = new ArrayList<>();

    private Attributions(Frame frame, Lexicon lexicon) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.nounBefore = new ChunkBefore(frame, lexicon);
        this.nounAfter = new ChunkAfter(frame);
    }

    static List<Attribution> in(Frame frame, Lexicon lexicon) {
        Attributions attributions = new Attributions(frame, lexicon);
        int floor = 0;
        for (Cue cue : Cues.in(frame, lexicon)) {
            Attribution one = attributions.attribution(cue, floor);
            if (one != null) {
                attributions.found.add(one);
                floor = one.rest();
            }
        }
        return attributions.found;
    }

    private @Nullable Attribution attribution(Cue cue, int floor) {
        return switch (cue.shape()) {
            case ACCORDING, DASH -> after(cue);
            case ING, INFINITIVE -> kept(cue);
            case FINITE -> finite(cue, floor);
            case COLON -> before(cue, new Chunk(0, cue.from()));
            case PASSIVE -> null;
        };
    }

    private @Nullable Attribution finite(Cue cue, int floor) {
        if (cue.from() == 0 || frame.isQuotedUpTo(cue.from()) || lexicon.has("verb first")) {
            Attribution right = after(cue);
            if (right != null) {
                return right;
            }
        }
        Chunk left = nounBefore.at(cue.from(), floor);
        if (!left.isNone()) {
            return before(cue, left);
        }
        if (frame.isComma(cue.from() - 1) && cue.manner() == Manner.SAID) {
            Attribution right = after(cue);
            if (right != null && endsAt(right.rest())) {
                return right;
            }
        }
        return kept(cue);
    }

    /// Whether nothing but the end, a mark or a circumstance follows.
    private boolean endsAt(int at) {
        return at >= frame.lastWord()
                || frame.isQuotation(at)
                || frame.at(at).isMark()
                || frame.has(at, Trait.TIME | Trait.PREPOSITION | Trait.ADVERB);
    }

    private @Nullable Attribution after(Cue cue) {
        Chunk source = nounAfter.described(cue.to());
        return source.isNone() ? null : attribution(cue, source, Attribution.Place.AFTER);
    }

    private Attribution before(Cue cue, Chunk source) {
        return attribution(cue, source, Attribution.Place.BEFORE);
    }

    private @Nullable Attribution kept(Cue cue) {
        Chunk source = Chunk.NONE;
        for (Attribution before : found) {
            if (before.isFinite()) {
                source = before.source();
            }
        }
        if (source.isNone()) {
            source = subject(cue.from());
        }
        return source.isNone() ? null : attribution(cue, source, Attribution.Place.KEPT);
    }

    private Attribution attribution(Cue cue, Chunk source, Attribution.Place place) {
        int start = place == Attribution.Place.BEFORE ? source.from() : cue.from();
        int clause = clause(start);
        boolean joined = clause < start && !frame.has(start, Trait.RELATIVE);
        return new Attribution(cue, source, place, clause, joined);
    }

    /// The subject of the first finite verb of the frame.
    private Chunk subject(int before) {
        for (int at = 1; at < before; at++) {
            if (isFinite(frame.at(at))) {
                Chunk subject = nounBefore.at(at, 0);
                if (!subject.isNone()) {
                    return subject;
                }
            }
        }
        return Chunk.NONE;
    }

    private static boolean isFinite(Unit unit) {
        if (unit.capital()) {
            return unit.is(Trait.AUXILIARY);
        }
        boolean past = unit.traits() == 0 && unit.word().length() > 4 && unit.word().endsWith("ed");
        return past || unit.is(Trait.FINITE);
    }

    /// Where the clause begins, conjunctions and commas before it included.
    private int clause(int from) {
        int at = from;
        while (at > 0 && opensClause(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean opensClause(int at) {
        Unit unit = frame.at(at);
        boolean breaker = unit.is(Trait.BREAKER) && !unit.is(Trait.THAT);
        return breaker || unit.isComma() || unit.is(";") || unit.is(Trait.AND);
    }
}
