// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// The first bytes by which a format that holds no page is known.
@SuppressWarnings("ArrayRecordComponent") // a table, never compared
record Signature(int offset, byte[] bytes, String what) {

    private static final List<Signature> KNOWN =
            List.of(
                    of(0, "%PDF-", "a PDF, not a page"),
                    of(0, "\u0089PNG", "a PNG picture, not a page"),
                    of(0, "\u00FF\u00D8\u00FF", "a JPEG picture, not a page"),
                    of(0, "GIF8", "a GIF picture, not a page"),
                    of(8, "WEBP", "a WebP picture, not a page"),
                    of(4, "ftyp", "a video or picture, not a page"),
                    of(0, "\u0000\u0000\u0001\u0000", "an icon, not a page"),
                    of(0, "wOFF", "a font, not a page"),
                    of(0, "wOF2", "a font, not a page"),
                    of(0, "PK\u0003\u0004", "a zip archive that holds no web archive"),
                    of(0, "PK\u0005\u0006", "an empty zip archive"),
                    of(0, "\u007FELF", "a program, not a page"),
                    of(0, "MZ\u0090\u0000", "a program, not a page"),
                    of(0, "\u00CA\u00FE\u00BA\u00BE", "a program, not a page"),
                    of(0, "\u00D0\u00CF\u0011\u00E0", "an office document, not a page"),
                    of(0, "{\\rtf", "an office document, not a page"),
                    of(0, "SQLite format 3", "a database, not a page"),
                    of(0, "7z\u00BC\u00AF", "a 7z archive, not a page"),
                    of(0, "Rar!\u001A", "a RAR archive, not a page"),
                    of(0, "BZh", "bzip2 data, not a page"),
                    of(0, "\u00FD7zXZ", "xz data, not a page"),
                    of(0, "(\u00B5/\u00FD", "zstandard data, not a page"),
                    of(0, "bplist00", "a Safari web archive or property list, not supported"),
                    of(0, "OggS", "sound, not a page"),
                    of(0, "ID3\u0003", "sound, not a page"),
                    of(0, "ID3\u0004", "sound, not a page"));

    private static Signature of(int offset, String bytes, String what) {
        return new Signature(offset, bytes.getBytes(StandardCharsets.ISO_8859_1), what);
    }

    /// What the bytes are, when their beginning shows that they are no page; else null.
    static @Nullable String refusing(byte[] page) {
        for (Signature signature : KNOWN) {
            if (signature.opens(page)) {
                return signature.what;
            }
        }
        return null;
    }

    private boolean opens(byte[] page) {
        int end = offset + bytes.length;
        return page.length >= end
                && java.util.Arrays.equals(page, offset, end, bytes, 0, bytes.length);
    }
}
