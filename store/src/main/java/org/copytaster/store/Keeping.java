// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.copytaster.model.ArticleId;
import org.copytaster.model.Capture;
import org.copytaster.model.Origin;
import org.copytaster.model.PageId;
import org.copytaster.model.Reading;
import org.copytaster.model.Refusal;
import org.copytaster.store.CaseFolder.Kept;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/// Writes one batch of pages within one transaction.
///
/// What is written depends on the pages alone, not on the order in which they come.
final class Keeping {

    private final Session session;
    private final CurrentArticles current;
    private final Instant now;
    private final TreeSet<ArticleId> touched = new TreeSet<>();
    private final Map<PageId, Reading> written = new HashMap<>();

    Keeping(Session session, DroppedPages dropped, Instant now) {
        this.session = session;
        this.current = new CurrentArticles(session, dropped);
        this.now = now;
    }

    List<Kept> keep(List<Incoming> batch) {
        List<Kept> kept = batch.stream().map(this::keep).toList();
        boolean changed = false;
        for (ArticleId article : touched) {
            changed |= current.refresh(article, written);
        }
        if (changed) {
            Meta.countUp(session, Meta.KEPT);
        }
        return kept;
    }

    private Kept keep(Incoming incoming) {
        PageId page = incoming.page();
        session.write(
                "INSERT OR IGNORE INTO pages(page, hash) VALUES (?, ?)",
                page,
                incoming.original().hash().hex());
        boolean news = capture(page, incoming.original().name(), incoming.capture());
        Kept kept =
                switch (incoming.result()) {
                    case Incoming.Result.Article article -> read(page, article.reading());
                    case Incoming.Result.Dropped dropped -> dropped(page, dropped.reason());
                };
        if (news) {
            log(incoming.capture().origin(), outcome(kept), reason(incoming, kept), page);
        }
        return kept;
    }

    private boolean capture(PageId page, String name, Capture capture) {
        String captured = Moments.orNull(capture.captured());
        int added =
                session.write(
                        """
                        INSERT OR IGNORE INTO captures(page, name, path, entry, address, captured)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """,
                        page,
                        name,
                        capture.origin().path(),
                        entry(capture.origin()),
                        capture.address(),
                        captured);
        if (added > 0 && captured != null) {
            session.write(
                    "UPDATE pages SET captured = max(captured, ?) WHERE page = ?", captured, page);
        }
        return added > 0;
    }

    private Kept read(PageId page, Reading reading) {
        var before = session.first("SELECT json FROM readings WHERE page = ?", row -> row, page);
        ArticleId article = reading.article().id();
        touched.add(article);
        if (before.isEmpty()) {
            Kept kept = kind(reading);
            write(page, reading, Json.of(reading));
            session.write("UPDATE pages SET dropped = NULL WHERE page = ?", page);
            return kept;
        }
        readAgain(page, reading);
        return Kept.AGAIN;
    }

    private Kept kind(Reading reading) {
        List<String> versions =
                session.list(
                        "SELECT version FROM readings WHERE article = ?",
                        row -> row.text("version"),
                        reading.article().id());
        if (versions.isEmpty()) {
            return Kept.NEW;
        }
        return versions.contains(reading.article().version().hex()) ? Kept.AGAIN : Kept.VERSION;
    }

    /// The same bytes can be read differently when a capture tells more, their address above all.
    /// One reading holds: one with an address before one without, then the first in a fixed order.
    private void readAgain(PageId page, Reading reading) {
        String json = Json.of(reading);
        String before =
                session.first(
                                "SELECT json FROM readings WHERE page = ?",
                                row -> row.text("json"),
                                page)
                        .orElseThrow();
        if (json.equals(before)) {
            return;
        }
        Reading other = Json.read(before, Reading.class);
        if (rank(reading, json).compareTo(rank(other, before)) < 0) {
            touched.add(other.article().id());
            write(page, reading, json);
        }
    }

    private static String rank(Reading reading, String json) {
        String known = reading.article().address() == null ? "1" : "0";
        return known + " " + reading.article().id() + " " + json;
    }

    private void write(PageId page, Reading reading, String json) {
        var header = reading.article().header();
        session.write(
                """
                INSERT OR REPLACE INTO readings(page, article, version, title, modified, published, json)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                page,
                reading.article().id(),
                reading.article().version().hex(),
                header.title(),
                Moments.of(header.modified()),
                Moments.of(header.published()),
                json);
        written.put(page, reading);
    }

    private Kept dropped(PageId page, String reason) {
        if (session.count("SELECT count(*) AS n FROM readings WHERE page = ?", page) > 0) {
            return Kept.AGAIN;
        }
        session.write(
                "UPDATE pages SET dropped = min(ifnull(dropped, ?1), ?1) WHERE page = ?2",
                reason,
                page);
        return Kept.DROPPED;
    }

    void refuse(Refusal refusal) {
        session.write(
                "INSERT OR REPLACE INTO refusals(path, entry, reason) VALUES (?, ?, ?)",
                refusal.origin().path(),
                entry(refusal.origin()),
                refusal.reason());
        log(refusal.origin(), "refused", refusal.reason(), null);
    }

    private void log(
            Origin origin, String outcome, @Nullable String reason, @Nullable PageId page) {
        session.write(
                "INSERT INTO log(moment, path, entry, outcome, reason, page) VALUES (?, ?, ?, ?, ?, ?)",
                Moments.of(now),
                origin.path(),
                entry(origin),
                outcome,
                reason,
                page);
    }

    private static String outcome(Kept kept) {
        return kept == Kept.NEW ? "kept" : kept.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String reason(Incoming incoming, Kept kept) {
        return kept == Kept.DROPPED && incoming.result() instanceof Incoming.Result.Dropped dropped
                ? dropped.reason()
                : null;
    }

    static @Nullable String entry(Origin origin) {
        return switch (origin) {
            case Origin.File file -> null;
            case Origin.Entry entry -> entry.entry();
        };
    }

    static Origin origin(String path, @Nullable String entry) {
        return entry == null ? new Origin.File(path) : new Origin.Entry(path, entry);
    }
}
