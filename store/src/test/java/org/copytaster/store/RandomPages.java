// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.copytaster.model.ActorId;
import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Caption;
import org.copytaster.model.Capture;
import org.copytaster.model.ChronologyRow;
import org.copytaster.model.EventId;
import org.copytaster.model.Evidence;
import org.copytaster.model.Fact;
import org.copytaster.model.Furniture;
import org.copytaster.model.Happening;
import org.copytaster.model.Header;
import org.copytaster.model.Mention;
import org.copytaster.model.Origin;
import org.copytaster.model.Original;
import org.copytaster.model.PageId;
import org.copytaster.model.Paragraph;
import org.copytaster.model.Reading;
import org.copytaster.model.RowId;
import org.copytaster.model.Said;
import org.copytaster.model.Span;
import org.copytaster.model.Speaker;
import org.copytaster.model.Stamp;
import org.copytaster.model.Statement;
import org.copytaster.model.StoryId;
import org.copytaster.model.TimeExpression;
import org.copytaster.model.TimeValue;
import org.copytaster.model.UtteranceId;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Draws pages with readings, and facts about them, from a seed.
final class RandomPages {

    private static final String[] WORDS = {
        "harbour",
        "bank",
        "Bell",
        "señora",
        "المصرف",
        "мост",
        "\uD83D\uDCF0",
        "\"so\"",
        "a\\b",
        "İş"
    };

    private final Random random;

    RandomPages(long seed) {
        this.random = new Random(seed);
    }

    /// Pages of which some are versions, some copies of the same bytes, and some hold no article.
    List<Incoming> pages(int count) {
        List<Incoming> pages = new ArrayList<>();
        while (pages.size() < count) {
            if (!pages.isEmpty() && random.nextInt(5) == 0) {
                pages.add(again(pages.get(random.nextInt(pages.size()))));
            } else {
                pages.add(page());
            }
        }
        return pages;
    }

    private Incoming again(Incoming page) {
        return new Incoming(page.page(), page.original(), capture(), page.result());
    }

    private Incoming page() {
        byte[] bytes = words(40).getBytes(StandardCharsets.UTF_8);
        Original original = new Original("page.html", bytes);
        PageId id = PageId.of(original.hash().hex());
        return random.nextInt(9) == 0
                ? Incoming.dropped(id, original, capture(), "no main text")
                : Incoming.read(id, original, capture(), reading(id));
    }

    private Capture capture() {
        Origin origin =
                random.nextBoolean()
                        ? new Origin.File("file" + random.nextInt(99))
                        : new Origin.Entry("pages.warc", "record " + random.nextInt(99));
        return new Capture(
                origin,
                maybe(() -> "https://herald.example/" + random.nextInt(99)),
                maybe(() -> Instant.ofEpochSecond(1_700_000_000L + random.nextInt(9_999_999))));
    }

    Reading reading(PageId page) {
        ArticleId id = ArticleId.of("article " + random.nextInt(12));
        String text = words(60) + "\n" + words(30);
        int line = text.indexOf('\n');
        Article article =
                new Article(
                        id,
                        page,
                        maybe(() -> "https://herald.example/" + random.nextInt(99)),
                        header(),
                        text,
                        List.of(
                                new Paragraph(Paragraph.Kind.PARAGRAPH, new Span(0, line), null),
                                new Paragraph(
                                        Paragraph.Kind.BLOCKQUOTE,
                                        new Span(line + 1, text.length()),
                                        new Span(7, 9))),
                        List.of(new Caption(words(3), maybe(() -> "Agency"))),
                        List.of(
                                new Furniture(
                                        Furniture.Kind.TICKER,
                                        words(5),
                                        maybe(this::day),
                                        maybe(() -> new Span(1, 2)))));
        return new Reading(
                article,
                many(() -> mention(article)),
                many(() -> time(article)),
                many(() -> statement(article)),
                many(() -> happening(article)));
    }

    private Header header() {
        return new Header(
                maybe(() -> "Outlet " + random.nextInt(4)),
                words(4),
                maybe(() -> words(9)),
                many(() -> words(2)),
                maybe(() -> "Agencies"),
                many(() -> "AGY"),
                maybe(this::stamp),
                maybe(this::stamp),
                maybe(() -> random.nextBoolean() ? "en" : "ar"),
                maybe(() -> "World"),
                many(() -> words(1)));
    }

    private Mention mention(Article article) {
        return new Mention(
                evidence(article),
                any(Mention.Kind.values()),
                maybe(this::actor),
                maybe(() -> words(2)));
    }

    private TimeExpression time(Article article) {
        return new TimeExpression(
                evidence(article), any(TimeExpression.Type.values()), maybe(this::value));
    }

    private Happening happening(Article article) {
        return new Happening(
                evidence(article),
                value(),
                evidence(article),
                any(Happening.Status.values()),
                many(this::actor));
    }

    private Statement statement(Article article) {
        List<Evidence> content = List.of(evidence(article));
        return new Statement(
                Statement.idOf(content),
                any(Statement.Form.values()),
                content,
                maybe(() -> evidence(article)),
                maybe(() -> evidence(article)),
                speaker(),
                words(2),
                many(() -> evidence(article)),
                maybe(() -> evidence(article)),
                maybe(() -> evidence(article)),
                maybe(() -> new Said(value(), "a rule", maybe(() -> evidence(article)))),
                any(Statement.Manner.values()),
                random.nextDouble());
    }

    private Speaker speaker() {
        return switch (random.nextInt(4)) {
            case 0 -> new Speaker.Named(words(2), Mention.Kind.PERSON, maybe(this::actor));
            case 1 -> new Speaker.Role("the governor");
            case 2 -> new Speaker.Unnamed("a clerk");
            default -> new Speaker.Unknown();
        };
    }

    /// Facts that a pipeline could have found in some readings.
    static List<Fact> facts(List<Reading> readings) {
        List<Fact> facts = new ArrayList<>();
        Reading first = readings.isEmpty() ? null : readings.getFirst();
        for (Reading reading : readings) {
            ArticleId id = reading.article().id();
            String founder = String.valueOf(Character.digit(id.value().charAt(3), 16) % 3);
            StoryId story = StoryId.of(founder);
            facts.add(new Fact.ArticleGrouped(id, EventId.of(founder), story, List.of("why")));
            if (first != null && !first.equals(reading) && id.value().charAt(4) < '8') {
                facts.add(
                        new Fact.CopyFound(
                                id, first.article().id(), Fact.Relation.EDITED, List.of()));
            }
            for (Statement statement : reading.statements()) {
                UtteranceId utterance = UtteranceId.of(statement.speaker().shown());
                facts.add(new Fact.UtteranceAligned(utterance, statement.id(), id));
            }
            reading.happenings().stream()
                    .limit(1)
                    .forEach(one -> facts.add(new Fact.ChronologyTold(story, List.of(row(one)))));
        }
        facts.add(new Fact.ActorsJoined(ActorId.of("1"), ActorId.of("2"), "one office"));
        facts.add(new Fact.StoriesMerged(StoryId.of("0"), StoryId.of("1"), "one place"));
        return facts;
    }

    private static ChronologyRow row(Happening happening) {
        return new ChronologyRow(
                RowId.of(happening.day().timex(), happening.sentence().toString()),
                happening.day(),
                ChronologyRow.Kind.ANNOUNCEMENT,
                happening.status(),
                happening.sentence().words(),
                List.of(happening.sentence()),
                1,
                new ChronologyRow.Outcome(
                        ChronologyRow.Outcome.State.POSTPONED, happening.day(), List.of()),
                List.of(),
                happening.actors());
    }

    private Evidence evidence(Article article) {
        int start = random.nextInt(article.text().length() - 8);
        return article.evidence(new Span(start, start + 1 + random.nextInt(8)));
    }

    private ActorId actor() {
        return ActorId.of(String.valueOf(random.nextInt(6)));
    }

    private Stamp stamp() {
        String[] forms = {"", "T10:15", "T10:15:30.5+02:00", "T00:00:00Z"};
        return Stamp.parse(day() + any(forms));
    }

    private LocalDate day() {
        return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(200));
    }

    private TimeValue value() {
        return new TimeValue(
                any(new String[] {day().toString(), "2025-03", "2025-W07", "PAST_REF"}));
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(any(WORDS));
        }
        return words.toString();
    }

    private <T> T any(T[] choice) {
        return choice[random.nextInt(choice.length)];
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }

    private <T> List<T> many(Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(4)).toList();
    }
}
