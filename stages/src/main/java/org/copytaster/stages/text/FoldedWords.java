// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

import org.copytaster.model.Span;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of a text in the form in which they are compared: small letters, no accents, no vowel
/// signs, one kind of digits, whatever the script. A hyphen or an apostrophe ends a word ("al-Sharaa"
/// is two, and the `s` of "Russia's" is left out); scripts without spaces give a word a character.
///
/// Quicker and coarser than [Tokens]: made for counting and matching, not for rules of grammar.
public final class FoldedWords {

    private static final String OPENERS = "“«„‹";
    private static final String CLOSERS = "”»›";

    private final List<String> words = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final List<Boolean> quoted = new ArrayList<>();

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
            words.add(word);
            spans.add(new Span(start, end));
            quoted.add(inQuotes);
        }
    }

    /// A word as it is compared.
    public static String fold(String word) {
        boolean ascii = word.chars().allMatch(one -> one < 128);
        String small = word.toLowerCase(Locale.ROOT);
        if (ascii) {
            return small.replace(",", "");
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

    /// Where the word stands in the text.
    public Span span(int index) {
        return spans.get(index);
    }

    /// Whether the word stands between quotation marks.
    public boolean isQuoted(int index) {
        return quoted.get(index);
    }

    public List<String> words() {
        return List.copyOf(words);
    }
}
