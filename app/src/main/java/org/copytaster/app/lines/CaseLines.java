// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.lines;

import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Evidence;
import org.copytaster.model.Header;
import org.copytaster.model.Paragraph;
import org.copytaster.model.Reading;
import org.copytaster.model.Stamp;
import org.copytaster.model.Statement;
import org.copytaster.model.TimeValue;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.SearchHit;
import org.copytaster.store.view.SearchResult;
import org.copytaster.store.view.StatementLine;
import org.copytaster.store.view.StoryCard;
import org.copytaster.store.view.UtteranceCard;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// What the API answers and the exports write of a case, as JSON. Offsets are UTF-16 code units, half-open, into the article's text.
public final class CaseLines {

    private CaseLines() {}

    public record Story(
            String id,
            String headline,
            int pages,
            List<String> outlets,
            int origins,
            List<String> languages,
            @Nullable String first,
            @Nullable String last) {

        public static Story of(StoryCard card) {
            return new Story(
                    card.id().value(),
                    card.headline(),
                    card.articles(),
                    card.outlets(),
                    card.origins(),
                    card.languages(),
                    card.first() == null ? null : card.first().toString(),
                    card.last() == null ? null : card.last().toString());
        }
    }

    public record StoryWhole(Story story, List<Row> chronology, List<Line> articles) {}

    public record Row(
            String id,
            String date,
            String precision,
            String kind,
            String status,
            String text,
            int origins,
            List<Words> evidence,
            @Nullable String outcome,
            @Nullable String newDay,
            List<String> otherDays,
            List<String> actors) {

        public static Row of(ChronologyRow row) {
            ChronologyRow.Outcome outcome = row.outcome();
            TimeValue newDay = outcome == null ? null : outcome.newDay();
            return new Row(
                    row.id().value(),
                    row.date().timex(),
                    lower(row.date().precision()),
                    lower(row.kind()),
                    lower(row.status()),
                    row.text(),
                    row.origins(),
                    Words.of(row.evidence()),
                    outcome == null ? null : lower(outcome.state()),
                    newDay == null ? null : newDay.timex(),
                    row.otherDays().stream().map(TimeValue::timex).toList(),
                    row.actors().stream().map(actor -> actor.value()).toList());
        }
    }

    /// One piece of evidence.
    public record Words(String article, int start, int end, String text) {

        public static Words of(Evidence evidence) {
            int start = evidence.span().start();
            int end = evidence.span().end();
            return new Words(evidence.article().value(), start, end, evidence.words());
        }

        static List<Words> of(List<Evidence> evidence) {
            return evidence.stream().map(Words::of).toList();
        }
    }

    public record Line(
            String id,
            String title,
            @Nullable String outlet,
            @Nullable String address,
            @Nullable String published,
            @Nullable String language,
            @Nullable String story,
            @Nullable String copyOf,
            @Nullable String relation) {

        public static Line of(ArticleLine line) {
            ArticleLine.CopyOf copyOf = line.copyOf();
            return new Line(
                    line.id().value(),
                    line.title(),
                    line.outlet(),
                    line.address(),
                    iso(line.published()),
                    line.language(),
                    line.story() == null ? null : line.story().value(),
                    copyOf == null ? null : copyOf.original().value(),
                    copyOf == null ? null : lower(copyOf.relation()));
        }
    }

    public record ArticleWhole(
            Line article,
            List<String> authors,
            @Nullable String credit,
            List<String> agencies,
            @Nullable String modified,
            String text,
            List<Block> paragraphs,
            List<Said> statements) {

        public static ArticleWhole of(ArticleLine line, Reading reading) {
            Header header = reading.article().header();
            return new ArticleWhole(
                    Line.of(line),
                    header.authors(),
                    header.credit(),
                    header.agencies(),
                    iso(header.modified()),
                    reading.article().text(),
                    reading.article().paragraphs().stream().map(Block::of).toList(),
                    reading.statements().stream().map(Said::of).toList());
        }
    }

    public record Block(String kind, int start, int end) {

        public static Block of(Paragraph paragraph) {
            int start = paragraph.span().start();
            return new Block(lower(paragraph.kind()), start, paragraph.span().end());
        }
    }

    public record Said(
            String id,
            String form,
            String manner,
            String speaker,
            String how,
            List<Words> content,
            @Nullable Words cue,
            @Nullable String said,
            @Nullable String rule) {

        public static Said of(Statement statement) {
            org.copytaster.model.Said said = statement.said();
            Evidence cue = statement.cue();
            return new Said(
                    statement.id().value(),
                    lower(statement.form()),
                    lower(statement.manner()),
                    statement.speaker().shown(),
                    statement.how(),
                    Words.of(statement.content()),
                    cue == null ? null : Words.of(cue),
                    said == null ? null : said.day().timex(),
                    said == null ? null : said.rule());
        }
    }

    /// An utterance with all its wordings, the earliest first.
    public record Utterance(
            String id, String speaker, @Nullable String said, int origins, List<Wording> wordings) {

        public static Utterance of(UtteranceCard card) {
            TimeValue said = card.said();
            return new Utterance(
                    card.id().value(),
                    card.speaker().shown(),
                    said == null ? null : said.timex(),
                    card.origins(),
                    card.wordings().stream().map(Wording::of).toList());
        }
    }

    /// One wording, and the article that has it.
    public record Wording(Line article, Said statement) {

        static Wording of(StatementLine line) {
            return new Wording(Line.of(line.article()), Said.of(line.statement()));
        }
    }

    public record Found(String query, int total, @Nullable String problem, List<Hit> hits) {

        public static Found of(SearchResult result) {
            List<Hit> hits = result.hits().stream().map(Hit::of).toList();
            return new Found(result.query(), result.total(), result.problem(), hits);
        }
    }

    public record Hit(Line article, String before, String match, String after, int start, int end) {

        public static Hit of(SearchHit hit) {
            return new Hit(
                    Line.of(hit.article()),
                    hit.before(),
                    hit.match(),
                    hit.after(),
                    hit.span().start(),
                    hit.span().end());
        }
    }

    /// Why there is no answer.
    public record Problem(int status, String title) {}

    private static @Nullable String iso(@Nullable Stamp stamp) {
        return stamp == null ? null : stamp.iso();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
