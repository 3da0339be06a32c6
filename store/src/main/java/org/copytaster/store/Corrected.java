// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.copytaster.model.ActorId;
import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Correction;
import org.copytaster.model.Mention;
import org.copytaster.model.PageId;
import org.copytaster.model.Reading;
import org.copytaster.model.Speaker;
import org.copytaster.model.Stamp;
import org.copytaster.model.Statement;
import org.copytaster.model.StatementId;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Readings as people have put them right. Names and stories concern more than one reading; what
/// was said about those is for the pipeline.
final class Corrected {

    private static final String BY_HAND = "set by a person";

    private final Map<ArticleId, Stamp> dates = new HashMap<>();
    private final Map<StatementId, String> speakers = new HashMap<>();
    private final Set<PageId> dropped = new HashSet<>();

    Corrected(List<Correction> corrections) {
        for (Correction correction : corrections) {
            switch (correction) {
                case Correction.SetDate set -> dates.put(set.article(), set.published());
                case Correction.SetSpeaker set -> speakers.put(set.statement(), set.speaker());
                case Correction.DropPage drop -> dropped.add(drop.page());
                case Correction.JoinNames names -> {}
                case Correction.SplitNames names -> {}
                case Correction.JoinStories stories -> {}
                case Correction.SplitStory story -> {}
            }
        }
    }

    boolean drops(PageId page) {
        return dropped.contains(page);
    }

    /// The dropped pages as a JSON array, the form in which a query takes a list.
    String droppedPages() {
        return Json.of(new TreeSet<>(dropped));
    }

    boolean concerns(Reading reading) {
        return dates.containsKey(reading.article().id())
                || (!speakers.isEmpty()
                        && reading.statements().stream()
                                .anyMatch(one -> speakers.containsKey(one.id())));
    }

    /// The articles whose reading may look different with these corrections.
    Set<ArticleId> articles(Session session) {
        Set<ArticleId> articles = new TreeSet<>(dates.keySet());
        speakers.keySet().forEach(statement -> articles.addAll(
                ids(session, "SELECT article FROM statements WHERE statement = ?", statement)));
        dropped.forEach(page -> articles.addAll(
                ids(session, "SELECT article FROM readings WHERE page = ?", page)));
        return articles;
    }

    private static List<ArticleId> ids(Session session, String sql, Object id) {
        return session.list(sql, row -> new ArticleId(row.text("article")), id);
    }

    Reading of(Reading reading, Session session) {
        if (!concerns(reading)) {
            return reading;
        }
        Article article = reading.article();
        Stamp date = dates.get(article.id());
        return new Reading(
                date == null ? article : article.with(article.header().publishedAt(date)),
                reading.mentions(),
                reading.times(),
                reading.statements().stream().map(one -> corrected(one, session)).toList(),
                reading.happenings());
    }

    private Statement corrected(Statement statement, Session session) {
        String name = speakers.get(statement.id());
        return name == null ? statement : statement.by(speaker(name, session), BY_HAND);
    }

    /// A speaker with that name: the actor whom most mentions with that spelling mean.
    private static Speaker speaker(String name, Session session) {
        if (name.isBlank()) {
            return new Speaker.Unknown();
        }
        return session.first(
                        """
                        SELECT actor, kind FROM named
                        WHERE (words = ?1 OR name = ?1) AND kind IN ('PERSON', 'ORGANISATION', 'PLACE')
                        GROUP BY actor, kind ORDER BY sum(count) DESC, actor, kind LIMIT 1
                        """,
                        row -> named(
                                name,
                                Mention.Kind.valueOf(row.text("kind")),
                                new ActorId(row.text("actor"))),
                        name)
                .orElseGet(() -> new Speaker.Named(name, Mention.Kind.PERSON, null));
    }

    private static Speaker named(String name, Mention.Kind kind, ActorId actor) {
        return new Speaker.Named(name, kind, actor);
    }
}
