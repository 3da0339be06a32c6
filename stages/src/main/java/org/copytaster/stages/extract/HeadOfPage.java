// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.Locale;

/// Reads the head of a page: title, `<meta>`, canonical link, linked data. Some pages put these in the
/// body; the walk over the body hands them in too.
final class HeadOfPage {

    private HeadOfPage() {}

    static void read(Document document, Declared declared) {
        Element html = document.firstElementChild();
        if (html != null && html.hasAttr("lang")) {
            declared.language = html.attr("lang").strip();
        }
        for (Element element : document.head().children()) {
            read(element, declared);
        }
    }

    static void read(Element element, Declared declared) {
        switch (element.normalName()) {
            case "title" ->
                    declared.titleTag =
                            declared.titleTag == null ? element.text() : declared.titleTag;
            case "meta" -> meta(element, declared);
            case "link" -> link(element, declared);
            case "script" -> script(element, declared);
            default -> {}
        }
    }

    private static void meta(Element meta, Declared declared) {
        String content = meta.attr("content");
        if (content.isEmpty()) {
            return;
        }
        for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
            String name = meta.attr(attribute);
            if (!name.isEmpty()) {
                declared.metas
                        .computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>(2))
                        .add(content);
            }
        }
    }

    private static void link(Element link, Declared declared) {
        if (link.attr("rel").equalsIgnoreCase("canonical") && declared.canonical == null) {
            declared.canonical = link.attr("href").strip();
        }
    }

    static void script(Element script, Declared declared) {
        if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            declared.scripts.add(script.data());
        } else if (!script.hasAttr("src")) {
            declared.states.add(script);
        }
    }
}
