// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.copytaster.stages.annotate.statements.ArrangementCue.Order;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The ways in which a cue of a sentence, its source and what was said may stand: as the rules have it, and
/// as they could stand besides. A verb between two clauses, "..., said the mayor ...", is told by what is
/// round it and not by one rule.
final class Arrangements {

    /// How unlikely the rule's way must be for another to be taken.
    private static final double UNLIKELY = 0.4;

    /// The same where the rules find nothing.
    private static final double MOST_UNLIKELY = 0.2;

    private static final double SURE = 0.8;

    private final Frame frame;
    private final Lexicon lexicon;
    private final List<Draft> drafts;
    private final ChunkBefore nounBefore;
    private final ChunkAfter nounAfter;
    private final ArrangementLooks looks;

    Arrangements(Frame frame, Lexicon lexicon, WordClass[] classes, List<Draft> drafts) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.drafts = drafts;
        this.nounBefore = new ChunkBefore(frame, lexicon);
        this.nounAfter = new ChunkAfter(frame, lexicon);
        this.looks = new ArrangementLooks(frame, classes, drafts);
    }

    /// Takes the likeliest way for each cue.
    void settle(double[] weights) {
        for (Cue cue : cues()) {
            List<Arrangement> ways = of(cue);
            int best = ways.indexOf(Weights.best(ways, weights));
            Arrangement ruled = ways.getFirst();
            double least = ruled.draft() == null ? MOST_UNLIKELY : UNLIKELY;
            boolean parted = looks.order(cue, ruled.draft()) == Order.CONTENT_ON_BOTH_SIDES;
            if (best > 0 && !parted && Weights.likely(ruled, ways, weights) < least) {
                Draft rule = ruled.draft();
                Draft draft = ways.get(best).draft();
                int at = rule == null ? drafts.size() : drafts.indexOf(rule);
                if (rule != null) {
                    drafts.remove(rule);
                }
                if (draft != null) {
                    drafts.add(at, draft);
                }
            }
        }
    }

    /// Those of which it can be asked.
    List<Cue> cues() {
        return Cues.in(frame, lexicon).stream().filter(this::isOpen).toList();
    }

    private boolean isOpen(Cue cue) {
        if (cue.shape() == Cue.Shape.ACCORDING) {
            return !isChannel(cue);
        }
        boolean asksNotTo = cue.kind() == Verb.Kind.ASK && frame.has(cue.to(), Trait.NEGATION);
        return cue.shape() == Cue.Shape.FINITE
                && !asksNotTo
                && switch (cue.kind()) {
                    case SAY, CLAIM, TELL, ASK, NAME -> true;
                    case SHOW -> rule(cue) != null;
                    case QUOTED -> false;
                };
    }

    /// "Haro said, according to Ternwire": the rules have found another's statement that came this way.
    private boolean isChannel(Cue cue) {
        int end = frame.at(cue.to() - 1).end();
        return drafts.stream()
                .flatMap(draft -> draft.relays.stream())
                .anyMatch(relay -> relay.start() >= end && relay.start() <= end + 1);
    }

    /// As the rules have it first.
    List<Arrangement> of(Cue cue) {
        List<Arrangement> ways = new ArrayList<>();
        Draft rule = rule(cue);
        Chunk after = after(cue);
        ways.add(looks.way(cue, rule, rule, true, after));
        if (rule != null) {
            ways.add(looks.way(cue, null, rule, false, after));
        }
        Chunk before = before(cue);
        int end = frame.lastWord();
        int behind = frame.isComma(cue.to()) ? cue.to() + 1 : cue.to();
        if (cue.shape() == Cue.Shape.FINITE && !before.isNone()) {
            add(ways, cue, rule, before, List.of(new Chunk(behind, end)));
            around(ways, cue, rule, before, before.from(), cue.to());
        }
        if (cue.shape() == Cue.Shape.FINITE) {
            Chunk opening = opening(cue);
            if (!opening.isNone() && !opening.equals(before)) {
                add(ways, cue, rule, opening, List.of(new Chunk(behind, end)));
            }
        }
        if (!after.isNone()) {
            around(ways, cue, rule, after, cue.from(), after.to());
            if (cue.from() <= 1) {
                add(ways, cue, rule, after, List.of(new Chunk(after.to(), end)));
            }
        }
        return ways;
    }

    /// What stands before cue and source, alone and with what goes on behind a comma.
    private void around(
            List<Arrangement> ways, Cue cue, @Nullable Draft rule, Chunk source, int from, int to) {
        Chunk first = new Chunk(start(from), from);
        add(ways, cue, rule, source, List.of(first));
        boolean goesOn = frame.isComma(to) && frame.lastWord() - to > 2;
        if (goesOn && !frame.has(to + 1, Trait.AND)) {
            add(ways, cue, rule, source, List.of(first, new Chunk(to + 1, frame.lastWord())));
        }
    }

    /// The phrase that opens the sentence, where its verb is another than the nearest.
    private Chunk opening(Cue cue) {
        int from = frame.has(0, Trait.BREAKER | Trait.AND | Trait.ADVERB) ? 1 : 0;
        return nounAfter.at(from, cue.from());
    }

    private @Nullable Draft rule(Cue cue) {
        Span words = frame.span(cue.from(), cue.to());
        for (Draft draft : drafts) {
            if (words.equals(draft.cue)) {
                return draft;
            }
        }
        return null;
    }

    /// The phrase before the cue; where the rules find none, all from the mark before.
    private Chunk before(Cue cue) {
        Chunk phrase = nounBefore.at(cue.from(), 0);
        if (!phrase.isNone() || cue.from() == 0) {
            return phrase;
        }
        int from = cue.from() - 1;
        while (from > 0 && !frame.at(from - 1).isMark() && !frame.isQuotation(from - 1)) {
            from--;
        }
        return from < cue.from() && Chunk.holdsNoun(frame, from, cue.from())
                ? new Chunk(from, cue.from())
                : Chunk.NONE;
    }

    private Chunk after(Cue cue) {
        Chunk phrase = cue.to() < frame.size() ? nounAfter.described(cue.to()) : Chunk.NONE;
        if (!phrase.isNone() || cue.shape() != Cue.Shape.ACCORDING) {
            return phrase;
        }
        int to = cue.to();
        while (to < frame.size() && frame.at(to).isWord()) {
            to++;
        }
        return to > cue.to() ? new Chunk(cue.to(), to) : Chunk.NONE;
    }

    /// Behind the last semicolon or the open bracket before a unit.
    private int start(int to) {
        int closed = 0;
        for (int at = to - 1; at >= 0; at--) {
            Unit unit = frame.at(at);
            closed += unit.is(")") ? 1 : unit.is("(") ? -1 : 0;
            if (closed < 0 || unit.is(";")) {
                return at + 1;
            }
        }
        return 0;
    }

    private void add(
            List<Arrangement> ways,
            Cue cue,
            @Nullable Draft rule,
            Chunk source,
            List<Chunk> pieces) {
        Draft draft = FrameReader.begun(frame, lexicon, cue, SURE);
        draft.source = frame.trimmed(source);
        for (Chunk piece : pieces) {
            Chunk content =
                    piece.from() < piece.to()
                            ? frame.withoutMarks(piece.from(), piece.to())
                            : Chunk.NONE;
            boolean enough =
                    !content.isNone()
                            && (content.to() - content.from() > 1
                                    || frame.isQuotation(content.from()));
            if (!enough) {
                return;
            }
            draft.content.add(frame.span(content.from(), content.to()));
        }
        boolean same =
                rule != null
                        && draft.source.equals(rule.source)
                        && looks.order(cue, rule) == looks.order(cue, draft);
        if (!same) {
            ways.add(looks.way(cue, draft, rule, false, after(cue)));
        }
    }
}
