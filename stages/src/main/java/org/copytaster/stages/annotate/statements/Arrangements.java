// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.copytaster.stages.annotate.statements.ArrangementCue.Length;
import org.copytaster.stages.annotate.statements.ArrangementCue.Order;
import org.copytaster.stages.annotate.statements.ArrangementCue.Sign;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
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
    private final WordClass[] classes;
    private final List<Draft> drafts;
    private final ChunkBefore nounBefore;
    private final ChunkAfter nounAfter;
    private final int[] cues = new int[64];
    private int count;

    Arrangements(Frame frame, Lexicon lexicon, WordClass[] classes, List<Draft> drafts) {
        this.frame = frame;
        this.lexicon = lexicon;
        this.classes = classes;
        this.drafts = drafts;
        this.nounBefore = new ChunkBefore(frame, lexicon);
        this.nounAfter = new ChunkAfter(frame, lexicon);
    }

    /// Takes the likeliest way for each cue.
    void settle(double[] weights) {
        for (Cue cue : cues()) {
            List<Arrangement> ways = of(cue);
            int best = ways.indexOf(Weights.best(ways, weights));
            Arrangement ruled = ways.getFirst();
            double least = ruled.draft() == null ? MOST_UNLIKELY : UNLIKELY;
            boolean parted = order(cue, ruled.draft()) == Order.CONTENT_ON_BOTH_SIDES;
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
        ways.add(way(cue, rule, rule, true));
        if (rule != null) {
            ways.add(way(cue, null, rule, false));
        }
        Chunk before = before(cue);
        Chunk after = after(cue);
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
                        && order(cue, rule) == order(cue, draft);
        if (!same) {
            ways.add(way(cue, draft, rule, false));
        }
    }

    private Order order(Cue cue, @Nullable Draft draft) {
        if (draft == null) {
            return Order.NOTHING;
        }
        Span source = draft.source;
        if (source == null || draft.content.isEmpty()) {
            return Order.OTHER;
        }
        int start = frame.at(cue.from()).start();
        boolean before = false;
        boolean behind = false;
        for (Span piece : draft.content) {
            before |= piece.start() < start;
            behind |= piece.start() > start;
        }
        if (before && behind) {
            return Order.CONTENT_ON_BOTH_SIDES;
        }
        if (source.start() > start) {
            return before ? Order.CONTENT_CUE_SOURCE : Order.CUE_SOURCE_CONTENT;
        }
        if (before) {
            return Order.CONTENT_SOURCE_CUE;
        }
        Chunk units = frame.units(source);
        boolean near = !units.isNone() && verbs(units.to(), cue.from()) == 0;
        return near ? Order.SOURCE_CUE_CONTENT : Order.FAR_SOURCE_CUE_CONTENT;
    }

    private Arrangement way(Cue cue, @Nullable Draft draft, @Nullable Draft rule, boolean ruled) {
        count = 0;
        Order order = order(cue, draft);
        put(ArrangementCue.TELLER.of(order, Odds.teller(cue.isVerb() ? cue.kind() : null)));
        put(ArrangementCue.SHAPE.of(order, cue.shape()));
        put(ArrangementCue.BEHIND.of(order, at(cue.from() - 1)));
        put(ArrangementCue.BEFORE.of(order, at(cue.to())));
        put(ArrangementCue.SECOND.of(order, at(cue.to() + 1)));
        put(ArrangementCue.FIRST.of(order, classes[0]));
        if (draft != null) {
            parts(order, draft);
        }
        sign(order, ruled, Sign.AS_THE_RULE_HAS_IT);
        sign(order, rule == null, Sign.THE_RULE_HAS_NOTHING);
        round(order, cue);
        behind(order, cue);
        Span words = frame.span(cue.from(), cue.to());
        sign(
                order,
                drafts.stream().anyMatch(one -> one != rule && one.covers(words)),
                Sign.INSIDE_ANOTHER);
        return new Arrangement(draft, Arrays.copyOf(cues, count));
    }

    private void parts(Order order, Draft draft) {
        Span source = draft.source;
        Chunk from = source == null ? Chunk.NONE : frame.units(source);
        if (!from.isNone()) {
            put(ArrangementCue.CORE.of(order, Sources.core(classes, from)));
            put(ArrangementCue.SOURCE_BEHIND.of(order, at(from.from() - 1)));
            put(ArrangementCue.SOURCE_BEFORE.of(order, at(from.to())));
            sign(order, frame.isComma(from.from() - 1), Sign.COMMA_BEFORE_THE_SOURCE);
        }
        Chunk content =
                draft.content.isEmpty() ? Chunk.NONE : frame.units(draft.content.getFirst());
        if (!content.isNone()) {
            put(ArrangementCue.OPENS.of(order, classes[content.from()]));
        }
        put(ArrangementCue.LENGTH.of(order, length(content)));
    }

    private void round(Order order, Cue cue) {
        sign(order, frame.isComma(cue.from() - 1), Sign.COMMA_BEFORE_THE_CUE);
        sign(order, frame.isComma(cue.to()), Sign.COMMA_BEHIND_THE_CUE);
        boolean quoted = frame.isQuotedUpTo(cue.from());
        sign(order, quoted, Sign.QUOTATION_BEFORE_THE_CUE);
        sign(order, !quoted && frame.holdsQuotation(0, cue.from()), Sign.QUOTATION_FARTHER_BEFORE);
        sign(order, frame.holdsQuotation(cue.to(), frame.size()), Sign.QUOTATION_BEHIND);
        int verbs = verbs(0, cue.from());
        sign(order, verbs == 1, Sign.VERB_BEFORE);
        sign(order, verbs > 1, Sign.VERBS_BEFORE);
        sign(order, verbs(cue.to(), frame.size()) > 0, Sign.VERB_BEHIND);
        boolean relative = false;
        boolean bracket = false;
        for (int at = 0; at < cue.from(); at++) {
            relative |= classes[at].isRelative();
            bracket |= classes[at] == WordClass.BRACKET;
        }
        sign(order, relative, Sign.RELATIVE_BEFORE);
        sign(order, bracket, Sign.BRACKET_BEFORE);
        sign(
                order,
                classes[0] == WordClass.BREAKER
                        || classes[0] == WordClass.AS
                        || classes[0] == WordClass.CONTRAST,
                Sign.OPENED_BY_A_BREAKER);
        sign(order, cue.to() >= frame.lastWord(), Sign.CUE_ENDS_THE_SENTENCE);
        sign(order, frame.at(frame.size() - 1).is("?"), Sign.A_QUESTION);
    }

    private void behind(Order order, Cue cue) {
        boolean that = false;
        for (int at = cue.to(); at < frame.size(); at++) {
            that |= classes[at] == WordClass.THAT;
        }
        sign(order, that, Sign.THAT_BEHIND);
        Chunk after = after(cue);
        if (!after.isNone()) {
            WordClass next = at(after.to());
            boolean ends = after.to() >= frame.lastWord();
            sign(order, ends, Sign.PHRASE_BEHIND_ENDS_THE_SENTENCE);
            sign(order, !ends && frame.at(after.to()).isMark(), Sign.PHRASE_BEHIND_ENDS_AT_A_MARK);
            sign(order, next.isVerb(), Sign.PHRASE_BEHIND_IS_BEFORE_A_VERB);
            SourceCue.Core core = Sources.core(classes, after);
            sign(
                    order,
                    core == SourceCue.Core.NAME || core == SourceCue.Core.NAME_AND_OFFICE,
                    Sign.PHRASE_BEHIND_IS_A_NAME);
            sign(order, core == SourceCue.Core.PRONOUN, Sign.PHRASE_BEHIND_IS_A_PRONOUN);
        }
    }

    private int verbs(int from, int to) {
        int verbs = 0;
        for (int at = from; at < to; at++) {
            verbs += classes[at].isVerb() ? 1 : 0;
        }
        return verbs;
    }

    private WordClass at(int index) {
        return index < 0 || index >= classes.length ? WordClass.NOTHING : classes[index];
    }

    private static Length length(Chunk content) {
        int units = content.isNone() ? 0 : content.to() - content.from();
        if (units <= 1) {
            return units == 0 ? Length.NONE : Length.ONE;
        }
        if (units <= 8) {
            return units <= 3 ? Length.FEW : Length.SOME;
        }
        return Length.MANY;
    }

    private void put(int cue) {
        cues[count++] = cue;
    }

    private void sign(Order order, boolean seen, Sign sign) {
        if (seen) {
            put(ArrangementCue.SIGN.of(order, sign));
        }
    }
}
