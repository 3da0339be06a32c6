// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.copytaster.model.ActorId;
import org.copytaster.model.Speaker;
import org.copytaster.model.Statement;
import org.copytaster.model.StoryId;
import org.copytaster.model.TimeValue;
import org.copytaster.model.UtteranceId;
import org.copytaster.store.view.StatementLine;
import org.copytaster.store.view.UtteranceCard;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads utterances and statements.
final class Ledger {

    private static final String WORDINGS =
            "SELECT "
                    + ArticleLines.COLUMNS
                    + """
                    , s.json AS statement, u.utterance, u.said, u.speaker, u.origins
                    FROM utterances u JOIN wordings w ON w.utterance = u.utterance
                    JOIN statements s ON s.statement = w.statement
                    JOIN articles a ON a.article = s.article
                    """
                    + ArticleLines.JOINS;

    /// By the day said, and on one day as somebody reads them: by the place of the first wording.
    private static final String IN_ORDER =
            """
             WINDOW own AS (PARTITION BY u.utterance ORDER BY a.moment, a.article, s.place)
             ORDER BY u.day, first_value(a.moment) OVER own, first_value(a.article) OVER own,
                      first_value(s.place) OVER own, u.utterance, a.moment, a.article, s.place
            """;

    private static final String OF_STORY =
            """
            u.utterance IN (SELECT w2.utterance FROM wordings w2 JOIN grouped g2 USING(article)
                            WHERE g2.story = ?)
            """;

    private static final String STATEMENTS =
            "SELECT "
                    + ArticleLines.COLUMNS
                    + ", s.json AS statement, w.utterance, u.speaker FROM ";

    private static final String OF_ARTICLES =
            " JOIN articles a ON a.article = s.article "
                    + ArticleLines.JOINS
                    + " LEFT JOIN wordings w ON w.statement = s.statement"
                    + " LEFT JOIN utterances u ON u.utterance = w.utterance ";

    private final Session session;

    Ledger(Session session) {
        this.session = session;
    }

    List<UtteranceCard> of(@Nullable StoryId story, @Nullable ActorId speaker) {
        List<String> conditions = new ArrayList<>(List.of("1"));
        List<Object> values = new ArrayList<>();
        if (story != null) {
            conditions.add(OF_STORY);
            values.add(story);
        }
        if (speaker != null) {
            conditions.add("u.actor = ?");
            values.add(speaker);
        }
        return where(String.join(" AND ", conditions), values.toArray());
    }

    /// The one said last first, and behind all that have a day those that have none.
    List<UtteranceCard> latest(int from, int most) {
        List<UtteranceCard> latest = new ArrayList<>(latest("day < ?", from, most));
        if (latest.size() < most) {
            int dated =
                    session.count(
                            "SELECT count(*) AS n FROM utterances WHERE day < ?", Moments.LAST);
            latest.addAll(latest("day >= ?", Math.max(0, from - dated), most - latest.size()));
        }
        return latest;
    }

    /// Utterances are written in the order of their first wordings, so their row numbers tell, for
    /// those of one day, the same order as [#IN_ORDER].
    private List<UtteranceCard> latest(String days, int from, int most) {
        return where(
                        """
                        u.utterance IN (SELECT utterance FROM utterances WHERE %s
                                        ORDER BY day DESC, rowid DESC LIMIT ? OFFSET ?)
                        """
                                .formatted(days),
                        Moments.LAST,
                        most,
                        from)
                .reversed();
    }

    List<UtteranceCard> speakerless(int most) {
        return where(
                """
                u.utterance IN (SELECT utterance FROM utterances
                                WHERE json_extract(speaker, '$.speaker.is') = 'unknown'
                                ORDER BY day, rowid LIMIT ?)
                """,
                most);
    }

    List<UtteranceCard> one(String id) {
        return where("u.utterance = ?", id);
    }

    private List<UtteranceCard> where(String condition, Object... values) {
        List<UtteranceCard> cards = new ArrayList<>();
        List<StatementLine> wordings = new ArrayList<>();
        session.each(
                WORDINGS + " WHERE " + condition + IN_ORDER,
                row -> {
                    UtteranceId id = new UtteranceId(row.text("utterance"));
                    if (cards.isEmpty() || !cards.getLast().id().equals(id)) {
                        close(cards, wordings);
                        cards.add(open(id, row));
                    }
                    wordings.add(line(row));
                },
                values);
        close(cards, wordings);
        return cards;
    }

    private static UtteranceCard open(UtteranceId id, Session.Row row) {
        String said = row.maybe("said");
        return new UtteranceCard(
                id,
                spoken(row.text("speaker")),
                said == null ? null : new TimeValue(said),
                List.of(),
                row.number("origins"));
    }

    private static Speaker spoken(String json) {
        return Json.read(json, Utterances.Spoken.class).speaker();
    }

    private static void close(List<UtteranceCard> cards, List<StatementLine> wordings) {
        if (!cards.isEmpty()) {
            UtteranceCard card = cards.removeLast();
            cards.add(
                    new UtteranceCard(
                            card.id(),
                            card.speaker(),
                            card.said(),
                            List.copyOf(wordings),
                            card.origins()));
        }
        wordings.clear();
    }

    private static StatementLine line(Session.Row row) {
        String utterance = row.maybe("utterance");
        Statement statement = Json.read(row.text("statement"), Statement.class);
        String speaker = row.maybe("speaker");
        return new StatementLine(
                statement,
                speaker == null ? statement.speaker() : spoken(speaker),
                ArticleLines.of(row),
                utterance == null ? null : new UtteranceId(utterance));
    }

    /// A name counts where the article's own reading says that it means the actor, and where it stands
    /// as a word of its own in the statement.
    List<StatementLine> about(ActorId actor, int most) {
        Map<String, StatementLine> about = new LinkedHashMap<>();
        session.each(
                "SELECT "
                        + ArticleLines.COLUMNS
                        + ", s.json AS statement, w.utterance, u.speaker, n.words AS name"
                        + " FROM statements s JOIN named n ON n.article = s.article"
                        + " AND n.kind <> 'ROLE' AND instr(s.json, n.words)"
                        + " LEFT JOIN aliases l ON l.alias = n.actor"
                        + " LEFT JOIN aliases ls ON ls.alias = s.actor"
                        + OF_ARTICLES
                        + """
                        WHERE s.article IN (SELECT article FROM appearances WHERE actor = ?)
                          AND ifnull(l.target, n.actor) = ?
                          AND ifnull(ifnull(ls.target, s.actor), '') <> ?
                        ORDER BY a.moment DESC, s.article, s.place
                        """,
                row -> {
                    StatementLine line = line(row);
                    UtteranceId utterance = line.utterance();
                    if (about.size() < most && names(line.statement(), row.text("name"))) {
                        about.putIfAbsent(
                                utterance == null
                                        ? line.statement().id().value()
                                        : utterance.value(),
                                line);
                    }
                },
                actor,
                actor,
                actor);
        return List.copyOf(about.values());
    }

    private static boolean names(Statement statement, String name) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                .matcher(statement.words())
                .find();
    }

    List<StatementLine> statement(String id) {
        return session.list(
                STATEMENTS + "statements s" + OF_ARTICLES + "WHERE s.statement = ?",
                Ledger::line,
                id);
    }
}
