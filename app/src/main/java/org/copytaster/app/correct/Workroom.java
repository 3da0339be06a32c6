// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.correct;

import org.copytaster.app.ingest.Progress;
import org.copytaster.model.Correction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Where corrections are worked in while the case is being read.
///
/// A line is on the disk when [#add] returns. The conclusions follow in the background, once for all lines
/// that came meanwhile; until then readers see those from before. The case is held open to write only as
/// long as there is work, so that other commands find it free.
public final class Workroom implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workroom.class);

    private final Path folder;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("corrections").factory());

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
                corrector.conclude();
            } while (!finish(corrector));
        } catch (RuntimeException e) {
            LOG.error("corrections could not be worked in", e);
            leave(corrector, String.valueOf(e.getMessage()));
        }
    }

    /// Leaves the room, unless more has come in since the last look.
    private synchronized boolean finish(Corrector corrector) {
        if (!corrector.isConcluded()) {
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

    /// Whether corrections are being worked in.
    public synchronized boolean isBusy() {
        return open != null;
    }

    /// Why the last corrections, which are written down, could not be worked in; null when they were.
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
