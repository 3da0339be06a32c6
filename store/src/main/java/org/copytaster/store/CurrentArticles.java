// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Header;
import org.copytaster.model.Mention;
import org.copytaster.model.PageId;
import org.copytaster.model.Reading;
import org.copytaster.model.Said;
import org.copytaster.model.Speaker;
import org.copytaster.model.Stamp;
import org.copytaster.model.Statement;
import org.copytaster.store.search.Names;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The newest version of each article, and the rows that follow from it.
///
/// The newest is the one that says it was modified last, then the one captured last, then the one
/// published last, then the one with the greatest page id: whatever order the pages came in, the
/// same one. One of these serves one transaction.
final class CurrentArticles {

    private static final String NEWEST_FIRST =
            "r.modified DESC, p.captured DESC, r.published DESC, r.page DESC";

    private final Session session;
    private final DroppedPages dropped;
    private long change;

    CurrentArticles(Session session, DroppedPages dropped) {
        this.session = session;
        this.dropped = dropped;
    }

    /// Hands out the newest version of every article by article id.
    void each(Consumer<Reading> use) {
        session.each(
                """
                SELECT json FROM (
                  SELECT r.article, r.json, row_number() OVER (PARTITION BY r.article ORDER BY %s) AS place
                  FROM readings r JOIN pages p USING(page)
                  WHERE r.page NOT IN (SELECT value FROM json_each(?)))
                WHERE place = 1 ORDER BY article
                """
                        .formatted(NEWEST_FIRST),
                row -> use.accept(reading(row)),
                dropped.json());
    }

    private static Reading reading(Session.Row row) {
        return Json.read(row.text("json"), Reading.class);
    }

    /// Brings an article's rows up to date and tells whether what it says has changed.
    ///
    /// @param written readings that were written just now, to spare reading them back
    boolean refresh(ArticleId article, Map<PageId, Reading> written) {
        Optional<PageId> newest = newest(article);
        Optional<PageId> before =
                session.first(
                        "SELECT page FROM articles WHERE article = ?",
                        row -> new PageId(row.text("page")),
                        article);
        if (newest.isEmpty()) {
            forget(article);
            return before.isPresent();
        }
        boolean same = newest.equals(before) && !written.containsKey(newest.get());
        if (!same) {
            Reading known = written.get(newest.get());
            forget(article);
            write(article, newest.get(), known == null ? stored(newest.get()) : known, null);
        }
        count(article);
        return !same;
    }

    /// Goes back from a corrected reading to the one that was kept with the page.
    void renew(ArticleId article) {
        Optional<PageId> newest = newest(article);
        forget(article);
        newest.ifPresent(page -> {
            Reading kept = stored(page);
            write(article, page, kept, null);
            count(article);
        });
    }

    /// Shows a reading as people have put it right, in place of the one kept with the same page.
    void correct(Reading corrected) {
        ArticleId article = corrected.article().id();
        newest(article)
                .filter(page -> page.equals(corrected.article().page()))
                .filter(page -> !stored(page).equals(corrected))
                .ifPresent(page -> {
                    forget(article);
                    write(article, page, corrected, Json.of(corrected));
                    count(article);
                });
    }

    private Optional<PageId> newest(ArticleId article) {
        return session.first(
                """
                SELECT r.page FROM readings r JOIN pages p USING(page)
                WHERE r.article = ? AND r.page NOT IN (SELECT value FROM json_each(?))
                ORDER BY %s LIMIT 1
                """
                        .formatted(NEWEST_FIRST),
                row -> new PageId(row.text("page")),
                article,
                dropped.json());
    }

    /// Marks every article as changed before all rows are cleared at once.
    static void forgetAll(Session session) {
        Meta.countUp(session, Meta.CHANGE);
        session.write(
                "INSERT OR REPLACE INTO changed(article, change) SELECT article, ? FROM articles",
                Meta.number(session, Meta.CHANGE));
    }

    private void forget(ArticleId article) {
        session.write("DELETE FROM articles WHERE article = ?", article);
        session.write("DELETE FROM statements WHERE article = ?", article);
        session.write("DELETE FROM named WHERE article = ?", article);
        session.write(
                "INSERT OR REPLACE INTO changed(article, change) VALUES (?, ?)", article, change());
    }

    private long change() {
        if (change == 0) {
            Meta.countUp(session, Meta.CHANGE);
            change = Meta.number(session, Meta.CHANGE);
        }
        return change;
    }

    private void write(ArticleId id, PageId page, Reading reading, @Nullable String correctedJson) {
        article(id, page, reading, correctedJson);
        int place = 0;
        for (Statement statement : reading.statements()) {
            statement(id, place++, statement);
        }
        names(id, reading);
    }

    private Reading stored(PageId page) {
        return session.first(
                        "SELECT json FROM readings WHERE page = ?", CurrentArticles::reading, page)
                .orElseThrow();
    }

    private void article(ArticleId id, PageId page, Reading reading, @Nullable String json) {
        Article article = reading.article();
        Header header = article.header();
        Stamp published = header.published();
        session.write(
                """
                INSERT INTO articles(article, page, title, outlet, address, published, moment,
                  language, section, versions, pages, captures, corrected)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, ?)
                """,
                id,
                page,
                header.title(),
                header.outlet(),
                article.address(),
                published == null ? null : published.iso(),
                published == null ? Moments.LAST : Moments.of(published),
                header.language(),
                header.section(),
                json);
    }

    private void statement(ArticleId article, int place, Statement statement) {
        Said said = statement.said();
        session.write(
                """
                INSERT OR REPLACE INTO statements(statement, article, place, said, actor, speaker, json)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                statement.id(),
                article,
                place,
                said == null ? null : said.day().timex(),
                statement.speaker() instanceof Speaker.Named named ? named.actor() : null,
                Names.folded(statement.speaker().shown()),
                Json.of(statement));
    }

    /// One row for each spelling of each actor, with its first place and how often it occurs.
    private void names(ArticleId article, Reading reading) {
        record Name(String actor, Mention.Kind kind, String words, @Nullable String name) {}
        Map<Name, int[]> names = new LinkedHashMap<>();
        reading.mentions().stream()
                .sorted(Comparator.comparing(mention -> mention.evidence().span()))
                .forEach(mention -> {
                    if (mention.entity() != null) {
                        Name name =
                                new Name(
                                        mention.entity().value(),
                                        mention.kind(),
                                        mention.evidence().words(),
                                        mention.name());
                        names.computeIfAbsent(
                                        name,
                                        first -> new int[] {mention.evidence().span().start(), 0})[
                                1]++;
                    }
                });
        names.forEach((name, place) ->
                session.write(
                        "INSERT INTO named(article, place, kind, actor, name, words, count) VALUES (?, ?, ?, ?, ?, ?, ?)",
                        article,
                        place[0],
                        name.kind(),
                        name.actor(),
                        name.name(),
                        name.words(),
                        place[1]));
    }

    private void count(ArticleId article) {
        session.write(
                """
                UPDATE articles SET
                  versions = (SELECT count(DISTINCT version) FROM readings r WHERE %1$s),
                  pages = (SELECT count(*) FROM readings r WHERE %1$s),
                  captures = (SELECT count(*) FROM readings r JOIN captures USING(page) WHERE %1$s)
                WHERE article = ?1
                """
                        .formatted(
                                "r.article = ?1 AND r.page NOT IN (SELECT value FROM json_each(?2))"),
                article,
                dropped.json());
    }
}
