// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.copytaster.model.ContentHash;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// `originals/ab/<sha256>`: the bytes of every page as they were saved.
///
/// A file under its final name is whole: it is written under another name, synced, and renamed.
final class Originals implements AutoCloseable {

    /// Syncing waits for the disk, and the disk takes several syncs at once.
    private static final int SYNCS_AT_ONCE = 8;

    private final Path folder;
    private final ExecutorService syncing =
            Executors.newFixedThreadPool(
                    SYNCS_AT_ONCE,
                    task -> {
                        Thread thread = new Thread(task, "originals");
                        thread.setDaemon(true);
                        return thread;
                    });

    Originals(Path folder) {
        this.folder = folder;
    }

    /// Keeps the bytes; they are on the disk when this returns.
    void keep(Map<ContentHash, byte[]> pages) {
        TreeSet<Path> folders = new TreeSet<>();
        all(
                pages.entrySet().stream()
                        .map(page -> task(() -> write(page.getKey(), page.getValue())))
                        .toList());
        pages.keySet().forEach(hash -> folders.add(file(hash).getParent()));
        all(folders.stream().map(one -> task(() -> sync(one))).toList());
        if (!folders.isEmpty()) {
            all(java.util.List.of(task(() -> sync(folder))));
        }
    }

    byte[] read(ContentHash hash) {
        try {
            return Files.readAllBytes(file(hash));
        } catch (IOException e) {
            throw new CaseException(
                    "The original %s is missing or cannot be read: %s".formatted(hash.hex(), e), e);
        }
    }

    private Path file(ContentHash hash) {
        return folder.resolve(hash.hex().substring(0, 2)).resolve(hash.hex());
    }

    private void write(ContentHash hash, byte[] bytes) throws IOException {
        Path file = file(hash);
        if (Files.exists(file) && Files.size(file) == bytes.length) {
            return;
        }
        Files.createDirectories(file.getParent());
        Path unfinished = file.resolveSibling("." + hash.hex());
        try (FileChannel channel =
                FileChannel.open(
                        unfinished,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(
                unfinished,
                file,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /// Makes the names in a folder durable. Systems that cannot open a folder sync names themselves.
    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            // Nothing to do: there is no other way to ask for it.
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static Callable<Boolean> task(Work work) {
        return () -> {
            work.run();
            return true;
        };
    }

    private void all(Collection<Callable<Boolean>> tasks) {
        try {
            for (Future<Boolean> done : syncing.invokeAll(tasks)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CaseException("Interrupted while keeping pages: the batch is not kept.", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException disk
                    ? CaseException.of(disk)
                    : new IllegalStateException("keeping originals failed", e);
        }
    }

    @Override
    public void close() {
        syncing.shutdown();
    }
}
