// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import java.util.function.IntConsumer;

/// What can be seen in the characters of a block without knowing its language.
final class Wording {

    private static final String STOPS = ".!?…؟۔。！？।॥։።។။｡";
    private static final String CLOSERS = "\"'”’»“«)]›";

    private Wording() {}

    /// The number of words, as [Letters] counts them.
    static int words(String text) {
        return Letters.of(text).words();
    }

    /// A text that stands there twice, once: the name of a logo's picture and the logo's own text.
    static String once(String text) {
        int half = text.length() / 2;
        boolean twice =
                text.length() % 2 == 1
                        && text.charAt(half) == ' '
                        && text.substring(0, half).equals(text.substring(half + 1));
        return twice ? text.substring(0, half) : text;
    }

    /// How the text ends: 0 a letter, 1 a full stop or the like, 2 one and closing marks, 3 a colon,
    /// 4 anything else.
    static int ending(String text) {
        int at = text.length() - 1;
        boolean closed = false;
        while (at > 0 && CLOSERS.indexOf(text.charAt(at)) >= 0) {
            at--;
            closed = true;
        }
        if (at < 0) {
            return 4;
        }
        char last = text.charAt(at);
        if (STOPS.indexOf(last) >= 0) {
            return closed ? 2 : 1;
        }
        if (last == ':' || last == '：') {
            return 3;
        }
        return Character.isLetterOrDigit(last) && !closed ? 0 : 4;
    }

    static boolean endsSentence(String text) {
        int ending = ending(text);
        return ending == 1 || ending == 2;
    }

    static int count(String text, char sought) {
        int count = 0;
        for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
            count++;
        }
        return count;
    }

    /// How many of the characters are digits: 0 none, 1 up to a tenth, 2 up to a half, 3 more.
    static int digits(Letters letters, int length) {
        int digits = letters.digits();
        return digits == 0 ? 0 : digits * 10 < length ? 1 : digits * 2 < length ? 2 : 3;
    }

    /// What stands at the beginning: 0 a capital, 1 a small letter, 2 a letter of a script without
    /// case, 3 a digit, 4 a quotation mark, 5 a dash, 6 a bracket, 7 a bullet, 8 a copyright sign,
    /// 9 a pointing sign, 10 anything else.
    static int beginning(String text) {
        char first = text.charAt(0);
        if (Character.isLetter(first)) {
            return Character.isUpperCase(first) ? 0 : Character.isLowerCase(first) ? 1 : 2;
        }
        if (Character.isDigit(first)) {
            return 3;
        }
        if ("\"'“‘„«»‚".indexOf(first) >= 0) {
            return 4;
        }
        if ("-–—".indexOf(first) >= 0) {
            return 5;
        }
        if ("([{".indexOf(first) >= 0) {
            return 6;
        }
        if ("•*·□○■▪".indexOf(first) >= 0) {
            return 7;
        }
        if (first == '©') {
            return 8;
        }
        return "›>→»▶►▸+#@|".indexOf(first) >= 0 ? 9 : 10;
    }

    /// Signs that tell furniture from prose: 0 copyright, 1 an address, 2 mail, 3 a bar, 4 a slash
    /// between spaces, 5 a question, 6 a quotation, 7 a closing bracket at the end.
    static void signs(String text, IntConsumer found) {
        if (text.indexOf('©') >= 0) {
            found.accept(0);
        }
        if (text.contains("http") || text.contains("www.")) {
            found.accept(1);
        }
        if (text.indexOf('@') >= 0) {
            found.accept(2);
        }
        if (text.indexOf('|') >= 0) {
            found.accept(3);
        }
        if (text.contains(" / ") || text.contains(" • ") || text.contains(" · ")) {
            found.accept(4);
        }
        if (text.endsWith("?")) {
            found.accept(5);
        }
        if (text.indexOf('"') >= 0
                || text.indexOf('“') >= 0
                || text.indexOf('«') >= 0
                || text.indexOf('„') >= 0) {
            found.accept(6);
        }
        if (text.endsWith(")") || text.endsWith("]")) {
            found.accept(7);
        }
    }
}
