// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.happenings;

import org.copytaster.model.ActorId;
import org.copytaster.model.Article;
import org.copytaster.model.Evidence;
import org.copytaster.model.Happening;
import org.copytaster.model.Mention;
import org.copytaster.model.Said;
import org.copytaster.model.Span;
import org.copytaster.model.Stamp;
import org.copytaster.model.Statement;
import org.copytaster.model.TimeExpression;
import org.copytaster.model.TimeValue;
import org.copytaster.stages.text.OwnDay;
import org.copytaster.stages.text.Prose;
import org.copytaster.stages.text.Token;
import org.copytaster.stages.text.tense.Cues;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds dated happenings, told or announced.
///
/// 1. A happening needs a stretch of the calendar: a length of time, a habit or "now" dates nothing.
/// 2. The day on which something was said dates the statement, not what the statement tells.
/// 3. A year alone dates only after a preposition: "the 1996 law" dates nothing.
/// 4. A copyright line tells nothing.
/// 5. What lies ahead of publication is planned, unless the sentence leaves it open; a year alone
///    needs a word of planning, and a week or month at least no verb of the past.
/// 6. What lies behind has happened if a verb near it says so; what was planned for a day that is
///    over is unclear.
/// 7. Of several expressions for one day in a sentence the first counts.
/// 8. In a sentence with a day, a month or year is background.
/// 9. What began or ends on a day ("since", "until") goes on around it, and is not dated by it.
/// 10. "Today" between quotation marks is the day on which the words were said, and dates nothing else.
/// 11. A day that labels a line ("Correction, April 10:") is when the line was written; ahead of
///    publication it announces nothing.
/// 12. Where a sentence tells that somebody spoke, a day behind "from" is that of a thing spoken of.
public final class FindHappenings {

    private static final String CLAUSE_MARKS = ",;:()–—";

    private final Article article;
    private final Prose prose;
    private final List<Mention> mentions;
    private final Set<Span> daysOfStatements;
    private final List<Statement> quoted;
    private final Set<Integer> sentencesOfSpeech;
    private final Cues cues;
    private final @Nullable LocalDate published;

    private FindHappenings(
            Article article, Prose prose, List<Mention> mentions, List<Statement> statements) {
        this.article = article;
        this.prose = prose;
        this.mentions = mentions;
        this.daysOfStatements = daysOf(statements);
        this.quoted =
                statements.stream().filter(one -> one.form() != Statement.Form.INDIRECT).toList();
        this.sentencesOfSpeech =
                statements.stream()
                        .map(Statement::cue)
                        .flatMap(Stream::ofNullable)
                        .map(cue -> prose.sentenceAt(cue.span().start()))
                        .collect(Collectors.toSet());
        this.cues = Cues.of(article.header().language());
        Stamp stamp = article.header().published();
        this.published = stamp == null ? null : stamp.day();
    }

    public static List<Happening> in(
            Article article,
            Prose prose,
            List<Mention> mentions,
            List<TimeExpression> times,
            List<Statement> statements) {
        return new FindHappenings(article, prose, mentions, statements).among(times);
    }

    private Set<Span> daysOf(List<Statement> statements) {
        Set<Span> days = new HashSet<>();
        for (Statement statement : statements) {
            Evidence words = OwnDay.of(statement, prose);
            if (words != null) {
                days.add(words.span());
            }
        }
        return days;
    }

    private List<Happening> among(List<TimeExpression> times) {
        List<Happening> happenings = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (TimeExpression time : times) {
            TimeValue day = time.value();
            if (day == null || !dates(time, day)) {
                continue;
            }
            int index = prose.sentenceAt(time.evidence().span().start());
            Span sentence = prose.sentences().get(index);
            // Rule 8: in a sentence with a day, a month or year is background.
            if (isVaguerThanItsSentence(day, sentence, times)) {
                continue;
            }
            // Rule 7: of several expressions for one day in a sentence the first counts.
            if (told.add(index + " " + day.firstDay() + day.precision()) && tells(sentence)) {
                happenings.add(happening(time.evidence(), day, sentence));
            }
        }
        return List.copyOf(happenings);
    }

    private boolean dates(TimeExpression time, TimeValue day) {
        // Rule 1: a happening needs a stretch of the calendar.
        boolean calendar =
                switch (time.type()) {
                    case DATE, TIME -> day.firstDay().isPresent();
                    case DURATION, SET -> false;
                };
        // Rule 2: the day on which something was said dates the statement.
        return calendar
                && !daysOfStatements.contains(time.evidence().span())
                && !isBareYearInPassing(time)
                && !isDayOfTheWords(time, day)
                && !isLabelOfALaterLine(time, day)
                && !isEndOfAStretch(time)
                && !isOfAThingSpokenOf(time);
    }

    // Rule 10: "today" between quotation marks dates the words themselves.
    private boolean isDayOfTheWords(TimeExpression time, TimeValue day) {
        LocalDate first = day.firstDay().orElse(null);
        return quoted.stream()
                .filter(words ->
                        words.content().stream()
                                .anyMatch(piece -> piece.span().contains(time.evidence().span())))
                .anyMatch(words ->
                        Objects.equals(first, published) || Objects.equals(first, saidOn(words)));
    }

    private static @Nullable LocalDate saidOn(Statement words) {
        Said said = words.said();
        return said == null ? null : said.day().day().orElse(null);
    }

    // Rule 11: a day that labels a line is when it was written.
    private boolean isLabelOfALaterLine(TimeExpression time, TimeValue day) {
        int end = time.evidence().span().end();
        return published != null
                && prose.text().startsWith(":", end)
                && day.firstDay().filter(published::isBefore).isPresent();
    }

    // Rule 9: what began or ends on a day goes on around it, and is not dated by it.
    private boolean isEndOfAStretch(TimeExpression time) {
        int before = prose.tokenAt(time.evidence().span().start()) - 1;
        String word = before < 0 ? "" : prose.tokens().get(before).lower();
        String phrase = before < 1 ? "" : prose.tokens().get(before - 1).lower() + " " + word;
        return cues.stretch().contains(word) || cues.stretch().contains(phrase);
    }

    // Rule 12: "repeated a line from February".
    private boolean isOfAThingSpokenOf(TimeExpression time) {
        int start = time.evidence().span().start();
        int before = prose.tokenAt(start) - 1;
        return before >= 0
                && cues.ofThings().contains(prose.tokens().get(before).lower())
                && sentencesOfSpeech.contains(prose.sentenceAt(start));
    }

    private boolean isVaguerThanItsSentence(
            TimeValue day, Span sentence, List<TimeExpression> times) {
        return day.precision() != TimeValue.Precision.DAY
                && times.stream()
                        .filter(other -> sentence.contains(other.evidence().span()))
                        .filter(other -> !isEndOfAStretch(other))
                        .map(TimeExpression::value)
                        .flatMap(Stream::ofNullable)
                        .anyMatch(other -> other.day().isPresent());
    }

    // Rule 3: a year alone dates only after a preposition.
    private boolean isBareYearInPassing(TimeExpression time) {
        String words = time.evidence().words();
        if (words.length() != 4 || !words.chars().allMatch(Character::isDigit)) {
            return false;
        }
        int before = prose.tokenAt(time.evidence().span().start()) - 1;
        return before < 0 || !cues.beforeYear().contains(prose.tokens().get(before).lower());
    }

    // Rule 4: a copyright line tells nothing.
    private boolean tells(Span sentence) {
        for (Token token : prose.tokensIn(sentence)) {
            if (cues.notTold().contains(token.lower())) {
                return false;
            }
        }
        return true;
    }

    private Happening happening(Evidence when, TimeValue day, Span sentence) {
        return new Happening(
                when,
                day,
                article.evidence(sentence),
                status(cues.nearest(prose, sentence, when.span()), day),
                actors(when.span(), sentence));
    }

    private Happening.Status status(Cues.@Nullable Cue cue, TimeValue day) {
        if (cue == Cues.Cue.DOUBTFUL) {
            return Happening.Status.UNCLEAR;
        }
        LocalDate today = published;
        LocalDate first = day.firstDay().orElse(LocalDate.MIN);
        LocalDate last = day.lastDay().orElse(first);
        // Rule 5: what lies ahead of publication is planned; a year alone needs a word of planning.
        if (today != null && first.isAfter(today)) {
            return cue == Cues.Cue.PLANNED || isPlainlyAhead(cue, day)
                    ? Happening.Status.PLANNED
                    : Happening.Status.UNCLEAR;
        }
        // Rule 6: what was planned for a day that is over is unclear.
        if (cue == Cues.Cue.PLANNED) {
            return today == null || !last.isBefore(today)
                    ? Happening.Status.PLANNED
                    : Happening.Status.UNCLEAR;
        }
        return cue == Cues.Cue.PAST ? Happening.Status.HAPPENED : Happening.Status.UNCLEAR;
    }

    private static boolean isPlainlyAhead(Cues.@Nullable Cue cue, TimeValue day) {
        return switch (day.precision()) {
            case DAY -> true;
            case WEEK, MONTH -> cue == null;
            case YEAR, NONE -> false;
        };
    }

    /// The actors of the clause; where it names none ("which is scheduled for ..."), those of the
    /// sentence up to it.
    private List<ActorId> actors(Span when, Span sentence) {
        Span clause = clauseAround(when, sentence);
        List<ActorId> own = actorsIn(clause);
        return own.isEmpty() ? actorsIn(new Span(sentence.start(), clause.end())) : own;
    }

    private List<ActorId> actorsIn(Span span) {
        Set<ActorId> actors = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            ActorId actor = mention.entity();
            if (actor != null && span.contains(mention.evidence().span())) {
                actors.add(actor);
            }
        }
        return List.copyOf(actors);
    }

    private Span clauseAround(Span when, Span sentence) {
        int start = when.start();
        while (start > sentence.start() && !endsClause(start - 1)) {
            start--;
        }
        int end = when.end();
        while (end < sentence.end() && !endsClause(end)) {
            end++;
        }
        return new Span(start, end);
    }

    private boolean endsClause(int at) {
        return CLAUSE_MARKS.indexOf(prose.text().charAt(at)) >= 0;
    }
}
