// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The text of the block that is being gathered: white space folded as it comes in, and the ranges
/// that are links, bold, or a picture's credit counted on the way.
final class BlockText {

    /// What lies below is composed already (Unicode Annex 15).
    private static final char FIRST_COMBINING = '\u0300';

    private char[] gathered = new char[512];
    private int length;

    /// All bits of the characters gathered.
    private int bits;

    private int linked;
    private int links;
    private int linkFrom;
    private int bold;
    private int bolds;
    private int boldFrom;
    private int credits;
    private int creditFrom = -1;
    private int creditTo = -1;
    private final List<Integer> breaksAt = new ArrayList<>();
    private int breaks;
    private boolean space;
    private @Nullable String folded;

    void append(String words) {
        int size = words.length();
        if (length + size >= gathered.length) {
            gathered = Arrays.copyOf(gathered, (length + size) * 2);
        }
        for (int at = 0; at < size; at++) {
            char one = words.charAt(at);
            if (isSpace(one)) {
                space = true;
            } else if (isSeen(one)) {
                if (space) {
                    endWord();
                }
                gathered[length++] = one;
                bits |= one;
                breaks = 0;
            }
        }
        folded = null;
    }

    private void endWord() {
        if (length > 0) {
            gathered[length++] = ' ';
        }
        space = false;
    }

    private static boolean isSpace(char one) {
        if (one > ' ' && one < '\u0085') {
            return false;
        }
        return one <= ' '
                || one == '\u00A0'
                || one == '\u2028'
                || one == '\u2029'
                || one == '\u3000'
                || (one >= '\u2000' && one <= '\u200A')
                || one == '\u202F'
                || one == '\u0085';
    }

    /// Soft hyphens, zero-width spaces and byte order marks are there for the layout only.
    private static boolean isSeen(char one) {
        return one < '\u00AD'
                || (one != '\u00AD' && one != '\u200B' && one != '\uFEFF' && one != '\u2060');
    }

    void lineBreak() {
        space = true;
        breaks++;
        if (length > 0) {
            breaksAt.add(length);
        }
    }

    /// Whether there is any line break within the text.
    boolean hasLines() {
        return !breaksAt.isEmpty();
    }

    /// The lines into which single line breaks part the text; one if there are none.
    List<String> lines() {
        String words = folded();
        if (breaksAt.isEmpty() || words.length() != length) {
            return List.of(words);
        }
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end : breaksAt) {
            lines.add(words.substring(start, end).strip());
            start = end;
        }
        lines.add(words.substring(start).strip());
        lines.removeIf(String::isEmpty);
        return lines;
    }

    /// Whether two line breaks in a row have ended the paragraph.
    boolean isBroken() {
        return breaks >= 2 && length > 0;
    }

    void openLink() {
        if (links++ == 0) {
            linkFrom = length;
        }
    }

    void closeLink() {
        if (links > 0 && --links == 0) {
            linked += length - linkFrom;
        }
    }

    void openBold() {
        if (bolds++ == 0) {
            boldFrom = length;
        }
    }

    void closeBold() {
        if (bolds > 0 && --bolds == 0) {
            bold += length - boldFrom;
        }
    }

    void openCredit() {
        if (credits++ == 0 && creditFrom < 0) {
            creditFrom = length;
        }
    }

    void closeCredit() {
        if (credits > 0 && --credits == 0 && creditFrom >= 0 && creditTo < 0) {
            creditTo = length;
        }
    }

    boolean isBlank() {
        return length == 0;
    }

    String folded() {
        if (folded == null) {
            String words = new String(gathered, 0, length);
            folded =
                    bits < FIRST_COMBINING || Normalizer.isNormalized(words, Normalizer.Form.NFC)
                            ? words
                            : Normalizer.normalize(words, Normalizer.Form.NFC);
        }
        return folded;
    }

    int linked() {
        return linked + (links > 0 ? length - linkFrom : 0);
    }

    boolean isMostlyBold() {
        return (bold + (bolds > 0 ? length - boldFrom : 0)) * 10 >= length * 9;
    }

    @Nullable Span credit() {
        int from = creditFrom < 0 ? -1 : folded(creditFrom);
        int to = folded(creditTo >= 0 ? creditTo : length);
        return from >= 0 && to > from ? new Span(from, to) : null;
    }

    /// Where in the folded text what was gathered up to a place ends.
    private int folded(int end) {
        return folded().length() == length
                ? end
                : Normalizer.normalize(new String(gathered, 0, end), Normalizer.Form.NFC).length();
    }

    void clear() {
        length = 0;
        bits = 0;
        folded = null;
        linked = 0;
        linkFrom = 0;
        bold = 0;
        boldFrom = 0;
        creditFrom = credits > 0 ? 0 : -1;
        creditTo = -1;
        breaks = 0;
        breaksAt.clear();
        space = false;
    }
}
