// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/// The charsets that the bytes themselves suggest, most likely first.
final class CharsetGuess {

    /// As many bytes as the detector looks at.
    private static final int ENOUGH = 8000;

    private CharsetGuess() {}

    static List<Charset> of(byte[] bytes) {
        List<Charset> guesses = new ArrayList<>();
        CharsetDetector detector = new CharsetDetector();
        detector.setText(foreignWords(bytes));
        for (CharsetMatch match : detector.detectAll()) {
            Charset charset = known(match.getName());
            if (charset != null) {
                guesses.add(charset);
            }
        }
        return guesses;
    }

    /// The detector knows right-to-left text in its two writing orders; the bytes are the same.
    private static @Nullable Charset known(String name) {
        return CharsetLabel.meant(name.replace("_rtl", "").replace("_ltr", ""));
    }

    /// Only the words with bytes beyond ASCII: the detector reads 8,000 bytes, which on a news page
    /// are all markup and script.
    private static byte[] foreignWords(byte[] bytes) {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        int start = 0;
        boolean foreign = false;
        for (int i = 0; i < bytes.length && words.size() < ENOUGH; i++) {
            foreign |= bytes[i] < 0;
            if ((bytes[i] <= ' ' && bytes[i] >= 0) || bytes[i] == '<' || bytes[i] == '>') {
                if (foreign) {
                    words.write(bytes, start, Math.min(i - start, ENOUGH));
                    words.write(' ');
                }
                start = i + 1;
                foreign = false;
            }
        }
        return words.size() == 0 ? bytes : words.toByteArray();
    }
}
