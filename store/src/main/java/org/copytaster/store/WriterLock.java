// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Lets one process at a time write to a case. The system frees the lock of a process that dies.
final class WriterLock implements AutoCloseable {

    static final String FILE = "lock";

    private final FileChannel channel;

    private WriterLock(FileChannel channel) {
        this.channel = channel;
    }

    static WriterLock of(Path folder) {
        try {
            FileChannel channel =
                    FileChannel.open(
                            folder.resolve(FILE),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new CaseException(
                        "%s is being written by another process. Wait until it is done, then try"
                                        .formatted(folder)
                                + " again; reading it meanwhile is fine.");
            }
            return new WriterLock(channel);
        } catch (IOException e) {
            throw CaseException.of(e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException byThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw CaseException.of(e);
        }
    }
}
