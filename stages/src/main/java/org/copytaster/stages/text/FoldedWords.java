// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

import org.copytaster.model.Span;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The words of a text in the form in which they are compared: small letters, no accents, no vowel
/// signs, one kind of digits, whatever the script. A hyphen or an apostrophe ends a word ("al-Sharaa"
/// is two, and the `s` of "Russia's" is left out); scripts without spaces give a word a character.
///
/// Quicker and coarser than [Tokens]: made for counting and matching, not for rules of grammar.
public final class FoldedWords {

    private static final String OPENERS = "“«„‹";
    private static final String CLOSERS = "”»›";

    private static final int FIRST_PLACES = 64;

    private final List<String> words = new ArrayList<>();

    /// Where each word starts and where it ends, by turns.
    private int[] places = new int[FIRST_PLACES];

    private final BitSet quoted = new BitSet();

    private FoldedWords() {}

    public static FoldedWords of(String text) {
        FoldedWords folded = new FoldedWords();
        boolean inQuotes = false;
        int at = 0;
        while (at < text.length()) {
            int code = text.codePointAt(at);
            int next = at + Character.charCount(code);
            if (isPart(code)) {
                next = Character.isIdeographic(code) ? next : endOf(text, at);
                folded.add(text, at, next, inQuotes);
            } else if (code == '"' || opensTokenised(text, at)) {
                inQuotes = !inQuotes;
                next = code == '"' ? next : at + 2;
            } else if (OPENERS.indexOf(code) >= 0) {
                inQuotes = true;
            } else if (CLOSERS.indexOf(code) >= 0 || code == '\n') {
                inQuotes = false;
            }
            at = next;
        }
        return folded;
    }

    /// Tokenised corpora write a double quotation mark as two backquotes or two apostrophes.
    private static boolean opensTokenised(String text, int at) {
        return text.startsWith("``", at) || text.startsWith("''", at);
    }

    private static int endOf(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int code = text.codePointAt(at);
            boolean insideNumber =
                    (code == '.' || code == ',')
                            && Character.isDigit(text.charAt(at - 1))
                            && at + 1 < text.length()
                            && Character.isDigit(text.charAt(at + 1));
            if (!insideNumber && (!isPart(code) || Character.isIdeographic(code))) {
                return at;
            }
            at += Character.charCount(code);
        }
        return at;
    }

    private static boolean isPart(int code) {
        return code < 128
                ? (code >= '0' && code <= '9')
                        || (code >= 'a' && code <= 'z')
                        || (code >= 'A' && code <= 'Z')
                : Character.isLetterOrDigit(code)
                        || Character.getType(code) == Character.NON_SPACING_MARK
                        || Character.getType(code) == Character.COMBINING_SPACING_MARK;
    }

    private void add(String text, int start, int end, boolean inQuotes) {
        String word = fold(text.substring(start, end));
        boolean possessive =
                word.equals("s") && start > 0 && "'’".indexOf(text.charAt(start - 1)) >= 0;
        if (!word.isEmpty() && !possessive) {
            int at = words.size() * 2;
            if (at == places.length) {
                places = Arrays.copyOf(places, at * 2);
            }
            places[at] = start;
            places[at + 1] = end;
            quoted.set(words.size(), inQuotes);
            words.add(word);
        }
    }

    /// A word as it is compared.
    public static String fold(String word) {
        boolean ascii = true;
        boolean comma = false;
        for (int at = 0; at < word.length(); at++) {
            ascii &= word.charAt(at) < 128;
            comma |= word.charAt(at) == ',';
        }
        String small = word.toLowerCase(Locale.ROOT);
        if (ascii) {
            return comma ? small.replace(",", "") : small;
        }
        StringBuilder folded = new StringBuilder(small.length());
        Normalizer.normalize(small, Normalizer.Form.NFKD)
                .codePoints()
                .filter(code -> Character.isLetterOrDigit(code) || code == '.')
                .filter(code -> code != 'ـ')
                .forEach(code -> folded.appendCodePoint(plain(code)));
        return folded.toString();
    }

    private static int plain(int code) {
        if (Character.isDigit(code)) {
            return '0' + Character.digit(code, 10);
        }
        return switch (code) {
            case 'ı' -> 'i';
            case 'ø' -> 'o';
            case 'ł' -> 'l';
            case 'đ' -> 'd';
            case 'ٱ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ة' -> 'ه';
            case 'ک' -> 'ك';
            default -> code;
        };
    }

    public int size() {
        return words.size();
    }

    public String word(int index) {
        return words.get(index);
    }

    /// Where the word starts in the text.
    public int start(int index) {
        return places[Objects.checkIndex(index, words.size()) * 2];
    }

    /// Where the word stands in the text.
    public Span span(int index) {
        return new Span(start(index), places[index * 2 + 1]);
    }

    /// Whether the word stands between quotation marks.
    public boolean isQuoted(int index) {
        return quoted.get(index);
    }

    /// All words, in text order.
    public List<String> words() {
        return Collections.unmodifiableList(words);
    }
}
