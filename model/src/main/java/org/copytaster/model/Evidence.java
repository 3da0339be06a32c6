// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

/// Words of one article, and where they stand in its text.
///
/// The evidence law: the words kept here are the words at the offsets. The constructor holds what it
/// can see (the lengths agree); [#of] cuts the words from the text itself, and [Reading] compares
/// each evidence with its article, so a reading that breaks the law cannot be made.
public record Evidence(ArticleId article, Span span, String words) {

    public Evidence {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("evidence needs words, got none at " + span);
        }
        if (words.length() != span.length()) {
            throw new IllegalArgumentException(
                    "%d characters of words at %s of %s: \"%s\""
                            .formatted(words.length(), span, article, words));
        }
    }

    /// Points at a range of an article's text.
    public static Evidence of(ArticleId article, String text, Span span) {
        return new Evidence(article, span, span.of(text));
    }

    /// Whether the law holds against this text.
    public boolean holdsIn(String text) {
        return span.end() <= text.length() && text.startsWith(words, span.start());
    }
}
