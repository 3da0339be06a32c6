// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.copytaster.app.web.SmallCase;
import org.copytaster.model.ChronologyRow;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.List;

class ExportTest {

    private static final String TRAP = "=HYPERLINK(\"x\")<script>*[a](b)*, and; so\non";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SmallCase small = new SmallCase();
    private final Dossier dossier = Dossier.of(small, small.stories());

    @Test
    void everyRowOfTheChronologyIsALineOfTheTable() {
        List<NamedCsvRecord> lines = table(Export.CHRONOLOGY_CSV, dossier);
        assertThat(lines).hasSize(small.chronology(SmallCase.STORY).size());
        NamedCsvRecord signed = lines.getFirst();
        assertThat(signed.getField("date")).isEqualTo("2025-02-12");
        assertThat(signed.getField("other_days")).isEqualTo("2025-02-11");
        assertThat(signed.getField("pages")).isEqualTo("2");
        assertThat(signed.getField("outlets")).isEqualTo("Valley Post; The Courier");
        assertThat(signed.getField("actors")).isEqualTo("Yelna Dravic");
        assertThat(signed.getField("text")).startsWith("Two ministers signed");
    }

    @Test
    void everyWordingIsALineOfTheTableOfQuotes() {
        List<NamedCsvRecord> lines = table(Export.QUOTES_CSV, dossier);
        assertThat(lines)
                .extracting(line -> line.getField("words"))
                .containsExactly(
                        "“The harbour will stay open to every flag,”",
                        "“The harbour will stay open to every flag,”",
                        "المرفأ سيبقى مفتوحا لكل الأعلام",
                        "“El puerto seguirá abierto a todas las banderas”");
        assertThat(lines).extracting(line -> line.getField("speaker")).endsWith("unknown");
        assertThat(lines).extracting(line -> line.getField("cue")).contains("قالت", "dijo");
    }

    @Test
    void aCellThatASpreadsheetWouldRunIsText() {
        assertThat(table(Export.CHRONOLOGY_CSV, trapped()).getFirst().getField("text"))
                .startsWith("'=HYPERLINK");
    }

    private static List<NamedCsvRecord> table(Export export, Dossier dossier) {
        return CsvReader.builder().ofNamedCsvRecord(export.write(dossier)).stream().toList();
    }

    @Test
    void everyLineOfObjectsIsOneObjectWithItsEvidence() {
        List<JsonNode> rows =
                Export.CHRONOLOGY_JSONL.write(dossier).lines().map(JSON::readTree).toList();
        assertThat(rows).hasSize(3);
        JsonNode words = rows.getFirst().at("/row/evidence/0");
        assertThat(words.get("text").asString())
                .hasSize(words.get("end").asInt() - words.get("start").asInt());
        assertThat(Export.QUOTES_JSONL.write(dossier).lines()).hasSize(2);
    }

    @Test
    void aTimelineSaysNoMoreThanIsKnownAndRunsNothing() {
        JsonNode timeline = JSON.readTree(Export.TIMELINE_JSON.write(trapped()));
        JsonNode event = timeline.at("/events/0");
        assertThat(event.at("/start_date/year").asInt()).isEqualTo(2025);
        assertThat(event.at("/start_date/day").asInt()).isEqualTo(12);
        assertThat(event.at("/text/text").asString()).contains("&lt;script&gt;");
        assertThat(timeline.toString()).doesNotContain("<script");
    }

    @Test
    void aCalendarHoldsTheAnnouncementsInShortLines() {
        String calendar = Export.ANNOUNCEMENTS_ICS.write(dossier);
        assertThat(calendar)
                .contains(
                        "DTSTART;VALUE=DATE:20250605\r\nDTEND;VALUE=DATE:20250606\r\n",
                        "STATUS:TENTATIVE")
                .containsOnlyOnce("BEGIN:VEVENT");
        assertThat(calendar.split("\r\n", -1))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(calendar.replace("\r\n ", ""))
                .contains("SUMMARY:Both sides will meet again on 5 June to agree on the fees.");
    }

    @Test
    void marksOfMarkdownInWordsStayWords() {
        assertThat(Export.CHRONOLOGY_MD.write(trapped()))
                .contains(
                        "- **2025-02-12** =HYPERLINK(\"x\")\\<script\\>\\*\\[a\\](b)\\*, and; so on")
                .contains("2 pages, 1 origin");
    }

    /// The same story, its first row told in words that every format has a trap for.
    private Dossier trapped() {
        Dossier.Chapter chapter = dossier.chapters().getFirst();
        ChronologyRow row = chapter.rows().getFirst();
        ChronologyRow trap =
                new ChronologyRow(
                        row.id(),
                        row.date(),
                        row.kind(),
                        row.status(),
                        TRAP,
                        row.evidence(),
                        row.origins(),
                        row.outcome(),
                        row.otherDays(),
                        row.actors());
        return new Dossier(
                dossier.title(),
                List.of(
                        new Dossier.Chapter(
                                chapter.story(),
                                List.of(trap),
                                chapter.utterances(),
                                chapter.articles(),
                                chapter.names())));
    }
}
