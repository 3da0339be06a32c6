// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/// Looks into the beginning of a stream, without losing it, for what is read record by record.
final class Containers {

    private static final byte[] WARC = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = 1 << 14;

    private Containers() {}

    /// Whether the stream, which must be able to go back to a mark, is a web archive, packed or not.
    static boolean isWarc(InputStream stream) throws IOException {
        byte[] head = head(stream, WARC.length);
        return startsWith(head, WARC)
                || (Bytes.isGzip(head) && startsWith(packedHead(stream), WARC));
    }

    static boolean isZip(InputStream stream) throws IOException {
        byte[] head = head(stream, 4);
        return startsWith(head, new byte[] {'P', 'K', 3, 4});
    }

    /// The bytes of an archive, unpacked and within the limits.
    static InputStream unpacked(InputStream archive, Limits limits) throws IOException {
        InputStream stream = new BufferedInputStream(archive, HEAD);
        return Bytes.isGzip(head(stream, 2))
                ? Bytes.gunzip(stream, limits.containerBytes(), limits.ratio())
                : Meter.limiting(stream, limits.containerBytes());
    }

    private static byte[] head(InputStream stream, int length) throws IOException {
        stream.mark(HEAD);
        byte[] head = stream.readNBytes(length);
        stream.reset();
        return head;
    }

    /// What a gzip stream begins with; empty when it is damaged there, which its reader will report.
    private static byte[] packedHead(InputStream stream) throws IOException {
        stream.mark(HEAD);
        try {
            return new GZIPInputStream(stream).readNBytes(WARC.length);
        } catch (IOException e) {
            return new byte[0];
        } finally {
            stream.reset();
        }
    }

    private static boolean startsWith(byte[] head, byte[] signature) {
        return head.length >= signature.length
                && java.util.Arrays.equals(
                        head, 0, signature.length, signature, 0, signature.length);
    }
}
