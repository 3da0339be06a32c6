// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.copytaster.model.ArticleId;
import org.copytaster.model.EventId;
import org.copytaster.model.Fact;
import org.copytaster.model.PageId;
import org.copytaster.model.Stamp;
import org.copytaster.model.StoryId;
import org.copytaster.store.view.ArticleLine;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads the lines that stand for articles in lists.
final class ArticleLines {

    static final String COLUMNS =
            """
            a.article, a.page, a.title, a.outlet, a.address, a.published, a.language, a.section,
            a.versions, a.captures, g.event, g.story, c.original, c.relation
            """;

    /// What to join to the articles `a` for the [#COLUMNS].
    static final String JOINS =
            """
            LEFT JOIN grouped g ON g.article = a.article
            LEFT JOIN copies c ON c.copy = a.article
            """;

    private static final String SELECT = "SELECT " + COLUMNS + " FROM articles a " + JOINS;
    private static final String IN_TIME_ORDER = " ORDER BY a.moment, a.article";

    private ArticleLines() {}

    /// @param condition what follows `WHERE`
    static List<ArticleLine> where(Session session, String condition, @Nullable Object... values) {
        return session.list(
                SELECT + " WHERE " + condition + IN_TIME_ORDER, ArticleLines::of, values);
    }

    static List<ArticleLine> all(Session session) {
        return session.list(SELECT + IN_TIME_ORDER, ArticleLines::of);
    }

    static Optional<ArticleLine> one(Session session, ArticleId id) {
        return session.first(SELECT + " WHERE a.article = ?", ArticleLines::of, id);
    }

    static ArticleLine of(Session.Row row) {
        return new ArticleLine(
                new ArticleId(row.text("article")),
                new PageId(row.text("page")),
                row.text("title"),
                row.maybe("outlet"),
                row.maybe("address"),
                orNull(row.maybe("published"), Stamp::parse),
                row.maybe("language"),
                row.maybe("section"),
                orNull(row.maybe("event"), EventId::new),
                orNull(row.maybe("story"), StoryId::new),
                copyOf(row),
                row.number("versions"),
                row.number("captures"));
    }

    private static ArticleLine.@Nullable CopyOf copyOf(Session.Row row) {
        String original = row.maybe("original");
        return original == null
                ? null
                : new ArticleLine.CopyOf(
                        new ArticleId(original), Fact.Relation.valueOf(row.text("relation")));
    }

    private static <T> @Nullable T orNull(@Nullable String value, Function<String, T> read) {
        return value == null ? null : read.apply(value);
    }
}
