// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.ChronologyRow;
import org.copytaster.model.EventId;
import org.copytaster.model.Evidence;
import org.copytaster.model.Fact;
import org.copytaster.model.Header;
import org.copytaster.model.ManySeeds;
import org.copytaster.model.Mention;
import org.copytaster.model.Paragraph;
import org.copytaster.model.Reading;
import org.copytaster.model.Said;
import org.copytaster.model.Span;
import org.copytaster.model.Speaker;
import org.copytaster.model.Stamp;
import org.copytaster.model.Statement;
import org.copytaster.model.StatementId;
import org.copytaster.model.StoryId;
import org.copytaster.model.TimeExpression;
import org.copytaster.model.TimeValue;
import org.copytaster.model.UtteranceId;
import org.copytaster.stages.annotate.happenings.FindHappenings;
import org.copytaster.stages.annotate.times.ResolveTimes;
import org.copytaster.stages.pipeline.Outcome;
import org.copytaster.stages.text.Prose;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

class TellChronologyTest {

    static final String SUMMIT =
            "The first Velland-Ortu summit is scheduled for October 15 in the capital of Velland.";
    private static final String BRIDGE =
            "The old harbour bridge of Ortu collapsed on July 28 after a week of heavy rain.";

    static Reading page(String id, String published, String text) {
        return page(id, published, "en", text);
    }

    private static Reading page(String id, String published, String language, String text) {
        Span whole = new Span(0, text.length());
        Article article =
                new Article(
                        new ArticleId(id),
                        null,
                        null,
                        Header.of(null, "Title", Stamp.of(LocalDate.parse(published)), language),
                        text,
                        List.of(new Paragraph(Paragraph.Kind.PARAGRAPH, whole, null)),
                        List.of(),
                        List.of());
        Prose prose = Prose.of(text, language);
        List<TimeExpression> times = ResolveTimes.in(article, prose);
        return new Reading(
                article,
                List.of(),
                times,
                List.of(),
                FindHappenings.in(article, prose, List.of(), times, List.of()));
    }

    static List<ChronologyRow> told(List<Reading> readings, Fact.CopyFound... copies) {
        return told(new StoryFile(new StoryId("s"), readings, List.of(copies), Map.of(), Map.of()));
    }

    static List<ChronologyRow> told(StoryFile file) {
        return switch (new TellChronology().apply(file)) {
            case Outcome.Kept<Fact.ChronologyTold> kept -> kept.records().getFirst().rows();
            case Outcome.Dropped<Fact.ChronologyTold> dropped -> List.of();
        };
    }

    static Fact.CopyFound copy(String copy, String original) {
        return new Fact.CopyFound(
                new ArticleId(copy), new ArticleId(original), Fact.Relation.SAME, List.of());
    }

    @Test
    void oneHappeningOnThreePagesIsOneRowWithItsOrigins() {
        List<ChronologyRow> rows =
                told(
                        List.of(
                                page("a", "2025-07-29", BRIDGE),
                                page("b", "2025-07-29", BRIDGE),
                                page(
                                        "c",
                                        "2025-07-30",
                                        "Ortu's harbour bridge collapsed on July 28 in heavy"
                                                + " rain.")),
                        copy("b", "a"));
        assertThat(rows).hasSize(1);
        ChronologyRow row = rows.getFirst();
        assertThat(row.date()).isEqualTo(new TimeValue("2025-07-28"));
        assertThat(row.text()).isEqualTo(BRIDGE).isEqualTo(row.evidence().getFirst().words());
        assertThat(row.evidence()).hasSize(3);
        assertThat(row.origins()).isEqualTo(2);
    }

    @Test
    void aCopyThatCameOutLaterDoesNotDisagree() {
        String text =
                "The mayor of Ortu resigned on a rainy evening over a loan for the harbour bridge.";
        List<ChronologyRow> rows =
                told(
                        List.of(page("a", "2025-07-31", text), page("b", "2025-08-01", text)),
                        copy("b", "a"));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().date()).isEqualTo(new TimeValue("2025-07-31"));
        assertThat(rows.getFirst().otherDays()).isEmpty();
        assertThat(rows.getFirst().evidence()).hasSize(2);
    }

    @Test
    void twoHappeningsOnOneDayStayApart() {
        assertThat(
                        told(
                                List.of(
                                        page("a", "2025-07-29", BRIDGE),
                                        page(
                                                "b",
                                                "2025-07-29",
                                                "The finance minister of Velland resigned on July"
                                                        + " 28 over a loan."))))
                .hasSize(2);
    }

    @Test
    void pagesThatGiveTwoDaysForOneHappeningDisagreeInOneRow() {
        List<ChronologyRow> rows =
                told(
                        List.of(
                                page("a", "2025-07-30", BRIDGE),
                                page("b", "2025-07-30", BRIDGE.replace("July 28", "July 27")),
                                page("c", "2025-07-31", BRIDGE)));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().date()).isEqualTo(new TimeValue("2025-07-28"));
        assertThat(rows.getFirst().otherDays()).containsExactly(new TimeValue("2025-07-27"));
    }

    @Test
    void aLeadWithoutADayHasTheDayOfPublication() {
        List<ChronologyRow> rows =
                told(List.of(page("a", "2025-07-31", "The mayor of Ortu resigned over a loan.")));
        assertThat(rows)
                .extracting(ChronologyRow::date)
                .containsExactly(new TimeValue("2025-07-31"));
    }

    @Test
    void anUtteranceInTwoWordingsIsOneRow() {
        Reading one = withStatement(page("a", "2025-07-31", "\"The road is open,\" Haro said."));
        Reading other = withStatement(page("b", "2025-07-31", "Haro said the road was open."));
        UtteranceId utterance = new UtteranceId("u-1");
        Map<StatementId, UtteranceId> utterances =
                Map.of(
                        one.statements().getFirst().id(), utterance,
                        other.statements().getFirst().id(), utterance);
        List<ChronologyRow> rows =
                told(
                                new StoryFile(
                                        new StoryId("s"),
                                        List.of(one, other),
                                        List.of(),
                                        Map.of(),
                                        utterances))
                        .stream()
                        .filter(row -> row.kind() == ChronologyRow.Kind.STATEMENT)
                        .toList();
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().text()).isEqualTo("\"The road is open,\" Haro said.");
        assertThat(rows.getFirst().origins()).isEqualTo(2);
    }

    @Test
    void aSentenceWithTwoStatementsIsOneRow() {
        Reading page = page("a", "2025-07-31", "Haro said the road was open and the bridge shut.");
        Statement road = statement(page.article(), Statement.Form.INDIRECT, new Span(10, 27));
        Statement bridge = statement(page.article(), Statement.Form.INDIRECT, new Span(32, 47));
        Reading both =
                new Reading(page.article(), List.of(), List.of(), List.of(road, bridge), List.of());
        assertThat(told(List.of(both)))
                .filteredOn(row -> row.kind() == ChronologyRow.Kind.STATEMENT)
                .hasSize(1);
    }

    @Test
    void whatIsSaidOnOneDayStandsInTheOrderOfTheTelling() {
        List<String> said = List.of("the road was open", "the bridge was shut", "the ferry ran");
        String text = "Haro said " + String.join(". Haro said ", said) + ".";
        Reading first = page("z", "2025-07-30", "Haro said the mill was dry.");
        Reading second = page("a", "2025-07-31", text);
        List<ChronologyRow> rows =
                told(List.of(with(second, said), with(first, "the mill was dry")));
        assertThat(rows)
                .extracting(ChronologyRow::text)
                .containsExactly(
                        "Haro said the mill was dry.",
                        "Haro said the road was open.",
                        "Haro said the bridge was shut.",
                        "Haro said the ferry ran.");
    }

    @Test
    void aQuotationOfSeveralSentencesIsToldToItsEnd() {
        String words = "\"The road is open. The bridge will follow,\" Haro said.";
        Reading page = page("a", "2025-07-31", words + " It rained.");
        assertThat(told(List.of(with(page, "The road is open. The bridge will follow,"))))
                .extracting(ChronologyRow::text)
                .containsExactly(words);
    }

    @Test
    void aLineWithinAnotherIsNoRowOfItsOwn() {
        String words =
                "\"The road is open. The bridge will follow,\" Haro said, praising the crews.";
        Reading page = page("a", "2025-07-31", words);
        Statement open =
                statement(
                        page.article(), Statement.Form.DIRECT, spanOf(page, "The road", "follow,"));
        Statement praise =
                statement(page.article(), Statement.Form.INDIRECT, spanOf(page, "the crews", ""));
        assertThat(told(List.of(with(page, open, praise))))
                .extracting(ChronologyRow::text)
                .containsExactly(words);
    }

    @Test
    void whatHappenedAndWhoSaidSoOnThatDayIsOneRow() {
        Reading page =
                page("a", "2025-07-31", "The harbour bridge collapsed on July 30, Haro said.");
        Statement said =
                statement(page.article(), Statement.Form.INDIRECT, spanOf(page, "The", "30"));
        Reading reading =
                new Reading(
                        page.article(), List.of(), page.times(), List.of(said), page.happenings());
        assertThat(told(List.of(reading)))
                .extracting(ChronologyRow::kind)
                .containsExactly(ChronologyRow.Kind.HAPPENING);
    }

    @Test
    void aLineOfTwoOriginsWordForWordMayBeOfTwoPeople() {
        String words = "He gave no details.";
        Reading one = with(page("a", "2025-07-31", words), "no details");
        Reading other = with(page("b", "2025-07-31", words), "no details");
        assertThat(told(List.of(one, other))).hasSize(2);
    }

    @Test
    void aLineThatACopyHasWordForWordIsOneRow() {
        String words = "\"The road is open,\" Haro said.";
        Reading one = with(page("a", "2025-07-31", words), "The road is open,");
        Reading other = with(page("b", "2025-07-31", words), "The road is open,");
        List<ChronologyRow> rows = told(List.of(one, other), copy("b", "a"));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().evidence()).hasSize(2);
        assertThat(rows.getFirst().origins()).isEqualTo(1);
    }

    @Test
    void aDayWithinAQuotationIsToldWithTheWholeQuotation() {
        String words = "\"We remember the storm. The old bridge fell on July 28,\" Haro said.";
        Reading page = page("a", "2025-07-31", words);
        Statement fell =
                statement(page.article(), Statement.Form.DIRECT, spanOf(page, "We", "July 28,"));
        Reading reading =
                new Reading(
                        page.article(), List.of(), page.times(), List.of(fell), page.happenings());
        assertThat(told(List.of(reading)))
                .filteredOn(row -> row.kind() == ChronologyRow.Kind.HAPPENING)
                .extracting(ChronologyRow::text)
                .containsExactly(words);
    }

    private static Span spanOf(Reading page, String from, String to) {
        String text = page.article().text();
        int start = text.indexOf(from);
        int end = to.isEmpty() ? start + from.length() : text.indexOf(to) + to.length();
        return new Span(start, end);
    }

    private static Reading with(Reading reading, Statement... statements) {
        return new Reading(reading.article(), List.of(), List.of(), List.of(statements), List.of());
    }

    private static Reading with(Reading reading, String content) {
        return with(reading, List.of(content));
    }

    private static Reading with(Reading reading, List<String> contents) {
        Article article = reading.article();
        List<Statement> statements =
                contents.stream()
                        .map(words -> {
                            int start = article.text().indexOf(words);
                            return statement(
                                    article,
                                    Statement.Form.INDIRECT,
                                    new Span(start, start + words.length()));
                        })
                        .toList();
        return new Reading(article, List.of(), List.of(), statements, List.of());
    }

    @Test
    void anOpeningThatTellsOfARequestTellsWhatHappened() {
        String text = "A judge ordered the keeper of the lighthouse to stand trial.";
        Reading page = page("a", "2025-07-31", text);
        Article article = page.article();
        assertThat(happenings(article, new Span(44, text.length() - 1))).isEqualTo(1);
        assertThat(happenings(article, new Span(8, text.length() - 1))).isZero();
    }

    private static long happenings(Article article, Span content) {
        Statement statement = statement(article, Statement.Form.INDIRECT, content);
        Reading reading = new Reading(article, List.of(), List.of(), List.of(statement), List.of());
        return told(List.of(reading)).stream()
                .filter(row -> row.kind() == ChronologyRow.Kind.HAPPENING)
                .count();
    }

    private static Reading withStatement(Reading reading) {
        Article article = reading.article();
        boolean direct = article.text().startsWith("\"");
        Statement statement =
                direct
                        ? statement(article, Statement.Form.DIRECT, new Span(1, 17))
                        : statement(article, Statement.Form.INDIRECT, new Span(10, 27));
        return new Reading(article, List.of(), reading.times(), List.of(statement), List.of());
    }

    private static Statement statement(Article article, Statement.Form form, Span span) {
        List<Evidence> content = List.of(article.evidence(span));
        return new Statement(
                Statement.idOf(content),
                form,
                content,
                null,
                null,
                new Speaker.Named("Haro", Mention.Kind.PERSON, null),
                "name beside the cue",
                List.of(),
                null,
                null,
                new Said(new TimeValue("2025-07-30"), "day before publication", null),
                Statement.Manner.SAID,
                1);
    }

    @ManySeeds(30)
    void theOrderOfPagesDoesNotMatter(long seed) {
        List<Reading> pages =
                new ArrayList<>(
                        List.of(
                                page("a", "2025-07-30", BRIDGE),
                                page("b", "2025-07-30", BRIDGE.replace("July 28", "July 27")),
                                page("c", "2025-07-31", SUMMIT),
                                page("d", "2025-10-02", "The Velland summit was postponed."),
                                page("e", "2025-07-31", "The mayor of Ortu resigned.")));
        List<ChronologyRow> inOrder = told(pages, copy("b", "a"), copy("e", "b"));
        Collections.shuffle(pages, new Random(seed));
        assertThat(told(pages, copy("e", "b"), copy("b", "a"))).isEqualTo(inOrder);
    }

    @Test
    void whatOpensPagesOnOneEventInTwoLanguagesIsOneHappening() {
        List<Reading> pages =
                List.of(
                        page("en", "2025-07-29", "The ferry to Ortu sank on July 28 in thick fog."),
                        page(
                                "es",
                                "2025-07-29",
                                "es",
                                "El ferry de Ortu naufragó el 28 de julio."));
        assertThat(rowsOf(pages, Map.of())).hasSize(2);
        Map<ArticleId, EventId> one =
                Map.of(
                        new ArticleId("en"), EventId.of("ferry"),
                        new ArticleId("es"), EventId.of("ferry"));
        assertThat(rowsOf(pages, one))
                .singleElement()
                .satisfies(row -> assertThat(row.evidence()).hasSize(2));
    }

    private static List<ChronologyRow> rowsOf(List<Reading> pages, Map<ArticleId, EventId> events) {
        return told(new StoryFile(new StoryId("s"), pages, List.of(), events, Map.of()));
    }
}
