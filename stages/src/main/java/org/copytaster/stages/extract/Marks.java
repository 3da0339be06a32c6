// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.extract.ClassWords.Named;
import org.copytaster.stages.extract.Declared.Sign;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Notes the elements of the body that are marked as author, date or tag.
final class Marks {

    /// The part of an address behind which the page of an author stands.
    private static final Set<String> AUTHOR_FOLDERS =
            Set.of(
                    "author",
                    "authors",
                    "autor",
                    "autores",
                    "autoren",
                    "auteur",
                    "auteurs",
                    "autore",
                    "autori",
                    "journalist",
                    "journalists",
                    "reporter",
                    "reporters",
                    "signataires",
                    "firmas",
                    "staff",
                    "by",
                    "byline",
                    "contributors",
                    "redakteur",
                    "redaktion",
                    "yazar",
                    "skribent");

    /// The part of an address behind which a tag stands.
    private static final Set<String> TAG_FOLDERS =
            Set.of(
                    "tag",
                    "tags",
                    "topic",
                    "topics",
                    "themen",
                    "thema",
                    "tema",
                    "temas",
                    "temat",
                    "tematy",
                    "etiqueta",
                    "etiquetas",
                    "keyword",
                    "keywords",
                    "schlagwort",
                    "argomenti",
                    "sujet",
                    "sujets",
                    "konu",
                    "etiket");

    private static final int LONGEST_FOLDER = 12;
    private static final int MOST = 60;
    private static final int MOST_LINKS = 400;

    private Marks() {}

    static void read(Element element, Named named, Declared declared, int block) {
        String name = element.normalName();
        if (name.equals("meta")) {
            HeadOfPage.read(element, declared);
            return;
        }
        if (element.attributesSize() == 0) {
            return;
        }
        String property = element.attributes().get("itemprop");
        String relation = element.attributes().get("rel");
        time(element, name, property, named, declared, block);
        author(element, name, property, relation, named, declared, block);
        tags(element, name, relation, named.words(), declared, block);
    }

    /// Notes a picture whose tooltip or alternative text may name who made it.
    static void picture(Element element, Declared declared, int block) {
        String shows = element.attr("alt");
        String tooltip = element.attr("title");
        if ((!tooltip.isEmpty() || shows.indexOf('©') >= 0) && declared.pictures.size() < MOST) {
            declared.pictures.add(new Declared.Picture(shows.strip(), tooltip.strip(), block));
        }
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
            if (certain || leadsTo(TAG_FOLDERS, element.attributes().get("href"))) {
                declared.tagLinks.add(new Declared.TagLink(element.text(), certain, block));
            }
        }
    }

    /// Whether an address has one of these folders, with something behind it.
    private static boolean leadsTo(Set<String> folders, String address) {
        int start = address.indexOf('/');
        while (start >= 0) {
            int end = address.indexOf('/', start + 1);
            int length = end - start - 1;
            boolean inside =
                    end > 0 && end + 1 < address.length() && address.charAt(end + 1) != '/';
            if (inside
                    && length >= 2
                    && length <= LONGEST_FOLDER
                    && folders.contains(address.substring(start + 1, end))) {
                return true;
            }
            start = end;
        }
        return false;
    }

    private static void time(
            Element element,
            String name,
            String property,
            Named named,
            Declared declared,
            int block) {
        boolean isTime = name.equals("time") || property.startsWith("date");
        if ((isTime || named.says(ClassHint.DATE)) && declared.moments.size() < MOST) {
            String machine = element.attr("datetime");
            if (machine.isEmpty()) {
                machine = isTime || element.hasAttr("content") ? element.attr("content") : "";
            }
            String cues =
                    String.join(" ", named.words())
                            + " "
                            + property.toLowerCase(Locale.ROOT)
                            + (element.hasAttr("pubdate") ? " pubdate" : "")
                            + (isTime ? " <time>" : "");
            declared.moments.add(new Declared.Moment(machine, shortText(element), cues, block));
        }
    }

    private static void author(
            Element element,
            String name,
            String property,
            String relation,
            Named named,
            Declared declared,
            int block) {
        if (declared.signatures.size() >= MOST) {
            return;
        }
        Sign sign = sign(element, name, property, relation, named);
        if (sign != null) {
            String text = shortText(element);
            if (!text.isEmpty() && text.length() <= 160) {
                declared.signatures.add(new Declared.Signature(text, sign, block));
            }
        }
    }

    private static @Nullable Sign sign(
            Element element, String name, String property, String relation, Named named) {
        if (property.equals("author") || relation.contains("author")) {
            return Sign.PROPERTY;
        }
        if (named.says(ClassHint.AUTHOR)) {
            return Sign.CLASS;
        }
        return name.equals("a") && leadsTo(AUTHOR_FOLDERS, element.attributes().get("href"))
                ? Sign.LINK
                : null;
    }

    /// The text of a small element; of one that holds half of the page, nothing.
    private static String shortText(Element element) {
        return element.childNodeSize() > 12 ? "" : element.text();
    }
}
