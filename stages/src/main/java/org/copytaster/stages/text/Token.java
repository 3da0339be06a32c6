// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

import org.copytaster.model.Span;

/// A word, a number or one punctuation mark of a text.
///
/// @param text the characters as they stand
/// @param lower the same in small letters
public record Token(Span span, String text, String lower, Kind kind) {

    public enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /// Whether the first letter is a capital; never in scripts without case.
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0))
                || Character.isTitleCase(text.codePointAt(0));
    }
}
