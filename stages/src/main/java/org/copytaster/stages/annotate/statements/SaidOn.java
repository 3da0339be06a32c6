// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Said;
import org.copytaster.model.Span;
import org.copytaster.model.Speaker;
import org.copytaster.model.Statement.Manner;
import org.copytaster.model.TimeExpression;
import org.copytaster.model.TimeValue;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives a statement its day. Asked in text order, for a speaker goes on speaking on the same day.
///
/// 1. A time expression in the sentence, outside of what was said, gives the day.
/// 2. A statement told as earlier ("had said", "previously") has no day without one, nor has one that
///    was not made.
/// 3. Otherwise the day of the same speaker's statement before holds on.
///
/// The day of publication is no rule: a page of one morning mostly tells what was said the day before.
final class SaidOn {

    private final List<TimeExpression> times;
    private final Map<String, Said> lastDays = new HashMap<>();

    SaidOn(List<TimeExpression> times) {
        this.times =
                times.stream()
                        .filter(one ->
                                one.type() == TimeExpression.Type.DATE
                                        || one.type() == TimeExpression.Type.TIME)
                        .toList();
    }

    @Nullable Said of(Draft draft, Speaker speaker) {
        TimeExpression time = inClause(draft);
        if (time == null) {
            boolean goesOn = !draft.earlier && draft.manner == Manner.SAID;
            return goesOn ? lastDays.get(speaker.shown()) : null;
        }
        Said said = told(time);
        if (said != null && speaker instanceof Speaker.Named && !draft.earlier) {
            lastDays.put(
                    speaker.shown(),
                    new Said(said.day(), "day of the statement before", said.words()));
        }
        return said;
    }

    /// The time expression of the sentence that stands nearest to the cue and not in the content.
    private @Nullable TimeExpression inClause(Draft draft) {
        Frame frame = draft.cueFrame;
        Span cue = draft.cue;
        if (cue == null) {
            return null;
        }
        Span sentence = frame.span(0, frame.size());
        TimeExpression nearest = null;
        int distance = Integer.MAX_VALUE;
        for (TimeExpression time : times) {
            Span span = time.evidence().span();
            int away =
                    Math.min(
                            Math.abs(span.start() - cue.end()), Math.abs(cue.start() - span.end()));
            if (sentence.contains(span)
                    && away < distance
                    && !isSaid(draft, span)
                    && isBeside(draft, cue, span)) {
                nearest = time;
                distance = away;
            }
        }
        return nearest;
    }

    /// Whether no other clause stands between a time and the cue: "Haro, who left last week, said".
    private static boolean isBeside(Draft draft, Span cue, Span time) {
        if (draft.source != null && draft.source.contains(time)) {
            return false;
        }
        int from = Math.min(cue.end(), time.end());
        int to = Math.max(cue.start(), time.start());
        int clause = Trait.THAT | Trait.RELATIVE | Trait.BREAKER | Trait.FINITE;
        for (Unit unit : draft.cueFrame.units()) {
            boolean between = unit.start() >= from && unit.end() <= to;
            boolean ofSource = draft.source != null && draft.source.contains(unit.span());
            if (between && !ofSource && !unit.capital() && unit.is(clause)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSaid(Draft draft, Span span) {
        return draft.content.stream().anyMatch(piece -> piece.overlaps(span));
    }

    private static @Nullable Said told(TimeExpression time) {
        TimeValue value = time.value();
        // A year names a forum or an era ("the 2024 summit") more often than a day of speech.
        return value == null
                        || value.firstDay().isEmpty()
                        || value.precision() == TimeValue.Precision.YEAR
                ? null
                : new Said(value, "told in the sentence", time.evidence());
    }
}
