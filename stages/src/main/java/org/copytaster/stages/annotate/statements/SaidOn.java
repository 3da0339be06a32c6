// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Article;
import org.copytaster.model.Mention;
import org.copytaster.model.Said;
import org.copytaster.model.Span;
import org.copytaster.model.Speaker;
import org.copytaster.model.Stamp;
import org.copytaster.model.Statement.Manner;
import org.copytaster.model.TimeExpression;
import org.copytaster.model.TimeValue;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives a statement its day. Asked in text order, for a speaker goes on speaking on the same day.
///
/// 1. A time expression in the sentence, outside of what was said, gives the day.
/// 2. A statement told as earlier ("had said", "previously") has no day without one, nor has one that
///    was not made.
/// 3. Otherwise the day of the same speaker's statement before holds on.
/// 4. Otherwise a person who is named in the opening, or known by an office, spoke on the day of the
///    news: the day of the first statement that has one, or else the first day of the opening, if it
///    lies within the days before publication.
///
/// The day of publication is no rule: a page of one morning mostly tells what was said the day before.
final class SaidOn {

    /// How long before publication the news is news; papers of the weekend look back on the week.
    private static final int DAYS_OF_NEWS = 4;

    /// Paragraphs; each is a line of the text.
    private static final int OPENING = 2;

    private final Article article;
    private final Lexicon lexicon;
    private final List<TimeExpression> times;
    private final List<String> opening;
    private final Map<String, Said> lastDays = new HashMap<>();
    private @Nullable Said news;
    private boolean isNewsSaid;

    SaidOn(Article article, List<TimeExpression> times, Lexicon lexicon) {
        this.article = article;
        this.lexicon = lexicon;
        this.times =
                times.stream()
                        .filter(one ->
                                one.type() == TimeExpression.Type.DATE
                                        || one.type() == TimeExpression.Type.TIME)
                        .toList();
        this.opening =
                article.text().lines().filter(line -> !line.isBlank()).limit(OPENING).toList();
        this.news = ofOpening();
    }

    private @Nullable Said ofOpening() {
        if (opening.isEmpty()) {
            return null;
        }
        int end = article.text().indexOf(opening.getLast()) + opening.getLast().length();
        return times.stream()
                .takeWhile(time -> time.evidence().span().end() <= end)
                .map(this::told)
                .filter(said -> said != null && isNews(said))
                .findFirst()
                .map(said -> ofNews(said))
                .orElse(null);
    }

    private static Said ofNews(Said said) {
        return new Said(said.day(), "day of the news", said.words());
    }

    /// What others say may be older.
    private @Nullable Said ofNews(Speaker speaker) {
        boolean told =
                switch (speaker) {
                    case Speaker.Named named ->
                            named.kind() == Mention.Kind.PERSON && isInOpening(named.name());
                    case Speaker.Role role -> true;
                    case Speaker.Unnamed unnamed -> false;
                    case Speaker.Unknown unknown -> false;
                };
        return told ? news : null;
    }

    /// Whether the last part of a name, the one that news goes on to use, stands in the opening.
    private boolean isInOpening(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return opening.stream().anyMatch(line -> line.contains(last));
    }

    private boolean isNews(Said said) {
        Stamp published = article.header().published();
        LocalDate day = said.day().day().orElse(null);
        return published != null
                && day != null
                && !day.isAfter(published.day())
                && !day.isBefore(published.day().minusDays(DAYS_OF_NEWS));
    }

    @Nullable Said of(Draft draft, Speaker speaker) {
        TimeExpression time = inClause(draft);
        if (time == null) {
            boolean goesOn = !draft.earlier && draft.manner == Manner.SAID;
            return goesOn ? lastDays.getOrDefault(speaker.shown(), ofNews(speaker)) : null;
        }
        Said said = told(time);
        if (said != null && speaker instanceof Speaker.Named && !draft.earlier) {
            lastDays.put(
                    speaker.shown(),
                    new Said(said.day(), "day of the statement before", said.words()));
        }
        if (said != null && !draft.earlier && !isNewsSaid && isNews(said)) {
            news = ofNews(said);
            isNewsSaid = true;
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
                    && !isAhead(time)
                    && !isSaid(draft, span)
                    && !isOfAThing(frame, span)
                    && isBeside(draft, cue, span)) {
                nearest = time;
                distance = away;
            }
        }
        return nearest;
    }

    /// "repeated a line from February": behind such a word it is the day of something that is told of.
    private boolean isOfAThing(Frame frame, Span time) {
        Unit before = null;
        for (Unit unit : frame.units()) {
            before = unit.end() <= time.start() ? unit : before;
        }
        return before != null && lexicon.isOf("dates of things", before.word());
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

    /// What is still to come was not said on that day.
    private boolean isAhead(TimeExpression time) {
        Stamp published = article.header().published();
        TimeValue value = time.value();
        return published != null
                && value != null
                && value.firstDay().filter(published.day()::isBefore).isPresent();
    }

    private @Nullable Said told(TimeExpression time) {
        TimeValue value = time.value();
        // A year names a forum or an era ("the 2024 summit") more often than a day of speech.
        return value == null
                        || value.firstDay().isEmpty()
                        || isAhead(time)
                        || value.precision() == TimeValue.Precision.YEAR
                ? null
                : new Said(
                        value.day().map(TimeValue::of).orElse(value),
                        "told in the sentence",
                        time.evidence());
    }
}
