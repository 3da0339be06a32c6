// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.copytaster.model.ArticleId;
import org.copytaster.model.Capture;
import org.copytaster.model.ContentHash;
import org.copytaster.model.Evidence;
import org.copytaster.model.PageId;
import org.copytaster.model.Reading;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.ArticleView;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads everything about one article.
final class ArticleViews {

    private final Session session;

    ArticleViews(Session session) {
        this.session = session;
    }

    Optional<ArticleView> view(ArticleId id) {
        return ArticleLines.one(session, id).map(this::view);
    }

    private ArticleView view(ArticleLine line) {
        return new ArticleView(
                line,
                reading(line.id()).orElseThrow(),
                captures(line.page()),
                versions(line.id()),
                ArticleLines.where(session, "c.original = ?", line.id()),
                shared(line.id()));
    }

    /// The newest version, as people have put it right.
    Optional<Reading> reading(ArticleId id) {
        return session.first(
                """
                SELECT ifnull(a.corrected, r.json) AS json
                FROM articles a JOIN readings r ON r.page = a.page WHERE a.article = ?
                """,
                row -> Json.read(row.text("json"), Reading.class),
                id);
    }

    List<Capture> captures(PageId page) {
        return session.list(
                """
                SELECT DISTINCT path, entry, address, captured FROM captures WHERE page = ?
                ORDER BY ifnull(captured, '~'), path, entry, address
                """,
                ArticleViews::capture,
                page);
    }

    static Capture capture(Session.Row row) {
        return new Capture(
                Keeping.origin(row.text("path"), row.maybe("entry")),
                row.maybe("address"),
                Moments.read(row.maybe("captured")));
    }

    /// One for each wording of the article, under the first page that has it.
    private List<ArticleView.Version> versions(ArticleId id) {
        Map<ContentHash, ArticleView.Version> versions = new LinkedHashMap<>();
        session.each(
                """
                SELECT r.page, r.version, r.title,
                  (SELECT min(captured) FROM captures c WHERE c.page = r.page) AS captured
                FROM readings r JOIN pages p USING(page) WHERE r.article = ?
                ORDER BY r.modified, p.captured, r.published, r.page
                """,
                row -> {
                    ContentHash version = new ContentHash(row.text("version"));
                    versions.putIfAbsent(
                            version,
                            new ArticleView.Version(
                                    new PageId(row.text("page")),
                                    version,
                                    row.text("title"),
                                    Moments.read(row.maybe("captured"))));
                },
                id);
        return List.copyOf(versions.values());
    }

    /// The wordings of the article as they were read, oldest first, each under the first page that
    /// has it.
    List<Reading> readings(ArticleId id) {
        Map<ContentHash, Reading> readings = new LinkedHashMap<>();
        session.each(
                """
                SELECT r.version, r.json FROM readings r JOIN pages p USING(page)
                WHERE r.article = ? ORDER BY r.modified, p.captured, r.published, r.page
                """,
                row ->
                        readings.computeIfAbsent(
                                new ContentHash(row.text("version")),
                                first -> Json.read(row.text("json"), Reading.class)),
                id);
        return List.copyOf(readings.values());
    }

    List<Evidence> shared(ArticleId copy) {
        return session.first(
                        "SELECT shared FROM copies WHERE copy = ?",
                        row -> Json.list(row.text("shared"), Evidence.class),
                        copy)
                .orElse(List.of());
    }
}
