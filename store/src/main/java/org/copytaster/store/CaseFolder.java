// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.copytaster.model.Article;
import org.copytaster.model.ContentHash;
import org.copytaster.model.Correction;
import org.copytaster.model.Fact;
import org.copytaster.model.Original;
import org.copytaster.model.PageId;
import org.copytaster.model.Reading;
import org.copytaster.model.Refusal;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A case on disk.
///
/// ```
/// case.json         what marks the folder as a case, and its format
/// originals/ab/...  the bytes of every page as they were saved, under their SHA-256
/// case.db           what was read on the pages and what was concluded (SQLite)
/// corrections.txt   what people put right, one line each
/// index/            for search; made anew from case.db when it is missing or damaged
/// lock              held by the one process that writes
/// ```
///
/// One process writes at a time, any number read meanwhile. What a method that writes has returned
/// from is on the disk.
public final class CaseFolder extends CaseAnswers implements AutoCloseable {

    /// What became of a page that was to be kept.
    public enum Kept {
        /// The first page of an article.
        NEW,
        /// Nothing that the case did not have: known bytes, or the known words of a known article.
        AGAIN,
        /// Other words of a known article.
        VERSION,
        /// A page without an article.
        DROPPED
    }

    private final @Nullable WriterLock lock;
    private final InstantSource clock;

    /// What the last [#readings] saw, for the conclusions that are drawn from them.
    private @Nullable AsOf seen;

    private record AsOf(long kept, List<String> corrections) {}

    private CaseFolder(Path folder, CaseFile about, Database database, @Nullable WriterLock lock) {
        super(
                about,
                new Originals(folder.resolve("originals")),
                new Corrections(folder.resolve("corrections.txt")),
                database,
                new Searching(database, folder.resolve("index"), lock == null));
        this.lock = lock;
        this.clock = InstantSource.system();
    }

    /// Opens a case to read and write, and makes one where the folder is empty or missing.
    ///
    /// @throws CaseException when the folder is no case, is of a newer format, cannot be written, or
    ///     is being written by another process
    public static CaseFolder open(Path folder) {
        CaseFile about = CaseFile.openOrMake(folder);
        WriterLock lock = WriterLock.of(folder);
        try {
            return new CaseFolder(folder, about, Database.open(folder.resolve("case.db")), lock);
        } catch (CaseException e) {
            lock.close();
            throw e;
        }
    }

    /// Opens a case to read, also while another process writes to it.
    ///
    /// @throws CaseException when the folder is no case or is of a newer format
    public static CaseFolder openReadOnly(Path folder) {
        CaseFile about = CaseFile.open(folder);
        return new CaseFolder(
                folder, about, Database.openReadOnly(folder.resolve("case.db")), null);
    }

    // ---- What comes in ----

    /// Keeps pages; originals, captures and readings are on the disk when this returns. All of the
    /// batch is kept or, with an exception, nothing.
    public List<Kept> keep(List<Incoming> batch) {
        Map<ContentHash, byte[]> pages = new LinkedHashMap<>();
        batch.forEach(one -> pages.put(one.original().hash(), one.original().bytes()));
        checkWritable();
        originals.keep(pages);
        DroppedPages dropped = DroppedPages.of(corrections.inForce());
        return database.answerAndWrite(
                session -> new Keeping(session, dropped, clock.instant()).keep(batch));
    }

    /// Notes what was not taken, and why.
    public void refuse(List<Refusal> refusals) {
        DroppedPages none = DroppedPages.of(List.of());
        database.write(
                session -> refusals.forEach(new Keeping(session, none, clock.instant())::refuse));
    }

    private void checkWritable() {
        if (lock == null) {
            throw new CaseException("This case was opened to read only.");
        }
    }

    // ---- What is concluded ----

    /// Whether the conclusions take account of every page and correction. When not, draw them anew:
    /// [#readings], then [#conclude].
    public boolean isConcluded() {
        String lines = Json.of(corrections.linesInForce());
        return database.read(session ->
                Meta.number(session, Meta.KEPT) == Meta.number(session, Meta.CONCLUDED)
                        && Meta.get(session, Meta.CORRECTIONS).orElse("[]").equals(lines));
    }

    /// The newest version of each article whose page is not dropped, as it was read, in time order.
    public List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        eachReading(readings::add);
        readings.sort(Comparator.comparing(Reading::article, Article.IN_TIME_ORDER));
        return readings;
    }

    /// Hands out the same readings one by one, in order of their ids, for cases that do not fit into
    /// memory.
    public void eachReading(Consumer<Reading> use) {
        List<String> lines = corrections.linesInForce();
        DroppedPages dropped = DroppedPages.of(Corrections.parsed(lines));
        seen =
                database.read(session -> {
                    new CurrentArticles(session, dropped).each(use);
                    return new AsOf(Meta.number(session, Meta.KEPT), lines);
                });
    }

    /// Replaces all conclusions at once: readers see the old ones or the new ones. The facts are
    /// taken to be those of the last [#readings]; pages kept since then leave the case unconcluded.
    public void conclude(List<Fact> facts) {
        AsOf asOf = seen;
        List<String> lines = asOf == null ? corrections.linesInForce() : asOf.corrections();
        database.write(session -> {
            Concluding.conclude(session, facts, lines);
            Meta.set(
                    session,
                    Meta.CONCLUDED,
                    asOf == null ? Meta.number(session, Meta.KEPT) : asOf.kept());
        });
        seen = null;
        searching.refresh();
    }

    // ---- What people put right ----

    public List<Correction> correctionsInForce() {
        return corrections.inForce();
    }

    /// Writes a correction down, with the words of what it is about, and gives the number of its line.
    public int correct(Correction correction) {
        checkWritable();
        return corrections.add(correction, database.read(new AboutCorrections(correction)::words));
    }

    /// Reads a correction as a person writes it.
    ///
    /// @throws CaseException if the line is none; the message says what one looks like
    public static Correction readCorrection(String line) {
        try {
            return CorrectionText.parse(line);
        } catch (CorrectionText.BadLine e) {
            throw new CaseException(String.valueOf(e.getMessage()));
        }
    }

    /// Takes back the correction on a line; false when none in force stands there.
    public boolean takeBack(int line) {
        checkWritable();
        return corrections.takeBack(line);
    }

    // ---- Rebuilding ----

    /// Every kept page as it came in, in a fixed order. A page that was kept under several names
    /// comes once with each. Close the stream.
    public Stream<KeptOriginal> originals() {
        return originalsWhere("1");
    }

    /// The pages that [#clearDerived] took the reading from and that have none again: what is left
    /// to do when a rebuild was interrupted.
    public Stream<KeptOriginal> unread() {
        return originalsWhere("p.dropped IS NULL AND p.page NOT IN (SELECT page FROM readings)");
    }

    private Stream<KeptOriginal> originalsWhere(String condition) {
        List<Named> names =
                database.read(session ->
                        session.list(
                                "SELECT DISTINCT p.page, p.hash, c.name FROM pages p JOIN captures c USING(page) WHERE "
                                        + condition
                                        + " ORDER BY p.page, c.name",
                                row ->
                                        new Named(
                                                new PageId(row.text("page")),
                                                new ContentHash(row.text("hash")),
                                                row.text("name"))));
        return names.stream().map(this::original);
    }

    private KeptOriginal original(Named named) {
        return new KeptOriginal(
                named.page(),
                new Original(named.name(), originals.read(named.hash())),
                database.read(session ->
                        session.list(
                                """
                                SELECT path, entry, address, captured FROM captures
                                WHERE page = ? AND name = ?
                                ORDER BY ifnull(captured, '~'), path, entry, address
                                """,
                                ArticleViews::capture,
                                named.page(),
                                named.name())));
    }

    /// Forgets everything but originals, captures, refusals, corrections and the log.
    public void clearDerived() {
        database.write(session -> {
            CurrentArticles.forgetAll(session);
            for (String table : Schema.READ) {
                session.write("DELETE FROM " + table);
            }
            for (String table : Schema.CONCLUSIONS) {
                session.write("DELETE FROM " + table);
            }
            session.write("UPDATE pages SET dropped = NULL");
            Meta.countUp(session, Meta.KEPT);
        });
        seen = null;
    }

    /// A hash over all that the case holds, but for its log: two cases with the same digest have the
    /// same content.
    public String digest() {
        return database.read(Digest::of);
    }

    @Override
    public void close() {
        searching.close();
        database.close();
        originals.close();
        if (lock != null) {
            lock.close();
        }
    }
}
