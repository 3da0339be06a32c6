// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.model.Caption;
import org.copytaster.model.Span;
import org.copytaster.stages.extract.Block.Shape;
import org.copytaster.stages.extract.Block.Trait;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells the words under a picture from the text around it, and parts them from the picture's credit.
final class CaptionCues {

    private static final int LONGEST = 400;
    private static final int SHORT = 90;
    private static final int FEWEST_WORDS = 4;
    private static final double FEW_LINKS = .3;

    /// A shorter line may well come twice by chance.
    private static final int TWIN = 30;

    private static final Pattern END = Pattern.compile("[\\s|/–—=＝-]+$");
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
        return block.says(ClassHint.CAPTION)
                || block.credit() != null
                || block.own().says(ClassHint.CREDIT)
                || isInCredit(block);
    }

    /// Whether a short line stands in an element that is marked as the credit of a picture.
    static boolean isInCredit(Block block) {
        return block.text().length() <= SHORT
                && block.near().says(ClassHint.CREDIT)
                && (block.says(ClassHint.PICTURE) || block.says(ClassHint.CAPTION));
    }

    /// Whether words that stand with a picture, as the class names say, end with who made it.
    static boolean isCreditedPicture(Block block) {
        return block.text().length() <= LONGEST
                && (block.says(ClassHint.PICTURE) || block.near().says(ClassHint.COPYRIGHT))
                && PictureCredits.span(block) != null;
    }

    /// Whether a block of furniture within the article is a caption by its words: it ends with a credit, or
    /// it is one, or the line below it is the name of an agency and nothing else.
    ///
    /// @param next what follows; null: nothing does
    static boolean isCredited(Block block, @Nullable Block next) {
        String text = block.text();
        boolean apart =
                block.linkShare() > FEW_LINKS
                        || block.has(Trait.TABLE)
                        || text.length() > LONGEST
                        || Bylines.afterBy(text) != null
                        || !block.dates(null).isEmpty();
        if (apart) {
            return false;
        }
        boolean says = Wording.words(text) >= FEWEST_WORDS && block.level() == 0;
        return PictureCredits.isSigned(text)
                || (says && PictureCredits.endsSurely(text))
                || (says && next != null && isAgencyBelow(next));
    }

    /// Whether a line is the name of an agency, and nothing says that it stands with a picture of its own.
    private static boolean isAgencyBelow(Block next) {
        return next.linked() == 0
                && PictureCredits.isAgency(next.text())
                && !isMarked(next)
                && !next.says(ClassHint.PICTURE);
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
        return block.has(Trait.ALTERNATIVE) && block.words() >= 5;
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
        String letters = one.folded();
        String next = other.folded();
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

    /// Whether the credit in the words under a picture is all of them.
    static boolean isAll(@Nullable Span credit, Block block) {
        return credit != null && credit.start() == 0 && credit.end() >= block.text().length() - 1;
    }

    /// A caption with its credit cut off, if it shows one.
    ///
    /// @param found where the credit stands, as [PictureCredits#span] tells
    static Caption caption(Block block, @Nullable Span found) {
        String text = block.text();
        if (isPicture(block)) {
            return new Caption(text.substring(1, text.length() - 1).strip(), null);
        }
        Span credit = found == null ? PictureCredits.slashed(text) : found;
        if (credit == null || credit.start() > credit.end()) {
            return new Caption(text, null);
        }
        String rest = (text.substring(0, credit.start()) + text.substring(credit.end())).strip();
        return new Caption(trimmed(rest), PictureCredits.name(credit.of(text)));
    }

    private static String trimmed(String text) {
        return END.matcher(text).replaceAll("");
    }
}
