// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;

/// A stretch between quotation marks.
///
/// @param outer with its marks
/// @param inner without them
/// @param closed false when the paragraph ends before the closing mark
/// @param words the number of words inside
/// @param last the last character inside
record Quotation(Span outer, Span inner, boolean closed, int words, char last) {

    static Quotation of(String text, Span outer, Span inner, boolean closed) {
        char last = inner.isEmpty() ? ' ' : text.charAt(inner.end() - 1);
        return new Quotation(outer, inner, closed, words(text, inner), last);
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

    /// Whether it can be a word of the sentence round it: `the "fixer" said`.
    boolean isWordOfItsSentence() {
        return closed && words <= 4 && !endsLikeSpeech();
    }
}
