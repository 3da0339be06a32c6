// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.bench;

import org.copytaster.stages.pipeline.Aside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/// What is left aside, one behind the other in a temporary file, which is gone when this is closed.
final class AsideInAFile implements Aside, AutoCloseable {

    private final FileChannel file;
    private long end;

    AsideInAFile() throws IOException {
        file =
                FileChannel.open(
                        Files.createTempFile("aside", ""),
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
    }

    @Override
    public <T> Supplier<T> leave(T thing, Form<T> form) {
        ByteBuffer bytes = ByteBuffer.wrap(form.write(thing));
        long start = end;
        int length = bytes.remaining();
        try {
            while (bytes.hasRemaining()) {
                end += file.write(bytes, end);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return () -> form.read(bytes(start, length));
    }

    private byte[] bytes(long start, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try {
            while (bytes.hasRemaining() && file.read(bytes, start + bytes.position()) >= 0) {}
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.array();
    }

    /// How many bytes were left.
    long size() {
        return end;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
