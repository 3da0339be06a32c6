// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Turns the bytes of a page into characters.
final class PageText {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    @SuppressWarnings("ArrayRecordComponent") // a table, never compared
    private record Mark(Charset charset, int... bytes) {}

    private static final List<Mark> MARKS =
            List.of(
                    new Mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
                    new Mark(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
                    new Mark(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
                    new Mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
                    new Mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

    private PageText() {}

    /// The text of the page, without byte order mark, NUL and lone surrogates.
    ///
    /// Whose word counts, first to last: the byte order mark; the zeros of UTF-16; the server, then
    /// the page, as long as the bytes bear them out; valid UTF-8; what the bytes look like.
    ///
    /// @param told the charset that the container's header names, if any
    static String of(byte[] bytes, @Nullable String told) {
        return Characters.clean(decoded(bytes, told).text());
    }

    private static Decoding decoded(byte[] bytes, @Nullable String told) {
        for (Mark mark : MARKS) {
            if (opens(bytes, mark)) {
                return Decoding.of(bytes, mark.bytes().length, mark.charset());
            }
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return Decoding.of(bytes, 0, wide);
        }
        Decoding utf8 = Decoding.of(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.malformed() == 0 && utf8.foreign() == 0 && !hasShifts(bytes)) {
            return utf8;
        }
        Charset server = CharsetLabel.meant(told);
        Charset declared = server == null ? CharsetLabel.inPage(bytes) : server;
        return declared == null ? undeclared(bytes, utf8) : declared(bytes, declared, utf8);
    }

    private static boolean opens(byte[] bytes, Mark mark) {
        if (bytes.length < mark.bytes().length) {
            return false;
        }
        for (int i = 0; i < mark.bytes().length; i++) {
            if ((bytes[i] & 0xFF) != mark.bytes()[i]) {
                return false;
            }
        }
        return true;
    }

    /// UTF-16 without its mark: every other byte of a text in ASCII, or of its markup, is zero.
    private static @Nullable Charset wide(byte[] bytes) {
        int pairs = Math.min(bytes.length, 4096) / 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < pairs; i++) {
            even += bytes[2 * i] == 0 ? 1 : 0;
            odd += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs < 4 || Math.max(even, odd) * 10 < pairs * 4 || Math.min(even, odd) > pairs / 20) {
            return null;
        }
        return odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    /// ISO-2022-JP is seven-bit: only its shifts tell it from ASCII.
    private static boolean hasShifts(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == 0x1B && bytes[i + 1] == '$' && "@B".indexOf(bytes[i + 2]) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Decoding declared(byte[] bytes, Charset declared, Decoding utf8) {
        boolean single = declared.newEncoder().maxBytesPerChar() <= 1;
        if (single && utf8.malformed() == 0) {
            return utf8; // nobody writes valid UTF-8 by chance in a one-byte charset
        }
        Decoding said =
                declared.equals(StandardCharsets.UTF_8) ? utf8 : Decoding.of(bytes, 0, declared);
        boolean credible = said.isPlausible() && !(single && isOfAnotherScript(said));
        return credible ? said : undeclared(bytes, utf8);
    }

    private static boolean isOfAnotherScript(Decoding said) {
        return said.charset().equals(WESTERN) && said.looksLikeAnotherScript();
    }

    private static Decoding undeclared(byte[] bytes, Decoding utf8) {
        if (hasShifts(bytes)) {
            return Decoding.of(bytes, 0, Charset.forName("ISO-2022-JP"));
        }
        if (utf8.isPlausible()) {
            return utf8;
        }
        for (Charset guess : CharsetGuess.of(bytes)) {
            Decoding guessed = Decoding.of(bytes, 0, guess);
            if (guessed.isPlausible()) {
                return guessed;
            }
        }
        return Decoding.of(bytes, 0, WESTERN);
    }
}
