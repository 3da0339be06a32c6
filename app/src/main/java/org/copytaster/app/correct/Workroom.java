// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.correct;

import org.copytaster.app.ingest.Progress;
import org.copytaster.model.Correction;
import org.copytaster.store.CaseException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Where corrections, and pages that are handed over, are worked in while the case is being read.
///
/// A line is on the disk when [#add] returns; pages are read in the background. The conclusions follow in the background, once for all lines
/// that came meanwhile; until then readers see those from before. The case is held open to write only as
/// long as there is work, so that other commands find it free.
public final class Workroom implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workroom.class);

    private final Path folder;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("corrections").factory());

    private final Deque<Path> handedOver = new ArrayDeque<>();

    private @Nullable Corrector open;
    private @Nullable String trouble;
    private int finished;

    public Workroom(Path folder) {
        this.folder = folder;
    }

    /// Writes corrections down and begins to work them in; gives the numbers of their lines.
    ///
    /// @throws org.copytaster.store.CaseException when another process writes to the case
    public synchronized List<Integer> add(List<Correction> corrections) {
        Corrector corrector = corrector();
        return corrections.stream().map(corrector::add).toList();
    }

    /// Takes a line back and begins to work that in; false when no such correction is in force there.
    ///
    /// @param text the words of the line without its comment; a person may have edited the file meanwhile,
    ///     and then another line may have the number
    /// @throws org.copytaster.store.CaseException when another process writes to the case
    public synchronized boolean takeBack(int number, String text) {
        Corrector corrector = corrector();
        return corrector.lines().stream()
                        .anyMatch(line -> line.number() == number && line.text().equals(text))
                && corrector.takeBack(number);
    }

    /// Begins to take in the pages of a folder, which is then deleted.
    ///
    /// @throws org.copytaster.store.CaseException when another process writes to the case
    public void takeIn(Path pages) throws IOException {
        try {
            synchronized (this) {
                corrector();
                handedOver.add(pages);
            }
        } catch (CaseException e) {
            delete(pages);
            throw e;
        }
    }

    private synchronized @Nullable Path nextHandedOver() {
        return handedOver.poll();
    }

    private void takeIn(Corrector corrector) throws IOException {
        for (Path pages = nextHandedOver(); pages != null; pages = nextHandedOver()) {
            try {
                corrector.takeIn(pages);
            } finally {
                delete(pages);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private Corrector corrector() {
        Corrector corrector = open;
        if (corrector == null) {
            Corrector opened = Corrector.of(folder, Progress.SILENT);
            open = opened;
            worker.execute(() -> work(opened));
            return opened;
        }
        return corrector;
    }

    private void work(Corrector corrector) {
        try {
            do {
                takeIn(corrector);
                corrector.conclude();
            } while (!finish(corrector));
        } catch (IOException | RuntimeException e) {
            LOG.error("what came in could not be worked in", e);
            leave(corrector, String.valueOf(e.getMessage()));
        }
    }

    /// Leaves the room, unless more has come in since the last look.
    private synchronized boolean finish(Corrector corrector) {
        if (!handedOver.isEmpty() || !corrector.isConcluded()) {
            return false;
        }
        finished++;
        leave(corrector, null);
        return true;
    }

    private synchronized void leave(Corrector corrector, @Nullable String why) {
        trouble = why;
        open = null;
        corrector.close();
        notifyAll();
    }

    /// Whether something is being worked in.
    public synchronized boolean isBusy() {
        return open != null;
    }

    /// Why what came in last could not be worked in; corrections are written down all the same. Null when it
    /// was.
    public synchronized @Nullable String trouble() {
        return trouble;
    }

    /// How often conclusions were replaced so far.
    public synchronized int finished() {
        return finished;
    }

    /// Waits until all is worked in, but not longer than this.
    public synchronized void await(Duration most) throws InterruptedException {
        long until = System.nanoTime() + most.toNanos();
        for (long left = most.toNanos();
                open != null && left > 0;
                left = until - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    /// Ends when the work that was begun is done.
    @Override
    public void close() {
        worker.close();
    }
}
