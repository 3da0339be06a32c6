// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;

/// A stretch between quotation marks.
///
/// @param outer with its marks
/// @param inner without them and the spaces inside them
/// @param closed false when the paragraph ends before the closing mark
/// @param words the number of words inside
/// @param first the first character inside
/// @param last the last character inside
/// @param resumed whether its source interrupts it, and it goes on here
record Quotation(
        Span outer, Span inner, boolean closed, int words, char first, char last, boolean resumed) {

    private static final int LONGEST_TITLE = 8;

    /// A shorter word may be small in a title: "of", "the".
    private static final int SMALL = 3;

    static Quotation of(String text, Span outer, Span within, boolean closed) {
        Span inner = stripped(text, within);
        char first = inner.isEmpty() ? ' ' : text.charAt(inner.start());
        char last = inner.isEmpty() ? ' ' : text.charAt(inner.end() - 1);
        return new Quotation(outer, inner, closed, words(text, inner), first, last, false);
    }

    Quotation asResumed() {
        return new Quotation(outer, inner, closed, words, first, last, true);
    }

    /// Whether every word but small ones has a capital, as in the title of a work: “The Lamps of Pelmar,”.
    boolean isInCapitals(String text) {
        if (!closed || words < 2 || words > LONGEST_TITLE || asksOrCalls()) {
            return false;
        }
        for (String word : inner.of(text).split("\\s+", -1)) {
            boolean small = word.length() <= SMALL && word.length() < inner.length();
            if (!small && !Character.isUpperCase(word.charAt(0))) {
                return false;
            }
        }
        return Character.isUpperCase(first);
    }

    /// French sets its marks off by spaces.
    private static Span stripped(String text, Span within) {
        int start = within.start();
        int end = within.end();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char one) {
        return Character.isWhitespace(one) || Character.isSpaceChar(one);
    }

    private static int words(String text, Span inner) {
        int words = 0;
        boolean inside = false;
        for (int at = inner.start(); at < inner.end(); at++) {
            boolean blank = Character.isWhitespace(text.charAt(at));
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return words;
    }

    /// Whether a mark of the sentence stands before the closing quotation mark, as it does after
    /// speech and does not after a title or a nickname.
    boolean endsLikeSpeech() {
        return ".,!?…;؟،".indexOf(last) >= 0;
    }

    /// Whether the quotation asks or calls out, so that the sentence round it may go on.
    boolean asksOrCalls() {
        return "?!؟…".indexOf(last) >= 0;
    }

    /// Whether it can be a name, in a language that writes every noun with a capital.
    boolean isName() {
        return isWordOfItsSentence() && !Character.isLowerCase(first);
    }

    /// Whether it can be a word of the sentence round it: `the "fixer" said`.
    boolean isWordOfItsSentence() {
        return closed && !resumed && words <= 4 && !endsLikeSpeech();
    }
}
