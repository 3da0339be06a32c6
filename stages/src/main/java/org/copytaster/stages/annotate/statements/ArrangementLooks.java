// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.copytaster.stages.annotate.statements.ArrangementCue.Length;
import org.copytaster.stages.annotate.statements.ArrangementCue.Order;
import org.copytaster.stages.annotate.statements.ArrangementCue.Sign;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/// What tells for and against one of the ways in which a cue, its source and what was said may stand.
final class ArrangementLooks {

    private final Frame frame;
    private final WordClass[] classes;
    private final List<Draft> drafts;
    private final int[] cues = new int[64];
    private int count;

    ArrangementLooks(Frame frame, WordClass[] classes, List<Draft> drafts) {
        this.frame = frame;
        this.classes = classes;
        this.drafts = drafts;
    }

    Order order(Cue cue, @Nullable Draft draft) {
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

    /// @param ruled whether the rules have it so
    /// @param after the phrase behind the cue
    Arrangement way(
            Cue cue, @Nullable Draft draft, @Nullable Draft rule, boolean ruled, Chunk after) {
        count = 0;
        Order order = order(cue, draft);
        put(ArrangementCue.TELLER.of(order, Teller.of(cue.isVerb() ? cue.kind() : null)));
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
        behind(order, cue, after);
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

    private void behind(Order order, Cue cue, Chunk after) {
        boolean that = false;
        for (int at = cue.to(); at < frame.size(); at++) {
            that |= classes[at] == WordClass.THAT;
        }
        sign(order, that, Sign.THAT_BEHIND);
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
