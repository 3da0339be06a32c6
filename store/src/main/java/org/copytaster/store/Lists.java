// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.copytaster.model.ActorId;
import org.copytaster.model.ArticleId;
import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Evidence;
import org.copytaster.model.Mention;
import org.copytaster.model.PageId;
import org.copytaster.model.Span;
import org.copytaster.model.StoryId;
import org.copytaster.store.view.ActorCard;
import org.copytaster.store.view.Arrivals;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.LogLine;
import org.copytaster.store.view.NameSeen;
import org.copytaster.store.view.StoryCard;
import org.copytaster.store.view.Totals;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the lists of a case: stories, rows, actors, the log, the totals.
final class Lists {

    private static final String ARRIVED =
            """
            a.article IN (SELECT r.article FROM log l JOIN readings r USING(page)
                          WHERE l.number > ? AND l.outcome = ?)
            """;

    private Lists() {}

    static StoryId now(Session session, StoryId id) {
        return new StoryId(Ids.now(session, id.value()));
    }

    static ActorId now(Session session, ActorId id) {
        return new ActorId(Ids.now(session, id.value()));
    }

    static Totals totals(Session session) {
        return session.first(
                        """
                        SELECT (SELECT count(*) FROM pages) AS pages,
                          (SELECT count(*) FROM articles) AS articles,
                          (SELECT count(*) FROM copies) AS copies,
                          (SELECT count(DISTINCT outlet) FROM articles) AS outlets,
                          (SELECT count(*) FROM stories) AS stories,
                          (SELECT count(*) FROM utterances) AS utterances,
                          (SELECT count(*) FROM utterances
                            WHERE json_extract(speaker, '$.speaker.is') = 'unknown') AS speakerless,
                          (SELECT count(*) FROM cast WHERE story = '') AS actors,
                          (SELECT count(*) FROM refusals) AS refused,
                          (SELECT count(*) FROM pages WHERE dropped IS NOT NULL) AS dropped,
                          (SELECT count(*) FROM articles WHERE published IS NULL) AS undated
                        """,
                        row ->
                                new Totals(
                                        row.number("pages"),
                                        row.number("articles"),
                                        row.number("copies"),
                                        row.number("outlets"),
                                        row.number("stories"),
                                        row.number("utterances"),
                                        row.number("speakerless"),
                                        row.number("actors"),
                                        row.number("refused"),
                                        row.number("dropped"),
                                        row.number("undated")))
                .orElseThrow();
    }

    static List<StoryCard> stories(Session session) {
        return session.list("SELECT card FROM stories ORDER BY last DESC, story", Lists::story);
    }

    static List<StoryCard> latestStories(Session session, @Nullable String section, int most) {
        return section == null
                ? session.list(
                        "SELECT card FROM stories ORDER BY last DESC, story LIMIT ?",
                        Lists::story,
                        most)
                : session.list(
                        """
                        SELECT card FROM stories
                        WHERE EXISTS (SELECT 1 FROM json_each(card, '$.sections')
                                      WHERE value IN (SELECT value FROM json_each(?)))
                        ORDER BY last DESC, story LIMIT ?
                        """,
                        Lists::story,
                        Json.of(spellings(session, section)),
                        most);
    }

    static List<String> sections(Session session) {
        return session
                .list(
                        """
                        SELECT DISTINCT section FROM articles JOIN grouped USING(article)
                        WHERE section IS NOT NULL
                        """,
                        row -> row.text("section"))
                .stream()
                .sorted()
                .toList();
    }

    private static List<String> spellings(Session session, String section) {
        return sections(session).stream().filter(section::equalsIgnoreCase).toList();
    }

    static List<String> largestSections(Session session, int most) {
        SectionCounts counts = new SectionCounts();
        session.each(
                """
                SELECT section, count(DISTINCT story) AS n
                FROM articles JOIN grouped USING(article)
                WHERE section IS NOT NULL GROUP BY section
                """,
                row -> counts.add(row.text("section"), row.number("n")));
        return counts.largest(most);
    }

    static Optional<StoryCard> storyBefore(Session session, StoryId id) {
        return session.first(
                """
                SELECT s.card FROM stories one JOIN stories s
                  ON s.last >= one.last AND (s.last > one.last OR s.story < one.story)
                WHERE one.story = ? ORDER BY s.last, s.story DESC LIMIT 1
                """,
                Lists::story,
                now(session, id));
    }

    static Optional<StoryCard> storyAfter(Session session, StoryId id) {
        return session.first(
                """
                SELECT s.card FROM stories one JOIN stories s
                  ON s.last <= one.last AND (s.last < one.last OR s.story > one.story)
                WHERE one.story = ? ORDER BY s.last DESC, s.story LIMIT 1
                """,
                Lists::story,
                now(session, id));
    }

    static Map<ArticleId, Integer> mostCarried(Session session, int most) {
        Map<ArticleId, Integer> carried = new LinkedHashMap<>();
        session.each(
                """
                SELECT original, count(*) AS n FROM copies
                GROUP BY original ORDER BY n DESC, original LIMIT ?
                """,
                row -> carried.put(new ArticleId(row.text("original")), row.number("n")),
                most);
        return carried;
    }

    private static StoryCard story(Session.Row row) {
        return Json.read(row.text("card"), StoryCard.class);
    }

    static Optional<StoryCard> story(Session session, StoryId id) {
        return session.first(
                "SELECT card FROM stories WHERE story = ?", Lists::story, now(session, id));
    }

    static List<ChronologyRow> chronology(Session session, StoryId story) {
        return session.list(
                "SELECT json FROM rows WHERE story = ? ORDER BY place",
                row -> Json.read(row.text("json"), ChronologyRow.class),
                now(session, story));
    }

    /// @param story empty for the whole case
    static List<ActorCard> cast(Session session, String story) {
        return session.list(
                "SELECT card FROM cast WHERE story = ? ORDER BY mentions DESC, actor",
                Lists::actor,
                story);
    }

    static List<ActorCard> mostMentioned(Session session, Mention.Kind kind, int most) {
        return session.list(
                """
                SELECT card FROM cast WHERE story = '' AND json_extract(card, '$.kind') = ?
                ORDER BY mentions DESC, actor LIMIT ?
                """,
                Lists::actor,
                kind.name(),
                most);
    }

    static int count(Session session, Mention.Kind kind) {
        return session.count(
                """
                SELECT count(*) AS n FROM cast WHERE story = '' AND json_extract(card, '$.kind') = ?
                """,
                kind.name());
    }

    private static ActorCard actor(Session.Row row) {
        return Json.read(row.text("card"), ActorCard.class);
    }

    static Optional<ActorCard> actor(Session session, ActorId id) {
        return session.first(
                "SELECT card FROM cast WHERE story = '' AND actor = ?",
                Lists::actor,
                now(session, id));
    }

    static List<NameSeen> names(Session session, StoryId story) {
        return session.list(
                """
                SELECT ifnull(l.target, n.actor) AS actor, n.article, n.place, n.words, n.count
                FROM grouped g JOIN articles a USING(article) JOIN named n USING(article)
                LEFT JOIN aliases l ON l.alias = n.actor
                WHERE g.story = ? AND n.kind <> 'ROLE'
                ORDER BY a.moment, a.article, n.place, n.words, n.kind, n.actor
                """,
                Lists::name,
                now(session, story));
    }

    private static NameSeen name(Session.Row row) {
        String words = row.text("words");
        int place = row.number("place");
        return new NameSeen(
                new ActorId(row.text("actor")),
                new Evidence(
                        new ArticleId(row.text("article")),
                        new Span(place, place + words.length()),
                        words),
                row.number("count"));
    }

    static List<StoryCard> storiesOf(Session session, ActorId actor) {
        return session.list(
                """
                SELECT s.card FROM cast c JOIN stories s ON s.story = c.story WHERE c.actor = ?
                ORDER BY s.last DESC, s.story
                """,
                Lists::story,
                now(session, actor));
    }

    static int logged(Session session) {
        return session.count("SELECT ifnull(max(number), 0) AS n FROM log");
    }

    static Arrivals arrivals(Session session, int logged) {
        List<ArticleLine> added = ArticleLines.where(session, ARRIVED, logged, "kept");
        Set<ArticleId> known = added.stream().map(ArticleLine::id).collect(Collectors.toSet());
        return new Arrivals(
                added,
                ArticleLines.where(session, ARRIVED, logged, "version").stream()
                        .filter(line -> !known.contains(line.id()))
                        .toList());
    }

    static List<LogLine> log(Session session, int most) {
        return session.list("SELECT * FROM log ORDER BY number DESC LIMIT ?", Lists::logLine, most);
    }

    private static LogLine logLine(Session.Row row) {
        String page = row.maybe("page");
        return new LogLine(
                Instant.parse(row.text("moment")),
                Keeping.origin(row.text("path"), row.maybe("entry")).shown(),
                row.text("outcome"),
                row.maybe("reason"),
                page == null ? null : new PageId(page));
    }
}
