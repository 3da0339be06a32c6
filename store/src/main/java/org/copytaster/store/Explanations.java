// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Capture;
import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Evidence;
import org.copytaster.model.Happening;
import org.copytaster.model.Paragraph;
import org.copytaster.model.Reading;
import org.copytaster.model.Said;
import org.copytaster.model.Span;
import org.copytaster.model.Stamp;
import org.copytaster.model.Statement;
import org.copytaster.model.TimeExpression;
import org.copytaster.model.TimeValue;
import org.copytaster.store.view.ActorCard;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.StatementLine;
import org.copytaster.store.view.StoryCard;
import org.copytaster.store.view.UtteranceCard;
import org.copytaster.store.view.Why;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Answers "why?" for everything that has an id: the rules and reasons, and the words.
final class Explanations {

    /// Words shown before and after an evidence, in characters.
    private static final int AROUND = 120;

    /// How many different words and rules are told that give a row its day.
    private static final int MOST_DAYS = 3;

    private final Session session;
    private final Map<ArticleId, Optional<Reading>> readings = new HashMap<>();

    Explanations(Session session) {
        this.session = session;
    }

    Optional<Why> why(String start) {
        return Ids.find(session, start.strip()).flatMap(this::explain);
    }

    private Optional<Why> explain(String id) {
        return switch (id.charAt(0)) {
            case 's' ->
                    card("SELECT card FROM stories WHERE story = ?", id, StoryCard.class)
                            .map(this::story);
            case 'n' ->
                    card(
                                    "SELECT card FROM cast WHERE story = '' AND actor = ?",
                                    id,
                                    ActorCard.class)
                            .map(this::actor);
            case 'e' -> Optional.of(event(id));
            case 'r' ->
                    card("SELECT json AS card FROM rows WHERE row = ?", id, ChronologyRow.class)
                            .map(this::row);
            case 'u' -> new Ledger(session).one(id).stream().findFirst().map(this::utterance);
            case 'q' -> new Ledger(session).statement(id).stream().findFirst().map(this::statement);
            case 'a' -> ArticleLines.one(session, new ArticleId(id)).map(this::article);
            default -> page(id);
        };
    }

    private <T> Optional<T> card(String sql, String id, Class<T> type) {
        return session.first(sql, row -> Json.read(row.text("card"), type), id);
    }

    private Why story(StoryCard story) {
        List<String> notes = new ArrayList<>();
        notes.add(
                count(story.articles(), "article")
                        + ", "
                        + count(story.origins(), "independent origin"));
        notes.addAll(aliasReasons(story.id().value()));
        List<ArticleLine> members = ArticleLines.where(session, "g.story = ?", story.id());
        members.forEach(member -> notes.addAll(reasons(member)));
        return new Why(story.id().value(), "story: " + story.headline(), notes, leads(members));
    }

    private Why event(String id) {
        List<ArticleLine> members = ArticleLines.where(session, "g.event = ?", id);
        List<String> notes = members.stream().flatMap(member -> reasons(member).stream()).toList();
        return new Why(id, "event: " + members.getFirst().title(), notes, leads(members));
    }

    private List<String> aliasReasons(String target) {
        return session.list(
                "SELECT alias, reason FROM aliases WHERE target = ? AND reason IS NOT NULL ORDER BY alias",
                row -> "%s is the same: %s".formatted(row.text("alias"), row.text("reason")),
                target);
    }

    /// Why an article is in its story, each reason with the article that it is about.
    private List<String> reasons(ArticleLine line) {
        return session
                .list(
                        "SELECT reasons FROM grouped WHERE article = ?",
                        row -> Json.list(row.text("reasons"), String.class),
                        line.id())
                .stream()
                .flatMap(List::stream)
                .map(reason -> "%s \"%s\": %s".formatted(line.id(), line.title(), reason))
                .toList();
    }

    private List<Why.Place> leads(List<ArticleLine> lines) {
        return lines.stream().flatMap(line -> lead(line).stream()).toList();
    }

    /// The first paragraph of an article that is no heading.
    private Optional<Why.Place> lead(ArticleLine line) {
        return reading(line.id())
                .flatMap(reading -> {
                    Article article = reading.article();
                    return article.paragraphs().stream()
                            .filter(one ->
                                    one.kind() != Paragraph.Kind.HEADING && !one.span().isEmpty())
                            .findFirst()
                            .map(one -> place(line, article.evidence(one.span()), article.text()));
                });
    }

    private Optional<Reading> reading(ArticleId id) {
        return readings.computeIfAbsent(id, one -> new ArticleViews(session).reading(one));
    }

    private Why row(ChronologyRow row) {
        List<String> notes = new ArrayList<>();
        notes.add(
                "%s, %s; the day is exact to the %s"
                        .formatted(
                                word(row.kind()),
                                word(row.status()),
                                word(row.date().precision())));
        notes.addAll(days(row));
        notes.add(
                count(row.evidence().stream().map(Evidence::article).distinct().count(), "page")
                        + " with "
                        + count(row.origins(), "independent origin"));
        if (!row.otherDays().isEmpty()) {
            notes.add("other pages give " + joined(row.otherDays()));
        }
        ChronologyRow.Outcome outcome = row.outcome();
        if (outcome != null) {
            notes.add(
                    "what became of it: "
                            + word(outcome.state())
                            + (outcome.newDay() == null ? "" : " to " + outcome.newDay()));
        }
        Stream<Evidence> later = outcome == null ? Stream.of() : outcome.evidence().stream();
        return new Why(
                row.id().value(),
                "%s: %s".formatted(row.date(), row.text()),
                notes,
                places(Stream.concat(row.evidence().stream(), later).toList()));
    }

    /// What gives the row its day on each of its pages: the words, the rule, or both.
    private List<String> days(ChronologyRow row) {
        return row.evidence().stream()
                .flatMap(words ->
                        reading(words.article()).stream()
                                .flatMap(reading -> days(reading, words.span(), row.date())))
                .distinct()
                .limit(MOST_DAYS)
                .toList();
    }

    private static Stream<String> days(Reading reading, Span words, TimeValue day) {
        List<String> said =
                reading.statements().stream()
                        .filter(one -> one.content().getFirst().span().overlaps(words))
                        .map(Statement::said)
                        .flatMap(Stream::ofNullable)
                        .filter(one -> one.day().equals(day))
                        .map(Explanations::day)
                        .toList();
        return said.isEmpty()
                ? dated(reading, words, day)
                        .map(one -> "the day is from the words \"%s\"".formatted(one.words()))
                : said.stream();
    }

    /// The time expressions that mean a day, in some words or behind a happening that they tell.
    private static Stream<Evidence> dated(Reading reading, Span words, TimeValue day) {
        Stream<Evidence> happened =
                reading.happenings().stream()
                        .filter(one -> one.day().equals(day))
                        .filter(one -> one.sentence().span().overlaps(words))
                        .map(Happening::when);
        Stream<Evidence> within =
                reading.times().stream()
                        .filter(one -> isOn(day, one.value()))
                        .map(TimeExpression::evidence)
                        .filter(one -> words.contains(one.span()));
        return Stream.concat(happened, within);
    }

    /// Whether a value is the day, or a part of it: "Tuesday morning".
    private static boolean isOn(TimeValue day, @Nullable TimeValue value) {
        return value != null && (value.equals(day) || value.timex().startsWith(day.timex() + "T"));
    }

    private static String day(Said said) {
        return said.words() == null
                ? "the day is by a rule: " + said.rule()
                : "the day is from the words \"%s\" (%s)"
                        .formatted(said.words().words(), said.rule());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String joined(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String count(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    private Why utterance(UtteranceCard card) {
        List<String> notes = new ArrayList<>();
        notes.add(
                count(card.wordings().size(), "wording")
                        + " with "
                        + count(card.origins(), "independent origin"));
        card.wordings().forEach(line -> notes.addAll(notes(line)));
        List<Evidence> words =
                card.wordings().stream()
                        .flatMap(line -> line.statement().content().stream())
                        .toList();
        String first = card.wordings().getFirst().statement().words();
        return new Why(
                card.id().value(),
                "utterance of %s: %s".formatted(card.speaker().shown(), first),
                notes,
                places(words));
    }

    private static List<String> notes(StatementLine line) {
        Statement statement = line.statement();
        List<String> notes = new ArrayList<>();
        notes.add(
                "%s %s: speaker %s (%s)"
                        .formatted(
                                statement.id(),
                                word(statement.form()),
                                statement.speaker().shown(),
                                statement.how()));
        Said said = statement.said();
        notes.add(
                said == null
                        ? "%s: no rule gives the day".formatted(statement.id())
                        : "%s: said %s (%s)".formatted(statement.id(), said.day(), said.rule()));
        return notes;
    }

    private Why statement(StatementLine line) {
        Statement statement = line.statement();
        List<String> notes = new ArrayList<>(notes(line));
        if (statement.manner() != Statement.Manner.SAID) {
            notes.add(word(statement.manner()));
        }
        if (line.utterance() != null) {
            notes.add("a wording of " + line.utterance());
        }
        Said said = statement.said();
        List<Evidence> words = new ArrayList<>(statement.content());
        Stream.of(
                        statement.source(),
                        statement.cue(),
                        said == null ? null : said.words(),
                        statement.venue(),
                        statement.addressee())
                .flatMap(Stream::ofNullable)
                .forEach(words::add);
        words.addAll(statement.via());
        return new Why(
                statement.id().value(),
                "statement of %s: %s".formatted(statement.speaker().shown(), statement.words()),
                notes,
                places(words));
    }

    private Why actor(ActorCard actor) {
        List<String> notes = new ArrayList<>();
        notes.add(
                "%s, %d mentions in %d articles"
                        .formatted(word(actor.kind()), actor.mentions(), actor.articles()));
        notes.addAll(aliasReasons(actor.id().value()));
        List<Evidence> words = new ArrayList<>();
        actor.spellings().forEach(spelling -> words.add(spelling.first()));
        actor.roles().forEach(role -> words.add(role.words()));
        return new Why(actor.id().value(), "actor: " + actor.name(), notes, places(words));
    }

    private Why article(ArticleLine line) {
        List<String> notes = new ArrayList<>();
        Stamp published = line.published();
        notes.add(published == null ? "no date of publication" : "published " + published.iso());
        notes.addAll(captures(line.page().value()));
        ArticleLine.CopyOf copy = line.copyOf();
        if (copy != null) {
            notes.add(
                    "carries the copy of %s (%s)"
                            .formatted(copy.original(), word(copy.relation())));
        }
        if (line.story() != null) {
            notes.add("in story " + line.story() + ", event " + line.event());
        }
        notes.addAll(reasons(line));
        List<Why.Place> places =
                copy == null
                        ? leads(List.of(line))
                        : places(new ArticleViews(session).shared(line.id()));
        return new Why(line.id().value(), "article: " + line.title(), notes, places);
    }

    private List<String> captures(String page) {
        return new ArticleViews(session)
                .captures(new org.copytaster.model.PageId(page)).stream()
                        .map(Explanations::captured)
                        .toList();
    }

    private static String captured(Capture capture) {
        return "saved as "
                + capture.origin().shown()
                + (capture.address() == null ? "" : ", from " + capture.address())
                + (capture.captured() == null ? "" : ", captured " + capture.captured());
    }

    private Optional<Why> page(String id) {
        return session.first(
                "SELECT hash, dropped FROM pages WHERE page = ?",
                row -> {
                    List<String> notes = new ArrayList<>();
                    notes.add("SHA-256 " + row.text("hash"));
                    notes.addAll(captures(id));
                    String dropped = row.maybe("dropped");
                    if (dropped != null) {
                        notes.add("holds no article: " + dropped);
                    }
                    List<ArticleLine> lines = ofPage(id);
                    lines.forEach(line ->
                            notes.add("holds %s \"%s\"".formatted(line.id(), line.title())));
                    return new Why(id, "page: " + title(lines, id), notes, leads(lines));
                },
                id);
    }

    private List<ArticleLine> ofPage(String id) {
        return ArticleLines.where(
                session, "a.article = (SELECT article FROM readings WHERE page = ?)", id);
    }

    private static String title(List<ArticleLine> lines, String otherwise) {
        return lines.isEmpty() ? otherwise : lines.getFirst().title();
    }

    private List<Why.Place> places(List<Evidence> words) {
        return words.stream().flatMap(one -> place(one).stream()).toList();
    }

    /// Empty where the article was edited since and the words are no longer there.
    private Optional<Why.Place> place(Evidence evidence) {
        return reading(evidence.article())
                .map(Reading::article)
                .filter(article -> evidence.holdsIn(article.text()))
                .flatMap(article ->
                        ArticleLines.one(session, article.id())
                                .map(line -> place(line, evidence, article.text())));
    }

    private static Why.Place place(ArticleLine line, Evidence evidence, String text) {
        Span span = evidence.span();
        int lineStart = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
        int lineEnd = text.indexOf('\n', span.end());
        String before = text.substring(Math.min(lineStart, span.start()), span.start());
        String after = text.substring(span.end(), lineEnd < 0 ? text.length() : lineEnd);
        return new Why.Place(line, evidence, tail(before), head(after));
    }

    private static String tail(String text) {
        int space = text.length() <= AROUND ? -1 : text.indexOf(' ', text.length() - AROUND);
        return text.length() <= AROUND
                ? text
                : "…" + text.substring(space < 0 ? text.length() - AROUND : space);
    }

    private static String head(String text) {
        int space = text.length() <= AROUND ? -1 : text.lastIndexOf(' ', AROUND);
        return text.length() <= AROUND ? text : text.substring(0, space < 0 ? AROUND : space) + "…";
    }
}
