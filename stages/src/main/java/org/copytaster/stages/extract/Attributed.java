// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

import java.util.Locale;

/// What the attributes of an element tell of it; empty where they tell nothing.
///
/// @param words of class and id
/// @param role of WAI-ARIA
/// @param property of microdata
/// @param relation of a link
/// @param address that a link leads to
/// @param hidden whether no reader sees the element
record Attributed(
        ClassWords words,
        String role,
        String property,
        String relation,
        String address,
        boolean hidden) {

    private static final Attributed NONE = new Attributed(ClassWords.NONE, "", "", "", "", false);

    /// Most elements have one or two attributes, so the rest are asked for only while some are left.
    static Attributed of(Element element, ClassNames classes) {
        int left = element.attributesSize();
        if (left == 0) {
            return NONE;
        }
        Attributes all = element.attributes();
        String names = all.get("class");
        left -= names.isEmpty() ? 0 : 1;
        String address = left == 0 ? "" : all.get("href");
        left -= address.isEmpty() ? 0 : 1;
        String id = left == 0 ? "" : all.get("id");
        left -= id.isEmpty() ? 0 : 1;
        ClassWords words = classes.words(id.isEmpty() ? names : names + " " + id);
        return left == 0
                ? new Attributed(words, "", "", "", address, false)
                : new Attributed(
                        words,
                        all.get("role"),
                        all.get("itemprop"),
                        all.get("rel"),
                        address,
                        isHidden(all));
    }

    /// Whether the element has no attributes.
    @SuppressWarnings("ReferenceEquality") // there is one
    boolean isNothing() {
        return this == NONE;
    }

    private static boolean isHidden(Attributes all) {
        if (all.hasKey("hidden") || all.get("aria-hidden").equals("true")) {
            return true;
        }
        String style = all.get("style");
        if (style.isEmpty()) {
            return false;
        }
        String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }
}
