// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// A run of text that a page sets apart: a paragraph, a heading, an item of a list, a menu entry. The
/// unit that is labelled. Markup and text dumps give the same blocks.
///
/// @param text NFC, white space folded
/// @param level of a heading, 1 to 6; else 0
/// @param linked how many characters of the text are links
/// @param traits bits of [Trait]
/// @param containers what it stands in, nearest first, as indices into [Layout#parents]
/// @param own words of class and id of the element itself
/// @param near those of the two elements around it
/// @param far those of the elements further out
/// @param credit the part of the text that is marked up as a picture's credit; null: none is
/// @param source where it stood in the page; null when that is not known
@SuppressWarnings("ArrayRecordComponent") // read only, never compared
record Block(
        String text,
        Shape shape,
        int level,
        int linked,
        long traits,
        int[] containers,
        List<String> own,
        List<String> near,
        List<String> far,
        @Nullable Span credit,
        @Nullable Span source) {

    enum Shape {
        PARAGRAPH,
        HEADING,
        ITEM,
        QUOTE,
        CELL,
        CAPTION,
        PREFORMATTED,
        OTHER
    }

    /// What is so of a block or of something around it.
    enum Trait {
        ARTICLE,
        ASIDE,
        NAVIGATION,
        HEADER,
        FOOTER,
        FIGURE,
        FORM,
        TABLE,
        LIST,
        BLOCKQUOTE,
        MAIN,
        HIDDEN,
        BODY_PROPERTY,
        BOLD,
        BUTTON,
        DIALOG,
        BEGINS_SECTION,
        AFTER_BLANK,
        BEFORE_BLANK,
        INDENTED,
        ALTERNATIVE,
        REPEATED;

        @SuppressWarnings("EnumOrdinal") // a set in one long
        long bit() {
            return 1L << ordinal();
        }
    }

    boolean has(Trait trait) {
        return (traits & trait.bit()) != 0;
    }

    Block with(Trait trait) {
        return new Block(
                text,
                shape,
                level,
                linked,
                traits | trait.bit(),
                containers,
                own,
                near,
                far,
                credit,
                source);
    }

    /// The share of the text that is links.
    double linkShare() {
        return text.isEmpty() ? 0 : (double) linked / text.length();
    }

    boolean says(List<String> words) {
        for (String word : words) {
            if (own.contains(word) || near.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
