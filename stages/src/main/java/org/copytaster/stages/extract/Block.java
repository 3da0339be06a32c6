// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// A run of text that a page sets apart: a paragraph, a heading, an item of a list, a menu entry. The
/// unit that is labelled. Markup and text dumps give the same blocks.
final class Block {

    private final String text;
    private final Shape shape;
    private final int level;
    private final int linked;
    private final long traits;
    private final int[] containers;
    private final ClassWords own;
    private final ClassWords near;
    private final ClassWords far;
    private final @Nullable Span credit;
    private final @Nullable Span source;
    private final Letters letters;
    private @Nullable String folded;
    private @Nullable List<DatesInText.Found> dates;
    private @Nullable String datedIn;

    Block(
            String text,
            Shape shape,
            int level,
            int linked,
            long traits,
            int[] containers,
            ClassWords own,
            ClassWords near,
            ClassWords far,
            @Nullable Span credit,
            @Nullable Span source) {
        this.text = text;
        this.shape = shape;
        this.level = level;
        this.linked = linked;
        this.traits = traits;
        this.containers = containers;
        this.own = own;
        this.near = near;
        this.far = far;
        this.credit = credit;
        this.source = source;
        this.letters = Letters.of(text);
    }

    /// NFC, white space folded.
    String text() {
        return text;
    }

    /// What is counted in the text.
    Letters letters() {
        return letters;
    }

    /// The number of words.
    int words() {
        return letters.words();
    }

    /// The text as it is compared ([Folding#letters]); kept, for it is asked for again and again.
    String folded() {
        if (folded == null) {
            folded = Folding.letters(text);
        }
        return folded;
    }

    /// The dates that the text shows ([DatesInText]); kept for one language, for several look at the same lines.
    List<DatesInText.Found> dates(@Nullable String language) {
        if (dates == null || !Objects.equals(datedIn, language)) {
            dates = DatesInText.in(text, letters, language);
            datedIn = language;
        }
        return dates;
    }

    Shape shape() {
        return shape;
    }

    /// Of a heading, 1 to 6; else 0.
    int level() {
        return level;
    }

    /// How many characters of the text are links.
    int linked() {
        return linked;
    }

    /// Bits of [Trait].
    long traits() {
        return traits;
    }

    /// What it stands in, nearest first, as indices into [Layout#parents].
    int[] containers() {
        return containers;
    }

    /// The words of class and id of the element itself.
    ClassWords own() {
        return own;
    }

    /// Those of the two elements around it.
    ClassWords near() {
        return near;
    }

    /// Those of the elements further out.
    ClassWords far() {
        return far;
    }

    /// The part of the text that is marked up as a picture's credit; null: none is.
    @Nullable Span credit() {
        return credit;
    }

    /// Where it stood in the page; null when that is not known.
    @Nullable Span source() {
        return source;
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

    /// Whether the class of the element, or of those around it, says so.
    boolean says(ClassHint hint) {
        return own.says(hint) || near.says(hint);
    }

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
}
