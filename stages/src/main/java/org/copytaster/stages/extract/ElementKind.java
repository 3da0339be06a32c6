// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.extract.Block.Shape;
import org.copytaster.stages.extract.Block.Trait;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the name of an element says of what stands in it.
///
/// @param display how it takes part in the text
/// @param level of a heading, 1 to 6; else 0
/// @param traits bits of [Trait]
record ElementKind(Display display, Shape shape, int level, long traits) {

    /// How an element takes part in the text of a page: it holds a block of its own or runs along in one, or
    /// is a link or bold there; it is a line break, a picture or nothing, and empty; or a reader sees none of it.
    enum Display {
        BLOCK,
        INLINE,
        LINK,
        BOLD,
        BREAK,
        PICTURE,
        EMPTY,
        UNSEEN;

        boolean isInline() {
            return this != BLOCK;
        }
    }

    private static final ElementKind OTHER = new ElementKind(Display.BLOCK, Shape.OTHER, 0, 0);
    private static final Map<String, ElementKind> KINDS = kinds();

    /// The kind of an element by its name in small letters.
    static ElementKind of(String name) {
        return KINDS.getOrDefault(name, OTHER);
    }

    private static Map<String, ElementKind> kinds() {
        Map<String, ElementKind> kinds = new HashMap<>();
        put(
                kinds,
                Display.UNSEEN,
                "script style noscript template svg iframe object math canvas head select datalist audio video textarea");
        put(
                kinds,
                Display.INLINE,
                "abbr acronym bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby rt rp s samp small span strike sub sup time tt u var source picture");
        put(kinds, Display.LINK, "a");
        put(kinds, Display.BOLD, "b strong");
        put(kinds, Display.BREAK, "br");
        put(kinds, Display.PICTURE, "img");
        put(kinds, Display.EMPTY, "input wbr");
        put(kinds, Shape.PARAGRAPH, "p");
        put(kinds, Shape.ITEM, "li dt dd");
        put(kinds, Shape.CELL, "td th caption");
        put(kinds, Shape.PREFORMATTED, "pre");
        for (int level = 1; level <= 6; level++) {
            kinds.put("h" + level, new ElementKind(Display.BLOCK, Shape.HEADING, level, 0));
        }
        put(kinds, Trait.ARTICLE, "article");
        put(kinds, Trait.ASIDE, "aside");
        put(kinds, Trait.NAVIGATION, "nav menu");
        put(kinds, Trait.HEADER, "header");
        put(kinds, Trait.FOOTER, "footer");
        put(kinds, Trait.FIGURE, "figure");
        put(kinds, Trait.FORM, "form");
        put(kinds, Trait.TABLE, "table");
        put(kinds, Trait.LIST, "ul ol dl");
        put(kinds, Trait.MAIN, "main");
        put(kinds, Trait.BUTTON, "button");
        put(kinds, Trait.DIALOG, "dialog");
        kinds.put(
                "figcaption", new ElementKind(Display.BLOCK, Shape.CAPTION, 0, Trait.FIGURE.bit()));
        kinds.put(
                "blockquote",
                new ElementKind(Display.BLOCK, Shape.QUOTE, 0, Trait.BLOCKQUOTE.bit()));
        return kinds;
    }

    private static void put(Map<String, ElementKind> kinds, Display display, String names) {
        put(kinds, new ElementKind(display, Shape.OTHER, 0, 0), names);
    }

    private static void put(Map<String, ElementKind> kinds, Shape shape, String names) {
        put(kinds, new ElementKind(Display.BLOCK, shape, 0, 0), names);
    }

    private static void put(Map<String, ElementKind> kinds, Trait trait, String names) {
        put(kinds, new ElementKind(Display.BLOCK, Shape.OTHER, 0, trait.bit()), names);
    }

    private static void put(Map<String, ElementKind> kinds, ElementKind kind, String names) {
        List.of(names.split(" ", -1)).forEach(name -> kinds.put(name, kind));
    }
}
