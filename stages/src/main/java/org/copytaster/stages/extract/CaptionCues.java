// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.model.Caption;
import org.copytaster.model.Span;
import org.copytaster.stages.extract.Block.Shape;
import org.copytaster.stages.extract.Block.Trait;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells the words under a picture from the text around it, and parts them from the picture's credit.
final class CaptionCues {

    private static final List<String> WORDS =
            List.of(
                    "caption",
                    "figcaption",
                    "bildunterschrift",
                    "bildtext",
                    "legend",
                    "legende",
                    "pie",
                    "photocaption",
                    "imagecaption");
    private static final List<String> PICTURE =
            List.of(
                    "image",
                    "images",
                    "img",
                    "photo",
                    "photos",
                    "picture",
                    "pictures",
                    "media",
                    "gallery",
                    "bild",
                    "foto",
                    "fotos",
                    "imagen",
                    "galerie");
    private static final int LONGEST = 400;

    /// A shorter line may well come twice by chance.
    private static final int TWIN = 30;

    private static final Set<String> OPENERS = ExtractWords.all("caption");

    private CaptionCues() {}

    /// Whether markup says that this is a caption, or a picture's credit.
    static boolean isMarked(Block block) {
        if (block.shape() == Shape.CAPTION) {
            return true;
        }
        if (block.has(Trait.FIGURE)) {
            return !block.has(Trait.TABLE)
                    && !block.has(Trait.BLOCKQUOTE)
                    && !block.has(Trait.LIST);
        }
        return block.says(WORDS) || block.credit() != null || Traits.isCredit(block.own());
    }

    /// Whether words that stand with a picture, as the class names say, end with who made it.
    static boolean isCreditedPicture(Block block) {
        return block.text().length() <= LONGEST
                && (block.says(PICTURE) || block.near().contains("copyright"))
                && PictureCredits.span(block) != null;
    }

    /// Whether words in a dump read like a caption: they end with a credit in brackets that names an
    /// agency or a photographer.
    static boolean readsLikeOne(String text) {
        if (text.length() > 600) {
            return false;
        }
        return PictureCredits.endsWithBracket(text)
                || PictureCredits.endsWithSign(text)
                || opensLikeOne(text);
    }

    /// Whether a line of a dump is what a picture shows, in brackets.
    static boolean isPicture(Block block) {
        return block.has(Trait.ALTERNATIVE) && Wording.words(block.text()) >= 5;
    }

    /// Whether a line of a dump ends with a name behind its last sentence that credits a picture.
    static boolean endsWithCredit(Block block) {
        if (block.text().length() > LONGEST || Wording.endsSentence(block.text())) {
            return false;
        }
        Span credit = PictureCredits.span(block);
        return credit != null && credit.start() >= TWIN;
    }

    /// Whether a line of a dump stands there twice in a row, the second time perhaps with more behind it: a
    /// text browser prints what a picture shows, then the caption, and both are often the same.
    static boolean isTwin(PageBlocks page, int at) {
        return (at > 0 && areTwins(page.block(at - 1), page.block(at)))
                || (at + 1 < page.size() && areTwins(page.block(at), page.block(at + 1)));
    }

    private static boolean areTwins(Block one, Block other) {
        int shorter = Math.min(one.text().length(), other.text().length());
        if (shorter < TWIN || Math.max(one.text().length(), other.text().length()) > LONGEST * 2) {
            return false;
        }
        String letters = Folding.letters(one.text());
        String next = Folding.letters(other.text());
        boolean credited = next.length() > letters.length() && !Wording.endsSentence(other.text());
        boolean picture = one.has(Trait.ALTERNATIVE) || credited;
        return picture && (next.startsWith(letters) || letters.startsWith(next));
    }

    private static boolean opensLikeOne(String text) {
        int colon = text.indexOf(':');
        return colon > 0
                && colon < 14
                && text.length() < 90
                && OPENERS.contains(text.substring(0, colon).toLowerCase(Locale.ROOT).strip());
    }

    static boolean isCreditOnly(Block block) {
        Span whole = PictureCredits.span(block);
        return whole != null && whole.start() == 0 && whole.end() >= block.text().length() - 1;
    }

    /// A caption with its credit cut off, if it shows one.
    static Caption caption(Block block) {
        String text = block.text();
        if (isPicture(block)) {
            return new Caption(text.substring(1, text.length() - 1).strip(), null);
        }
        Span credit = PictureCredits.span(block);
        if (credit == null || credit.start() > credit.end()) {
            return new Caption(text, null);
        }
        String rest = (text.substring(0, credit.start()) + text.substring(credit.end())).strip();
        return new Caption(trimmed(rest), PictureCredits.name(credit.of(text)));
    }

    private static String trimmed(String text) {
        return text.replaceAll("[\\s|/–—=＝-]+$", "");
    }
}
