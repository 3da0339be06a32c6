// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.model.Caption;
import org.copytaster.model.Span;
import org.copytaster.stages.extract.Block.Shape;
import org.copytaster.stages.extract.Block.Trait;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Set<String> OPENERS = ExtractWords.all("caption");
    private static final Set<String> AGENCIES = ExtractWords.table("agencies").keySet();
    private static final Pattern BRACKETED =
            Pattern.compile("[(\\[]([^()\\[\\]]{2,90})[)\\]]\\.?$");
    private static final Pattern SIGN =
            Pattern.compile(
                    "(?:^|[\\s.|,;(\\[])(?:©|\\(c\\)|(?i:photo(?:graph)?(?: by| credit| courtesy(?: of)?)?|foto|fotos|bild|image(?: credit| source)?|credit|picture|source|quelle|crédit(?: photo)?|crédito|fotografía|фото|fotoğraf|صورة|تصوير)\\s?[:/©])\\s*([^.]{2,90}?)[)\\]]?$");

    private static final Pattern TWO_NAMES =
            Pattern.compile("\\p{Lu}[\\p{L}.' -]{1,40}/\\p{Lu}[\\p{L}.' -]{1,40}");
    private static final Pattern NAME =
            Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.' /-]{3,50}");

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

    /// Whether words in a dump read like a caption: they end with a credit in brackets that names an
    /// agency or a photographer.
    static boolean readsLikeOne(String text) {
        if (text.length() > 600) {
            return false;
        }
        Matcher bracket = BRACKETED.matcher(text);
        return (bracket.find() && isCredit(bracket.group(1))) || opensLikeOne(text);
    }

    /// Whether a line of a dump is what a picture shows, in brackets.
    static boolean isPicture(Block block) {
        return block.has(Trait.ALTERNATIVE) && Wording.words(block.text()) >= 5;
    }

    private static boolean opensLikeOne(String text) {
        int colon = text.indexOf(':');
        return colon > 0
                && colon < 14
                && text.length() < 90
                && OPENERS.contains(text.substring(0, colon).toLowerCase(Locale.ROOT).strip());
    }

    /// Whether the words in brackets credit a picture: "AP Photo/Ana Lima", "Reuters", "Getty Images".
    private static boolean isCredit(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.contains("photo")
                || lower.contains("images")
                || lower.contains("foto")
                || lower.contains("illustrated")
                || lower.contains("social media")
                || lower.contains("file")) {
            return true;
        }
        if (TWO_NAMES.matcher(words).matches()) {
            return true;
        }
        for (String part : words.split("[/,;]| via ", -1)) {
            if (AGENCIES.contains(part.strip())) {
                return true;
            }
        }
        return false;
    }

    static boolean isCreditOnly(Block block) {
        Span whole = span(block);
        return whole != null && whole.start() == 0 && whole.end() >= block.text().length() - 1;
    }

    /// A caption with its credit cut off, if it shows one.
    static Caption caption(Block block) {
        String text = block.text();
        if (isPicture(block)) {
            return new Caption(text.substring(1, text.length() - 1).strip(), null);
        }
        Span credit = span(block);
        if (credit == null || credit.start() > credit.end()) {
            return new Caption(text, null);
        }
        String rest = (text.substring(0, credit.start()) + text.substring(credit.end())).strip();
        return new Caption(trimmed(rest), creditName(credit.of(text)));
    }

    private static @Nullable Span span(Block block) {
        Span marked = block.credit();
        if (marked != null
                && marked.end() <= block.text().length()
                && marked.start() < marked.end()) {
            return marked;
        }
        if (Traits.isCredit(block.own())) {
            return new Span(0, block.text().length());
        }
        Matcher bracket = BRACKETED.matcher(block.text());
        if (bracket.find()
                && (isCredit(bracket.group(1)) || NAME.matcher(bracket.group(1)).matches())) {
            return new Span(bracket.start(), block.text().length());
        }
        Matcher sign = SIGN.matcher(block.text());
        if (sign.find()) {
            return new Span(sign.start(), block.text().length());
        }
        return null;
    }

    private static String trimmed(String text) {
        return text.replaceAll("[\\s|/–—-]+$", "");
    }

    static String creditName(String credit) {
        String name =
                credit.strip().replaceAll("^[\\s.|,;(\\[©/]+|[)\\]]*\\.?[\\s)\\]]*$", "").strip();
        int colon = name.indexOf(':');
        if (colon > 0
                && colon < 18
                && OPENERS.contains(name.substring(0, colon).toLowerCase(Locale.ROOT).strip())) {
            name = name.substring(colon + 1).strip();
        }
        return name.replaceAll("^[©\\s]+", "");
    }
}
