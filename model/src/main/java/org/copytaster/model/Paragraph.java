// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

import org.jspecify.annotations.Nullable;

/// One block of an article's text.
///
/// @param span where it stands in the article's text
/// @param source where it stood in the page's decoded content; null when only the text was given
public record Paragraph(Kind kind, Span span, @Nullable Span source) {

    public enum Kind {
        PARAGRAPH,
        HEADING,
        LISTITEM,
        BLOCKQUOTE
    }
}
