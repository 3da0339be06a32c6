// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

import org.copytaster.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into words, numbers and marks; white space belongs to none.
///
/// A word is a run of letters, digits and combining marks, joined by single apostrophes, hyphens and
/// joiners that have letters on both sides ("al-Shaibani", "Russia's"); a number takes its points and
/// commas with it ("1,250.5"); dots inside initials stay ("U.S."). Scripts without spaces give one
/// token a character.
public final class Tokens {

    private Tokens() {}

    public static List<Token> of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /// The tokens of one stretch of a text, with offsets into the whole.
    public static List<Token> of(String text, Span within) {
        List<Token> tokens = new ArrayList<>();
        int at = within.start();
        while (at < within.end()) {
            int code = text.codePointAt(at);
            int next = at + Character.charCount(code);
            if (isSpace(code)) {
                at = next;
                continue;
            }
            Token.Kind kind = Token.Kind.MARK;
            if (Character.isDigit(code)) {
                next = numberEnd(text, at, within.end());
                kind = isAllDigits(text, at, next) ? Token.Kind.NUMBER : Token.Kind.WORD;
            } else if (isWordPart(code)) {
                next = isUnspaced(code) ? next : wordEnd(text, at, within.end());
                kind = Token.Kind.WORD;
            }
            int end = Math.min(next, within.end());
            String word = text.substring(at, end);
            tokens.add(new Token(new Span(at, end), word, word.toLowerCase(Locale.ROOT), kind));
            at = end;
        }
        return tokens;
    }

    private static int wordEnd(String text, int start, int limit) {
        int at = start;
        while (at < limit) {
            int code = text.codePointAt(at);
            int next = at + Character.charCount(code);
            boolean joins =
                    isJoiner(code)
                            && at > start
                            && next < limit
                            && isWordPart(text.codePointAt(next));
            if (!joins && !isWordPart(code)) {
                break;
            }
            at = next;
        }
        return initialsEnd(text, start, at, limit);
    }

    /// "U.S.", "a.m.": single letters, each with its dot, are one word.
    private static int initialsEnd(String text, int start, int end, int limit) {
        int at = end;
        if (at - start != 1) {
            return end;
        }
        while (at + 1 < limit
                && text.charAt(at) == '.'
                && Character.isLetter(text.charAt(at + 1))
                && (at + 2 >= limit || !Character.isLetterOrDigit(text.charAt(at + 2)))) {
            at += 2;
        }
        boolean dotted = at > end;
        return dotted && at < limit && text.charAt(at) == '.' ? at + 1 : at;
    }

    private static int numberEnd(String text, int start, int limit) {
        int at = start;
        while (at < limit) {
            char here = text.charAt(at);
            boolean inner =
                    (here == '.' || here == ',' || here == '\u066B' || here == '\u066C')
                            && at + 1 < limit
                            && Character.isDigit(text.charAt(at + 1));
            if (!inner && !isWordPart(text.codePointAt(at))) {
                break;
            }
            at += inner ? 1 : Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isAllDigits(String text, int start, int end) {
        return text.substring(start, end).codePoints().noneMatch(Character::isLetter);
    }

    /// White space and the invisible signs that set direction.
    private static boolean isSpace(int code) {
        return Character.isWhitespace(code)
                || Character.isSpaceChar(code)
                || (Character.getType(code) == Character.FORMAT && !isJoiner(code))
                || Character.getType(code) == Character.CONTROL;
    }

    private static boolean isWordPart(int code) {
        int type = Character.getType(code);
        return Character.isLetterOrDigit(code)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isJoiner(int code) {
        return code == '\''
                || code == '\u2019'
                || code == '\u02BC'
                || code == '-'
                || code == '\u2010'
                || code == '\u2011'
                || code == '\u00B7'
                || code == '\u200C'
                || code == '\u200D';
    }

    /// Scripts that are written without spaces between words.
    private static boolean isUnspaced(int code) {
        return Character.isIdeographic(code)
                || switch (Character.UnicodeScript.of(code)) {
                    case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
                    default -> false;
                };
    }
}
