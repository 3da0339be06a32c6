// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts the bytes that go through, and stops the stream when they are too many.
///
/// Every compressed stream is read between two meters. The lower one knows how much was packed, so
/// that the upper one can tell a bomb from a page.
final class Meter extends FilterInputStream {

    /// Below this size any ratio is harmless.
    private static final long HARMLESS = 1 << 20;

    private final Gauge gauge;
    private long bytes;

    private interface Gauge {
        void check(long bytes) throws IOException;
    }

    private Meter(InputStream inner, Gauge gauge) {
        super(inner);
        this.gauge = gauge;
    }

    static Meter counting(InputStream inner) {
        return new Meter(inner, bytes -> {});
    }

    static Meter limiting(InputStream inner, long most) {
        return new Meter(inner, bytes -> checkSize(bytes, most));
    }

    /// For what comes out of a decompressor that draws from `packed`.
    static Meter unpacking(InputStream inner, Meter packed, long most, int ratio) {
        return new Meter(
                inner,
                bytes -> {
                    checkSize(bytes, most);
                    if (bytes > HARMLESS && bytes / ratio > packed.bytes) {
                        throw new UnreadableException(
                                "it unpacks to more than " + ratio + " times its size");
                    }
                });
    }

    private static void checkSize(long bytes, long most) throws UnreadableException {
        if (bytes > most) {
            throw new UnreadableException("larger than the limit of " + Sizes.shown(most));
        }
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] target, int start, int length) throws IOException {
        int read = in.read(target, start, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long length) throws IOException {
        long skipped = in.skip(length);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long read) throws IOException {
        bytes += read;
        gauge.check(bytes);
    }
}
