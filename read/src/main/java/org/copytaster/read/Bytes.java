// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Reads streams into memory, never more than the limits allow.
final class Bytes {

    private static final int PIECE = 1 << 16;

    private Bytes() {}

    static byte[] all(InputStream stream, Limits limits) throws IOException {
        Deadline deadline = Deadline.in(limits.perPage());
        InputStream limited = Meter.limiting(stream, limits.pageBytes());
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        for (int read = limited.read(piece); read >= 0; read = limited.read(piece)) {
            all.write(piece, 0, read);
            deadline.check();
        }
        return all.toByteArray();
    }

    static boolean isGzip(byte[] head) {
        return head.length > 1 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
    }

    static byte[] gunzip(byte[] packed, Limits limits) throws IOException {
        try (InputStream unpacked =
                gunzip(new ByteArrayInputStream(packed), limits.pageBytes(), limits.ratio())) {
            return all(unpacked, limits);
        } catch (EOFException e) {
            throw new UnreadableException("a gzip stream that ends early");
        } catch (ZipException e) {
            throw new UnreadableException("a damaged gzip stream");
        }
    }

    static InputStream gunzip(InputStream stream, long most, int ratio) throws IOException {
        Meter packed = Meter.counting(stream);
        return Meter.unpacking(new GZIPInputStream(packed, 8192), packed, most, ratio);
    }
}
