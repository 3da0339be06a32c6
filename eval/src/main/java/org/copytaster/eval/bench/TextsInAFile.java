// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.bench;

import org.copytaster.model.Article;
import org.copytaster.stages.copies.Texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/// Texts one behind the other in a temporary file, which is gone when this is closed.
final class TextsInAFile implements Texts, AutoCloseable {

    private final FileChannel file;
    private long end;

    TextsInAFile() throws IOException {
        file =
                FileChannel.open(
                        Files.createTempFile("texts", ""),
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
    }

    @Override
    public Supplier<String> leave(Article article) {
        ByteBuffer bytes = ByteBuffer.wrap(article.text().getBytes(StandardCharsets.UTF_8));
        long start = end;
        int length = bytes.remaining();
        try {
            while (bytes.hasRemaining()) {
                end += file.write(bytes, end);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return () -> text(start, length);
    }

    private String text(long start, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try {
            while (bytes.hasRemaining() && file.read(bytes, start + bytes.position()) >= 0) {}
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new String(bytes.array(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
