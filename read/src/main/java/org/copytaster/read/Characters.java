// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

/// Takes out of decoded text what is no character: byte order marks at its start, NULs, and
/// surrogates without their other half.
final class Characters {

    private Characters() {}

    static String clean(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\uFEFF') {
            start++;
        }
        int wrong = firstWrong(text, start);
        return wrong == text.length() ? text.substring(start) : mended(text, start);
    }

    private static int firstWrong(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) != 0 && !isLone(text, i)) {
            i++;
        }
        return i;
    }

    private static String mended(String text, int start) {
        StringBuilder mended = new StringBuilder(text.length());
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) != 0) {
                mended.append(isLone(text, i) ? '\uFFFD' : text.charAt(i));
            }
        }
        return mended.toString();
    }

    private static boolean isLone(String text, int i) {
        char half = text.charAt(i);
        if (Character.isHighSurrogate(half)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(half)
                && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    /// Whether this was never text: control characters, which no page needs, in every fiftieth place.
    static boolean areNoText(String text) {
        int control = 0;
        for (int i = 0; i < text.length(); i++) {
            control += isControl(text.charAt(i)) ? 1 : 0;
        }
        return control * 50L > text.length();
    }

    /// Tab, line ends, form feed, the backspace of an overprinted manual and the escape of a terminal
    /// stand in text.
    private static boolean isControl(char character) {
        return character < ' ' && "\t\n\r\f\b\u001B".indexOf(character) < 0;
    }
}
