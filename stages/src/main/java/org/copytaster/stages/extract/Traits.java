// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.extract.Block.Trait;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

import java.util.Locale;

/// Reads what an element says of all that stands in it: by its name, its role, its style.
final class Traits {

    private Traits() {}

    static long of(Element element, String name) {
        long traits = byName(name);
        if (element.attributesSize() == 0) {
            return traits;
        }
        Attributes attributes = element.attributes();
        traits |= byRole(attributes.get("role"));
        traits |= byProperty(attributes.get("itemprop"));
        if (isHidden(attributes)) {
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

    private static boolean isHidden(Attributes attributes) {
        if (attributes.hasKey("hidden") || attributes.get("aria-hidden").equals("true")) {
            return true;
        }
        String style = attributes.get("style");
        if (style.isEmpty()) {
            return false;
        }
        String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }
}
