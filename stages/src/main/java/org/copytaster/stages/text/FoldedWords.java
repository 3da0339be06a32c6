// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

import org.copytaster.model.Span;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/// The words of a text in the form in which they are compared: small letters, no accents, no vowel
/// signs, one kind of digits, whatever the script. A hyphen or an apostrophe ends a word ("al-Sharaa"
/// is two, and the `s` of "Russia's" is left out); scripts without spaces give a word a character.
///
/// Quicker and coarser than [Tokens]: made for counting and matching, not for rules of grammar.
public final class FoldedWords {

    private static final int FIRST_WORDS = 32;
    private static final int FIRST_LETTERS = 256;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    /// Where each word starts and where it ends in the text, by turns.
    private int[] places = new int[2 * FIRST_WORDS];

    /// The folded letters of all words, one word behind the other: a long text's words are mostly counted by
    /// their numbers, and making a string of each costs more than all else here.
    private char[] letters = new char[FIRST_LETTERS];

    /// Where the letters of each word end.
    private int[] ends = new int[FIRST_WORDS];

    private int[] hashes = new int[FIRST_WORDS];
    private int size;

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
                next = isIdeographic(code) ? next : endOf(text, next);
                folded.add(text, at, next, inQuotes);
            } else {
                switch (code) {
                    case '"' -> inQuotes = !inQuotes;
                    case '`', '\'' -> {
                        // Tokenised corpora write a double quotation mark as two of these.
                        if (next < text.length() && text.charAt(next) == code) {
                            inQuotes = !inQuotes;
                            next++;
                        }
                    }
                    case '“', '«', '„', '‹' -> inQuotes = true;
                    case '”', '»', '›', '\n' -> inQuotes = false;
                    default -> {}
                }
            }
            at = next;
        }
        return folded;
    }

    /// Where a word ends of which the text up to a place is part.
    private static int endOf(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int code = text.codePointAt(at);
            boolean goesOn =
                    isPart(code)
                            ? !isIdeographic(code)
                            : (code == '.' || code == ',')
                                    && Character.isDigit(text.charAt(at - 1))
                                    && at + 1 < text.length()
                                    && Character.isDigit(text.charAt(at + 1));
            if (!goesOn) {
                return at;
            }
            at += Character.charCount(code);
        }
        return at;
    }

    private static boolean isIdeographic(int code) {
        return code >= 128 && Character.isIdeographic(code);
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
        int from = startOf(size);
        int to = foldTo(from, text, start, end);
        boolean possessive =
                to == from + 1
                        && letters[from] == 's'
                        && start > 0
                        && "'’".indexOf(text.charAt(start - 1)) >= 0;
        if (to == from || possessive) {
            return;
        }
        if (size == ends.length) {
            places = Arrays.copyOf(places, size * 4);
            ends = Arrays.copyOf(ends, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        places[size * 2] = start;
        places[size * 2 + 1] = end;
        ends[size] = to;
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + letters[at];
        }
        hashes[size] = hash;
        quoted.set(size++, inQuotes);
    }

    /// Where the letters of a word begin.
    private int startOf(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    /// Folds a word of the text to a place among the letters, as [#fold] does.
    ///
    /// @return where it ends
    private int foldTo(int from, String text, int start, int end) {
        makeRoom(from + end - start);
        int to = from;
        for (int at = start; at < end; at++) {
            char letter = text.charAt(at);
            if (letter >= 128) {
                String folded = fold(text.substring(start, end));
                makeRoom(from + folded.length());
                folded.getChars(0, folded.length(), letters, from);
                return from + folded.length();
            }
            if (letter != ',') {
                letters[to++] = letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter;
            }
        }
        return to;
    }

    private void makeRoom(int to) {
        if (to > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(to, letters.length * 2));
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
        return size;
    }

    public String word(int index) {
        int from = startOf(Objects.checkIndex(index, size));
        return new String(letters, from, ends[index] - from);
    }

    /// The hash code of the word.
    public int hash(int index) {
        return hashes[Objects.checkIndex(index, size)];
    }

    /// The word as 64 bits ([#bits(String)]).
    public long bits(int index) {
        int end = ends[Objects.checkIndex(index, size)];
        int start = startOf(index);
        long mixed = (long) end - start;
        for (int at = start; at < end; at++) {
            mixed = mixed(mixed, letters[at]);
        }
        return mixed == 0 ? 1 : mixed;
    }

    /// A word as 64 bits that are mixed from its letters, never 0: among ten million words, two share them once in
    /// some hundred thousand collections.
    public static long bits(String word) {
        long mixed = word.length();
        for (int at = 0; at < word.length(); at++) {
            mixed = mixed(mixed, word.charAt(at));
        }
        return mixed == 0 ? 1 : mixed;
    }

    /// The bits of a word with one letter more; they begin with the number of its letters.
    public static long mixed(long bits, char letter) {
        long mixed = (bits ^ letter) * FACTOR;
        return mixed ^ (mixed >>> 29);
    }

    /// The first letter of the word.
    public char first(int index) {
        return letters[startOf(Objects.checkIndex(index, size))];
    }

    /// Where the word starts in the text.
    public int start(int index) {
        return places[Objects.checkIndex(index, size) * 2];
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
        return IntStream.range(0, size).mapToObj(this::word).toList();
    }
}
