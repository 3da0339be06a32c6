// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/// `case.db`: one session that writes, some that read, each answer from one snapshot (WAL).
final class Database implements AutoCloseable {

    private static final int READERS = 8;
    private static final int BUSY_MILLISECONDS = 10_000;

    private final Path file;
    private final @Nullable Session writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final Semaphore places = new Semaphore(READERS);
    private final Deque<Session> idle = new ConcurrentLinkedDeque<>();
    private final boolean frozen;

    private Database(Path file, @Nullable Session writer, boolean frozen) {
        this.file = file;
        this.writer = writer;
        this.frozen = frozen;
    }

    /// Opens the database to write, and makes its tables when they are not there.
    static Database open(Path file) {
        Session writer = connect(file, false, false);
        try {
            writer.script(Schema.TABLES);
        } catch (CaseException e) {
            writer.close();
            throw e;
        }
        return new Database(file, writer, false);
    }

    /// Opens the database to read. A read-only disk has no place for the files that readers share
    /// with a writer, so there the database is read as one that nobody changes.
    static Database openReadOnly(Path file) {
        boolean frozen = !canBeRead(file);
        return new Database(file, null, frozen);
    }

    private static boolean canBeRead(Path file) {
        try (Session probe = connect(file, true, false)) {
            probe.count("SELECT count(*) AS n FROM meta");
            return true;
        } catch (CaseException e) {
            return false;
        }
    }

    private static Session connect(Path file, boolean readOnly, boolean frozen) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        if (readOnly) {
            config.setReadOnly(true);
        } else {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        }
        config.setCacheSize(-32_000);
        String options = frozen ? "?immutable=1" : "";
        try {
            return new Session(
                    DriverManager.getConnection(
                            "jdbc:sqlite:" + file.toUri().toString() + options,
                            config.toProperties()));
        } catch (SQLException e) {
            throw CaseException.of(e);
        }
    }

    /// Answers from one snapshot.
    <T> T read(Function<Session, T> question) {
        places.acquireUninterruptibly();
        Session session = idle.poll();
        try {
            if (session == null) {
                session = connect(file, true, frozen);
            }
            T answer = inside(session, question, "BEGIN", "ROLLBACK");
            idle.push(session);
            session = null;
            return answer;
        } finally {
            if (session != null) {
                session.close();
            }
            places.release();
        }
    }

    /// Changes all or nothing; what changed is on the disk when this returns.
    void write(Consumer<Session> change) {
        answerAndWrite(session -> {
            change.accept(session);
            return true;
        });
    }

    /// Changes all or nothing, and answers.
    <T> T answerAndWrite(Function<Session, T> change) {
        if (writer == null) {
            throw new CaseException("This case was opened to read only.");
        }
        writing.lock();
        try {
            return inside(writer, change, "BEGIN IMMEDIATE", "COMMIT");
        } finally {
            writing.unlock();
        }
    }

    private static <T> T inside(
            Session session, Function<Session, T> work, String begin, String end) {
        session.write(begin);
        boolean done = false;
        try {
            T answer = work.apply(session);
            session.write(end);
            done = true;
            return answer;
        } finally {
            if (!done) {
                rollBack(session);
            }
        }
    }

    private static void rollBack(Session session) {
        try {
            session.write("ROLLBACK");
        } catch (CaseException alreadyRolledBack) {
            // SQLite rolls back by itself when the disk is full.
        }
    }

    @Override
    public void close() {
        for (Session session = idle.poll(); session != null; session = idle.poll()) {
            session.close();
        }
        if (writer != null) {
            writing.lock();
            try {
                writer.close();
            } finally {
                writing.unlock();
            }
        }
    }
}
