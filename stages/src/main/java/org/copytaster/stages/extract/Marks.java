// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.extract.Declared.Sign;
import org.copytaster.stages.extract.Declared.TagLink;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// Notes the elements of the body that are marked as author, date or tag.
final class Marks {

    /// A part of an address, and what stands behind it: the page of an author or of a tag, a bit for each.
    private record Folder(String name, int leads) {}

    private static final int TO_AUTHOR = 1;
    private static final int TO_TAG = 2;
    private static final WordTable<Folder> FOLDERS = folders();

    private static final int SHORTEST_FOLDER = 2;
    private static final int LONGEST_FOLDER = 12;
    private static final int LONGEST_SIGNATURE = 160;
    private static final int MOST = 60;
    private static final int MOST_LINKS = 400;

    private Marks() {}

    private static WordTable<Folder> folders() {
        WordTable<Folder> folders = new WordTable<>();
        put(
                folders,
                TO_AUTHOR,
                "author authors autor autores autoren auteur auteurs autore autori journalist journalists reporter reporters signataires firmas staff by byline contributors redakteur redaktion yazar skribent");
        put(
                folders,
                TO_TAG,
                "tag tags topic topics themen thema tema temas temat tematy etiqueta etiquetas keyword keywords schlagwort argomenti sujet sujets konu etiket");
        return folders;
    }

    private static void put(WordTable<Folder> folders, int leads, String names) {
        for (String name : names.split(" ", -1)) {
            folders.put(name, new Folder(name, leads));
        }
    }

    static void read(Element element, Attributed attributed, Declared declared, int block) {
        String name = element.normalName();
        if (name.equals("meta")) {
            HeadOfPage.read(element, declared);
        } else if (!attributed.isNothing()) {
            int leads = name.equals("a") ? leads(attributed.address()) : 0;
            time(element, attributed, declared, block);
            author(element, attributed, leads, declared, block);
            tags(element, attributed, leads, declared, block);
        }
    }

    /// Notes a picture whose tooltip or alternative text may name who made it.
    static void picture(Element element, Declared declared, int block) {
        String shows = element.attributes().get("alt");
        String tooltip = element.attributes().get("title");
        if ((!tooltip.isEmpty() || shows.indexOf('©') >= 0) && declared.pictures.size() < MOST) {
            declared.pictures.add(new Declared.Picture(shows.strip(), tooltip.strip(), block));
        }
    }

    private static void tags(
            Element element, Attributed attributed, int leads, Declared declared, int block) {
        if (declared.tagLinks.size() >= MOST_LINKS) {
            return;
        }
        ClassWords words = attributed.words();
        if (words.says(ClassHint.TAGS) && !element.normalName().equals("body")) {
            element.getElementsByTag("a").stream()
                    .limit(MOST)
                    .forEach(link -> declared.tagLinks.add(new TagLink(link, true, block)));
        }
        if (element.normalName().equals("a")) {
            boolean certain = attributed.relation().equals("tag") || words.says(ClassHint.TAG);
            if (certain || (leads & TO_TAG) != 0) {
                declared.tagLinks.add(new TagLink(element, certain, block));
            }
        }
    }

    /// What an address leads to by the names of its folders that have something behind them, as bits.
    private static int leads(String address) {
        int leads = 0;
        int start = address.indexOf('/');
        while (start >= 0) {
            int end = address.indexOf('/', start + 1);
            int length = end - start - 1;
            boolean inside =
                    end > 0 && end + 1 < address.length() && address.charAt(end + 1) != '/';
            if (inside && length >= SHORTEST_FOLDER && length <= LONGEST_FOLDER) {
                Folder folder = FOLDERS.at(address, start + 1, end);
                if (folder != null && address.startsWith(folder.name, start + 1)) {
                    leads |= folder.leads;
                }
            }
            start = end;
        }
        return leads;
    }

    private static void time(Element element, Attributed attributed, Declared declared, int block) {
        String property = attributed.property();
        boolean isTime = element.normalName().equals("time") || property.startsWith("date");
        if ((isTime || attributed.words().says(ClassHint.DATE)) && declared.moments.size() < MOST) {
            String machine = element.attributes().get("datetime");
            if (machine.isEmpty()) {
                machine =
                        isTime || element.attributes().hasKey("content")
                                ? element.attributes().get("content")
                                : "";
            }
            String cues =
                    String.join(" ", attributed.words().words())
                            + " "
                            + property.toLowerCase(Locale.ROOT)
                            + (element.attributes().hasKey("pubdate") ? " pubdate" : "")
                            + (isTime ? " <time>" : "");
            declared.moments.add(new Declared.Moment(machine, shortText(element), cues, block));
        }
    }

    private static void author(
            Element element, Attributed attributed, int leads, Declared declared, int block) {
        if (declared.signatures.size() >= MOST) {
            return;
        }
        Sign sign = sign(attributed, leads);
        if (sign != null) {
            String text = shortText(element);
            if (!text.isEmpty() && text.length() <= LONGEST_SIGNATURE) {
                declared.signatures.add(new Declared.Signature(text, sign, block));
            }
        }
    }

    private static @Nullable Sign sign(Attributed attributed, int leads) {
        if (attributed.property().equals("author") || attributed.relation().contains("author")) {
            return Sign.PROPERTY;
        }
        if (attributed.words().says(ClassHint.AUTHOR)) {
            return Sign.CLASS;
        }
        return (leads & TO_AUTHOR) != 0 ? Sign.LINK : null;
    }

    /// The text of a small element; of one that holds half of the page, nothing.
    private static String shortText(Element element) {
        return element.childNodeSize() > 12 ? "" : element.text();
    }
}
