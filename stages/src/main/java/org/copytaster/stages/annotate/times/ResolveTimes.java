// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.times;

import org.copytaster.model.Article;
import org.copytaster.model.Span;
import org.copytaster.model.Stamp;
import org.copytaster.model.TimeExpression;
import org.copytaster.model.TimeValue;
import org.copytaster.stages.text.Prose;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Finds time expressions and resolves them against the day of publication.
///
/// The rules and words of each language are the table `times.txt` of its folder; this is the engine:
///
/// 1. From left to right, the rule that takes most pieces wins, and no two expressions overlap.
/// 2. A weekday alone is the last such day up to publication, or the next one where the sentence
///    looks ahead.
/// 3. A day without a year is in the nearest year; far from publication the tense decides.
/// 4. A month without a year is the nearest one; far from publication the tense decides.
/// 5. "Ago" keeps the grain of its unit.
/// 6. "The following month" is counted from the day told of last, not from publication.
/// 7. Without a day of publication, what hangs on it has no value.
/// 8. "The quarter" is the one whose figures are told.
/// 9. What figures are compared with is the same quarter of the other year.
/// 10. On its first day, "earlier this month" is the month before.
/// 11. A quarter without a year is the nearest one.
/// 12. A number that is joined to a day of a month is another day of that month.
public final class ResolveTimes {

    private final Article article;
    private final RuleBook book;
    private final List<Piece> pieces;
    private final @Nullable LocalDate published;
    private final List<TimeExpression> found = new ArrayList<>();

    /// For each piece, how many pieces on the next one with a meaning is.
    private final int[] meaningful;

    private int taken;
    private @Nullable TimeValue told;
    private @Nullable Quarter quarter;

    private ResolveTimes(Article article, Prose prose) {
        this.article = article;
        this.book = RuleBook.of(article.header().language());
        this.pieces = Pieces.of(prose, book.vocabulary());
        this.meaningful = meaningful(pieces);
        Stamp stamp = article.header().published();
        this.published = stamp == null ? null : stamp.day();
    }

    public static List<TimeExpression> in(Article article, Prose prose) {
        ResolveTimes times = new ResolveTimes(article, prose);
        times.findAll();
        return List.copyOf(times.found);
    }

    private static int[] meaningful(List<Piece> pieces) {
        int[] steps = new int[pieces.size()];
        int next = Integer.MAX_VALUE - 1;
        for (int at = pieces.size() - 1; at >= 0; at--) {
            next = pieces.get(at).terms().isEmpty() ? Math.min(next + 1, Integer.MAX_VALUE - 1) : 0;
            steps[at] = next;
        }
        return steps;
    }

    private void findAll() {
        int from = 0;
        while (from < pieces.size()) {
            Match match = longestAt(from);
            if (match != null && match.first() > from) {
                // What stands beside the expression may not hide a longer one.
                Match inner = longestAt(match.first());
                match = inner != null && isLonger(inner, match) ? inner : match;
            }
            if (match == null) {
                from++;
            } else {
                add(match);
                from = match.next();
            }
        }
    }

    // Rule 1: the rule that takes most pieces wins; of two as long, the one that stands first.
    private @Nullable Match longestAt(int from) {
        Piece piece = pieces.get(from);
        Piece next = from + 1 < pieces.size() ? pieces.get(from + 1) : null;
        Match longest = longest(null, book.byWordOf(piece), from, next);
        for (Term term : piece.terms()) {
            longest = longest(longest, book.byMeaning(term), from, next);
        }
        return longest;
    }

    private @Nullable Match longest(
            @Nullable Match first, List<RuleBook.Start> starts, int from, @Nullable Piece next) {
        Match longest = first;
        for (RuleBook.Start start : starts) {
            if (meaningful[from] >= start.rule().reach()) {
                break;
            }
            if ((start.rule().meaning() != Meaning.ALSO || from == taken) && start.mayFit(next)) {
                Match match = Match.of(start.rule(), pieces, from);
                longest =
                        match != null && (longest == null || isLonger(match, longest))
                                ? match
                                : longest;
            }
        }
        return longest;
    }

    private static boolean isLonger(Match match, Match other) {
        int more = match.next() - match.first() - (other.next() - other.first());
        return match.next() >= other.next()
                && (more > 0 || (more == 0 && match.rule().order() < other.rule().order()));
    }

    private void add(Match match) {
        TimeExpression.Type type = match.rule().type();
        if (type == null) {
            return;
        }
        Meaning meaning = match.rule().meaning();
        Tense.Direction tense = book.tense().of(pieces, match.first(), match.next());
        String value = meaning.of(match, new Anchor(published, told, quarter, tense));
        int first = book.modifiers().first(type, pieces, taken, match.first());
        Span span = pieces.get(first).span().cover(match.span());
        taken = match.next();
        TimeValue time = value == null ? null : new TimeValue(value);
        found.add(new TimeExpression(article.evidence(span), type, time));
        // Rule 8: who goes on to tell of nine months compares with a year.
        quarter = meaning == Meaning.MONTHS ? null : quarter;
        if (time != null && !meaning.isCounted()) {
            told = time.firstDay().isPresent() ? time : told;
            quarter =
                    meaning == Meaning.AGO ? quarter : Quarter.named(time.timex()).orElse(quarter);
        }
    }
}
