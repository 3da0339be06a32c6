// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.lines;

import static org.copytaster.app.lines.ExtractLine.word;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Evidence;
import org.copytaster.model.Fact;
import org.copytaster.model.Happening;
import org.copytaster.model.Reading;
import org.copytaster.model.Said;
import org.copytaster.model.Statement;
import org.copytaster.model.StatementId;
import org.copytaster.model.TimeValue;
import org.copytaster.model.UtteranceId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The lines of the commands that look at many articles: `group`, `ledger` and `timeline`.
public final class FindingLines {

    private FindingLines() {}

    /// Where an article belongs, and whose copy it carries.
    public record GroupLine(
            String id,
            @Nullable String story,
            @Nullable String event,
            @Nullable String copyOf,
            @Nullable String relation) {}

    /// One row of a chronology.
    public record TimelineLine(
            String date,
            String precision,
            String status,
            String text,
            List<PlaceLine> evidence,
            int origins) {}

    /// A place in one article.
    public record PlaceLine(String id, int start, int end) {

        static PlaceLine of(Evidence evidence) {
            return new PlaceLine(
                    evidence.article().value(), evidence.span().start(), evidence.span().end());
        }
    }

    /// One utterance with all its wordings.
    public record LedgerLine(
            String utterance,
            @Nullable String speaker,
            @Nullable String said,
            List<WordingLine> wordings) {}

    /// One wording: the stretch from its first word to its last.
    public record WordingLine(
            String id, int start, int end, String text, String form, @Nullable String language) {}

    /// One line an article, in the order given.
    public static List<GroupLine> group(List<Article> articles, List<Fact> facts) {
        Map<ArticleId, Fact.ArticleGrouped> grouped = new LinkedHashMap<>();
        Map<ArticleId, Fact.CopyFound> copies = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (fact instanceof Fact.ArticleGrouped one) {
                grouped.put(one.article(), one);
            } else if (fact instanceof Fact.CopyFound one) {
                copies.put(one.copy(), one);
            }
        }
        return articles.stream()
                .map(article ->
                        groupLine(
                                article.id(), grouped.get(article.id()), copies.get(article.id())))
                .toList();
    }

    private static GroupLine groupLine(
            ArticleId id, Fact.@Nullable ArticleGrouped group, Fact.@Nullable CopyFound copy) {
        return new GroupLine(
                id.value(),
                group == null ? null : group.story().value(),
                group == null ? null : group.event().value(),
                copy == null ? null : copy.original().value(),
                copy == null ? null : word(copy.relation()));
    }

    /// The rows that are exact enough for a chronology, in date order.
    public static List<TimelineLine> timeline(List<ChronologyRow> rows) {
        return rows.stream().map(FindingLines::timelineLine).toList();
    }

    private static TimelineLine timelineLine(ChronologyRow row) {
        return new TimelineLine(
                row.date().timex(),
                switch (row.date().precision()) {
                    case DAY -> "day";
                    case WEEK, MONTH -> "month";
                    case YEAR, NONE -> "year";
                },
                row.status() == Happening.Status.PLANNED ? "planned" : "happened",
                row.text(),
                row.evidence().stream().map(PlaceLine::of).toList(),
                row.origins());
    }

    /// One line an utterance, by the day said, then by id.
    public static List<LedgerLine> ledger(List<Reading> readings, List<Fact> facts) {
        Map<StatementId, UtteranceId> utteranceOf = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (fact instanceof Fact.UtteranceAligned one) {
                utteranceOf.put(one.statement(), one.utterance());
            }
        }
        Map<UtteranceId, List<Worded>> wordings = new LinkedHashMap<>();
        for (Reading reading : readings) {
            for (Statement statement : reading.statements()) {
                UtteranceId utterance =
                        utteranceOf.getOrDefault(
                                statement.id(), UtteranceId.of(statement.id().value()));
                wordings.computeIfAbsent(utterance, id -> new ArrayList<>())
                        .add(new Worded(reading.article(), statement));
            }
        }
        return wordings.entrySet().stream()
                .map(one -> ledgerLine(one.getKey(), one.getValue()))
                .sorted(
                        Comparator.comparing(
                                        LedgerLine::said,
                                        Comparator.nullsLast(Comparator.<String>naturalOrder()))
                                .thenComparing(LedgerLine::utterance))
                .toList();
    }

    private record Worded(Article article, Statement statement) {}

    private static LedgerLine ledgerLine(UtteranceId id, List<Worded> wordings) {
        Statement first = wordings.getFirst().statement();
        return new LedgerLine(
                id.value(),
                AnnotateLine.speakerOf(first.speaker()),
                wordings.stream()
                        .map(one -> one.statement().said())
                        .flatMap(java.util.stream.Stream::ofNullable)
                        .map(Said::day)
                        .map(TimeValue::timex)
                        .findFirst()
                        .orElse(null),
                wordings.stream().map(FindingLines::wording).toList());
    }

    private static WordingLine wording(Worded one) {
        List<Evidence> content = one.statement().content();
        int start = content.getFirst().span().start();
        int end = content.getLast().span().end();
        return new WordingLine(
                one.article().id().value(),
                start,
                end,
                one.article().text().substring(start, end),
                word(one.statement().form()),
                one.article().header().language());
    }
}
