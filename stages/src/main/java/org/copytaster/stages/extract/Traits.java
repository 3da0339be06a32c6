// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.extract.Block.Trait;
import org.jsoup.nodes.Element;

import java.util.List;
import java.util.Locale;

/// Reads what an element says of all that stands in it: by its name, its role, its style.
final class Traits {

    private static final List<String> CREDITS =
            List.of(
                    "credit",
                    "credits",
                    "copyright",
                    "photographer",
                    "fotograf",
                    "bildquelle",
                    "rights");

    /// What marks the name of who made a picture, within a figure.
    private static final List<String> MAKERS =
            List.of("author", "autor", "auteur", "source", "fuente", "quelle", "agency");

    private Traits() {}

    static long of(Element element, String name, List<String> words) {
        long traits = byName(name);
        if (element.attributesSize() == 0) {
            return traits;
        }
        traits |= byRole(element.attr("role"));
        traits |= byProperty(element.attr("itemprop"));
        if (isHidden(element)) {
            traits |= Trait.HIDDEN.bit();
        }
        return traits;
    }

    private static long byName(String name) {
        return switch (name) {
            case "article" -> Trait.ARTICLE.bit();
            case "aside" -> Trait.ASIDE.bit();
            case "nav", "menu" -> Trait.NAVIGATION.bit();
            case "header" -> Trait.HEADER.bit();
            case "footer" -> Trait.FOOTER.bit();
            case "figure", "figcaption" -> Trait.FIGURE.bit();
            case "form" -> Trait.FORM.bit();
            case "table" -> Trait.TABLE.bit();
            case "ul", "ol", "dl" -> Trait.LIST.bit();
            case "blockquote" -> Trait.BLOCKQUOTE.bit();
            case "main" -> Trait.MAIN.bit();
            case "button" -> Trait.BUTTON.bit();
            case "dialog" -> Trait.DIALOG.bit();
            default -> 0;
        };
    }

    private static long byRole(String role) {
        return switch (role) {
            case "navigation", "menu", "menubar" -> Trait.NAVIGATION.bit();
            case "complementary" -> Trait.ASIDE.bit();
            case "banner" -> Trait.HEADER.bit();
            case "contentinfo" -> Trait.FOOTER.bit();
            case "main" -> Trait.MAIN.bit();
            case "article" -> Trait.ARTICLE.bit();
            case "dialog", "alertdialog" -> Trait.DIALOG.bit();
            case "button" -> Trait.BUTTON.bit();
            default -> 0;
        };
    }

    private static long byProperty(String property) {
        return property.equals("articleBody") || property.equals("text")
                ? Trait.BODY_PROPERTY.bit()
                : 0;
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    static boolean isCredit(List<String> words) {
        return anyOf(CREDITS, words);
    }

    /// Whether the words of an element in a figure say that it names who made the picture.
    static boolean isMaker(List<String> words) {
        return anyOf(MAKERS, words);
    }

    private static boolean anyOf(List<String> sought, List<String> words) {
        for (String word : sought) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
