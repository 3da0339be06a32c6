// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.jsoup.nodes.Element;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Notes the elements of the body that are marked as author, date or tag.
final class Marks {

    private static final Set<String> AUTHOR_WORDS =
            Set.of(
                    "author",
                    "authors",
                    "byline",
                    "autor",
                    "autoren",
                    "auteur",
                    "writer",
                    "redakteur",
                    "firma");
    private static final Set<String> DATE_WORDS =
            Set.of(
                    "date",
                    "datum",
                    "time",
                    "timestamp",
                    "published",
                    "pubdate",
                    "posted",
                    "fecha",
                    "dateline",
                    "datetime");
    private static final Pattern TAG_ADDRESS =
            Pattern.compile(
                    "/(?:tags?|topics?|themen|thema|temas?|tematy?|etiquetas?|keywords?|schlagwort|argomenti|sujets?|konu|etiket)/[^/]");
    private static final int MOST = 60;
    private static final int MOST_LINKS = 400;

    private Marks() {}

    static void read(Element element, List<String> words, Declared declared, int block) {
        String name = element.normalName();
        if (name.equals("meta")) {
            HeadOfPage.read(element, declared);
            return;
        }
        if (element.attributesSize() == 0) {
            return;
        }
        String property = element.attr("itemprop");
        String relation = element.attr("rel");
        time(element, name, property, words, declared, block);
        author(element, property, relation, words, declared, block);
        tags(element, name, relation, words, declared, block);
    }

    private static void tags(
            Element element,
            String name,
            String relation,
            List<String> words,
            Declared declared,
            int block) {
        if (declared.tagLinks.size() >= MOST_LINKS) {
            return;
        }
        if (words.contains("tags") && !name.equals("body")) {
            element.select("a").stream()
                    .limit(MOST)
                    .forEach(link ->
                            declared.tagLinks.add(new Declared.TagLink(link.text(), true, block)));
        }
        if (name.equals("a")) {
            boolean certain = relation.equals("tag") || words.contains("tag");
            if (certain || TAG_ADDRESS.matcher(element.attr("href")).find()) {
                declared.tagLinks.add(new Declared.TagLink(element.text(), certain, block));
            }
        }
    }

    private static void time(
            Element element,
            String name,
            String property,
            List<String> words,
            Declared declared,
            int block) {
        boolean isTime = name.equals("time") || property.startsWith("date");
        boolean marked = !isTime && anyOf(DATE_WORDS, words);
        if ((isTime || marked) && declared.moments.size() < MOST) {
            String machine = element.attr("datetime");
            if (machine.isEmpty()) {
                machine = isTime || element.hasAttr("content") ? element.attr("content") : "";
            }
            String cues =
                    String.join(" ", words)
                            + " "
                            + property.toLowerCase(Locale.ROOT)
                            + (element.hasAttr("pubdate") ? " pubdate" : "")
                            + (isTime ? " <time>" : "");
            declared.moments.add(new Declared.Moment(machine, shortText(element), cues, block));
        }
    }

    private static void author(
            Element element,
            String property,
            String relation,
            List<String> words,
            Declared declared,
            int block) {
        boolean certain = property.equals("author") || relation.contains("author");
        if ((certain || anyOf(AUTHOR_WORDS, words)) && declared.signatures.size() < MOST) {
            String text = shortText(element);
            if (!text.isEmpty() && text.length() <= 160) {
                declared.signatures.add(new Declared.Signature(text, certain, block));
            }
        }
    }

    /// The text of a small element; of one that holds half of the page, nothing.
    private static String shortText(Element element) {
        return element.childNodeSize() > 12 ? "" : element.text();
    }

    private static boolean anyOf(Set<String> sought, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (sought.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }
}
