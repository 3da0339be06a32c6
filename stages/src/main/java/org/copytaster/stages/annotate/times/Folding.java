// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.times;

import java.util.Locale;

/// The form under which a word is looked up: small letters of no locale, digits of ASCII, Arabic
/// without vowel signs and with one form of alif.
final class Folding {

    private Folding() {}

    static String of(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (isPlain(small)) {
            return small;
        }
        StringBuilder folded = new StringBuilder(word.length());
        for (int at = 0; at < small.length(); at++) {
            char here = small.charAt(at);
            if (here < 0x80) {
                folded.append(here);
            } else if (Character.isDigit(here)) {
                folded.append((char) ('0' + Character.digit(here, 10)));
            } else if (!isDropped(here)) {
                folded.append(unified(here));
            }
        }
        return folded.toString();
    }

    private static boolean isPlain(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /// Vowel signs, the Arabic stretching stroke, and the dot that a Turkish capital I leaves behind.
    private static boolean isDropped(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK || letter == '\u0640';
    }

    private static char unified(char letter) {
        return switch (letter) {
            case '\u0622', '\u0623', '\u0625' -> '\u0627';
            case '\u2019', '\u02BC' -> '\'';
            default -> letter;
        };
    }
}
