// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/// Bytes read in one charset.
///
/// @param malformed how many places were no text in that charset; each became U+FFFD
/// @param foreign how many characters beyond ASCII were read
record Decoding(Charset charset, String text, int malformed, int foreign) {

    private static final char REPLACEMENT = '\uFFFD';

    static Decoding of(byte[] bytes, int start, Charset charset) {
        // The quick way, which hides errors, is right when its text shows none.
        String quick = new String(bytes, start, bytes.length - start, charset);
        return quick.indexOf(REPLACEMENT) < 0
                ? new Decoding(charset, quick, 0, foreign(quick))
                : carefully(bytes, start, charset);
    }

    private static Decoding carefully(byte[] bytes, int start, Charset charset) {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        StringBuilder text = new StringBuilder(bytes.length - start);
        int malformed = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            drain(out, text);
            if (result.isUnderflow()) {
                break;
            }
            if (result.isError()) {
                malformed++;
                text.append(REPLACEMENT);
                in.position(in.position() + result.length());
            }
        }
        decoder.flush(out);
        drain(out, text);
        return new Decoding(charset, text.toString(), malformed, foreign(text) - malformed);
    }

    private static void drain(CharBuffer out, StringBuilder text) {
        text.append(out.flip());
        out.clear();
    }

    private static int foreign(CharSequence text) {
        int foreign = 0;
        for (int i = 0; i < text.length(); i++) {
            foreign += text.charAt(i) > 0x7F ? 1 : 0;
        }
        return foreign;
    }

    /// Whether the text may well be in this charset: a slip of an editor or a character cut in two
    /// does not speak against it, errors at every other accent do.
    boolean isPlausible() {
        return malformed * 3L <= foreign;
    }

    /// Whether text in Latin letters was read from bytes of another script: whole words of accented
    /// letters, which no language has and which Cyrillic, Greek or Arabic bytes become.
    boolean looksLikeAnotherScript() {
        int words = 0;
        int run = 0;
        for (int i = 0; i < text.length() && words < 20; i++) {
            char letter = text.charAt(i);
            run = letter >= 0xC0 && letter <= 0xFF ? run + 1 : 0;
            words += run == 4 ? 1 : 0;
        }
        return words >= 20 || (words > 0 && words * 12 > foreign);
    }
}
