// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.extract.Block.Trait;

/// Reads what an element says of all that stands in it: by its name, its role, its style.
final class Traits {

    private Traits() {}

    static long of(ElementKind kind, Attributed attributed) {
        return kind.traits()
                | byRole(attributed.role())
                | byProperty(attributed.property())
                | (attributed.hidden() ? Trait.HIDDEN.bit() : 0);
    }

    private static long byRole(String role) {
        return role.isEmpty()
                ? 0
                : switch (role) {
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
}
