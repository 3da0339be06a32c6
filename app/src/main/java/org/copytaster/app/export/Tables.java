// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Evidence;
import org.copytaster.model.Said;
import org.copytaster.model.Stamp;
import org.copytaster.model.Statement;
import org.copytaster.model.TimeValue;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.StatementLine;
import org.copytaster.store.view.UtteranceCard;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/// Stories as tables for a spreadsheet.
final class Tables {

    private static final List<String> ROW =
            List.of(
                    "story",
                    "row",
                    "date",
                    "precision",
                    "kind",
                    "status",
                    "text",
                    "pages",
                    "origins",
                    "outlets",
                    "actors",
                    "outcome",
                    "new_day",
                    "other_days",
                    "evidence",
                    "address");
    private static final List<String> WORDING =
            List.of(
                    "story",
                    "utterance",
                    "said",
                    "said_rule",
                    "speaker",
                    "speaker_rule",
                    "form",
                    "manner",
                    "cue",
                    "words",
                    "via",
                    "outlet",
                    "published",
                    "language",
                    "title",
                    "address",
                    "statement",
                    "evidence",
                    "origins");

    private Tables() {}

    static String chronology(Dossier dossier) {
        Table table = new Table(ROW);
        for (Dossier.Chapter chapter : dossier.chapters()) {
            chapter.rows().forEach(row -> table.line(cells(chapter, row)));
        }
        return table.text();
    }

    private static @Nullable String[] cells(Dossier.Chapter chapter, ChronologyRow row) {
        List<ArticleLine> carriers = chapter.carriers(row);
        ChronologyRow.Outcome outcome = row.outcome();
        return new @Nullable String[] {
            chapter.story().id().value(),
            row.id().value(),
            row.date().timex(),
            lower(row.date().precision()),
            lower(row.kind()),
            lower(row.status()),
            row.text(),
            Integer.toString(carriers.size()),
            Integer.toString(row.origins()),
            outlets(carriers),
            String.join("; ", chapter.actors(row)),
            outcome == null ? null : lower(outcome.state()),
            outcome == null ? null : timex(outcome.newDay()),
            row.otherDays().stream().map(TimeValue::timex).collect(Collectors.joining("; ")),
            places(row.evidence()),
            carriers.isEmpty() ? null : carriers.getFirst().address()
        };
    }

    static String quotes(Dossier dossier) {
        Table table = new Table(WORDING);
        for (Dossier.Chapter chapter : dossier.chapters()) {
            String story = chapter.story().id().value();
            for (UtteranceCard utterance : chapter.utterances()) {
                utterance.wordings().forEach(one -> table.line(cells(story, utterance, one)));
            }
        }
        return table.text();
    }

    private static @Nullable String[] cells(
            String story, UtteranceCard utterance, StatementLine wording) {
        Statement statement = wording.statement();
        ArticleLine article = wording.article();
        Said said = statement.said();
        Stamp published = article.published();
        return new @Nullable String[] {
            story,
            utterance.id().value(),
            said == null ? null : said.day().timex(),
            said == null ? null : said.rule(),
            statement.speaker().shown(),
            statement.how(),
            lower(statement.form()),
            lower(statement.manner()),
            statement.cue() == null ? null : statement.cue().words(),
            statement.words(),
            statement.via().stream().map(Evidence::words).collect(Collectors.joining("; ")),
            article.outlet(),
            published == null ? null : published.iso(),
            article.language(),
            article.title(),
            article.address(),
            statement.id().value(),
            places(statement.content()),
            Integer.toString(utterance.origins())
        };
    }

    private static String outlets(List<ArticleLine> articles) {
        return articles.stream()
                .map(ArticleLine::outlet)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /// `a-12ab:10-20 a-34cd:5-15`
    private static String places(List<Evidence> evidence) {
        return evidence.stream()
                .map(one ->
                        one.article().value() + ":" + one.span().start() + "-" + one.span().end())
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String timex(@Nullable TimeValue value) {
        return value == null ? null : value.timex();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// Rows of cells under a head.
    private static final class Table {

        private final StringWriter text = new StringWriter();
        private final CsvWriter out =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);

        Table(List<String> head) {
            out.writeRecord(head);
        }

        void line(@Nullable String... cells) {
            out.writeRecord(Arrays.stream(cells).map(Table::harmless).toList());
        }

        /// A spreadsheet runs a cell that begins like a formula, and the words of a page are anybody's:
        /// such a cell gets an apostrophe before it, which spreadsheets take as "this is text".
        private static String harmless(@Nullable String cell) {
            if (cell == null) {
                return "";
            }
            return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        }

        String text() {
            try {
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return text.toString();
        }
    }
}
