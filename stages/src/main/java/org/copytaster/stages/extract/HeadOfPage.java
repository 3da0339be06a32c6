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
        if (html != null && html.attributes().hasKey("lang")) {
            declared.language = html.attributes().get("lang").strip();
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
        String content = meta.attributes().get("content");
        if (content.isEmpty()) {
            return;
        }
        for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
            String name = meta.attributes().get(attribute);
            if (!name.isEmpty()) {
                declared.metas
                        .computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>(2))
                        .add(content);
            }
        }
    }

    private static void link(Element link, Declared declared) {
        if (link.attributes().get("rel").equalsIgnoreCase("canonical")
                && declared.canonical == null) {
            declared.canonical = link.attributes().get("href").strip();
        }
    }

    static void script(Element script, Declared declared) {
        if (script.attributes().get("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            declared.scripts.add(script.data());
        } else if (!script.attributes().hasKey("src")) {
            declared.states.add(script);
        }
    }
}
