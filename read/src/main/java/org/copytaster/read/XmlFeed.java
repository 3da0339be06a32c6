// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import org.copytaster.model.Page.Content.FeedEntry;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Reads RSS 0.9 to 2.0 and Atom, as feeds are written, not as they should be.
///
/// The parser knows no document types: an entity that a feed declares, of a file or an address, stays
/// the text that it is, and nothing is ever fetched or expanded.
final class XmlFeed {

    private static final List<String> BODY = List.of("content:encoded", "content", "atom:content");
    private static final List<String> LEDE =
            List.of("description", "summary", "atom:summary", "media:description");

    private final Element feed;

    private XmlFeed(Element feed) {
        this.feed = feed;
    }

    static List<FeedItem> items(String xml) {
        Document document = Jsoup.parse(xml, "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        Element channel = document.selectFirst("channel");
        Element root = channel == null ? document.selectFirst("feed, atom|feed") : channel;
        List<FeedItem> items = new ArrayList<>();
        XmlFeed feed = new XmlFeed(root == null ? document : root);
        for (Element item : document.select("item, entry, atom|entry")) {
            items.add(feed.item(item, items.size() + 1));
        }
        return items;
    }

    private FeedItem item(Element item, int number) {
        String link = link(item);
        String id = first(item, List.of("guid", "id", "atom:id"));
        String known = id.isEmpty() ? link : id;
        return new FeedItem(known.isEmpty() ? String.valueOf(number) : known, link, entry(item));
    }

    private FeedEntry entry(Element item) {
        String body = markup(item, BODY);
        return new FeedEntry(
                plain(feed, List.of("title", "atom:title")),
                plain(item, List.of("title", "atom:title")),
                author(item),
                first(item, List.of("pubDate", "published", "atom:published", "dc:date", "issued")),
                first(item, List.of("updated", "atom:updated", "dcterms:modified", "modified")),
                tags(item),
                language(item),
                body.isEmpty() ? markup(item, LEDE) : body);
    }

    /// The first child of one of these names that says something.
    private static String first(Element parent, List<String> names) {
        for (String name : names) {
            for (Element child : parent.children()) {
                if (child.tagName().equalsIgnoreCase(name) && !child.wholeText().isBlank()) {
                    return Characters.clean(child.wholeText().strip());
                }
            }
        }
        return "";
    }

    /// A title as a reader sees it: feeds escape it once, twice, or write markup into it.
    private static String plain(Element parent, List<String> names) {
        String title = first(parent, names);
        return title.contains("&") || title.contains("</")
                ? Characters.clean(Jsoup.parse(title).text())
                : title.replaceAll("\\s+", " ");
    }

    private static String author(Element item) {
        Set<String> authors = new LinkedHashSet<>();
        for (Element child : item.children()) {
            switch (child.tagName()) {
                case "dc:creator" -> authors.add(child.text());
                case "author", "atom:author" -> authors.add(person(child));
                default -> {} // no author
            }
        }
        authors.remove("");
        return Characters.clean(String.join(", ", authors));
    }

    /// Atom gives a person's name in an element of its own, RSS as `mail@site.example (Name)`.
    private static String person(Element author) {
        String name = first(author, List.of("name", "atom:name"));
        String text = author.ownText().strip();
        int open = text.indexOf('(');
        return !name.isEmpty()
                ? name
                : text.endsWith(")") && open >= 0 && text.contains("@")
                        ? text.substring(open + 1, text.length() - 1).strip()
                        : text;
    }

    private static List<String> tags(Element item) {
        Set<String> tags = new LinkedHashSet<>();
        for (Element child : item.children()) {
            if (child.tagName().matches("category|atom:category|dc:subject")) {
                String label = child.hasAttr("label") ? child.attr("label") : child.attr("term");
                tags.add(Characters.clean((label.isBlank() ? child.text() : label).strip()));
            }
        }
        tags.remove("");
        return List.copyOf(tags);
    }

    /// The nearest language that the entry, one of its parents, or the feed declares.
    private String language(Element item) {
        for (Element at = item; at != null; at = at.parent()) {
            if (at.hasAttr("xml:lang")) {
                return at.attr("xml:lang").strip();
            }
        }
        String own = first(item, List.of("dc:language"));
        return own.isEmpty() ? first(feed, List.of("language", "dc:language")) : own;
    }

    private static String link(Element item) {
        for (Element child : item.children()) {
            if (child.tagName().matches("link|atom:link|feedburner:origLink")) {
                boolean page = child.attr("rel").matches("|alternate");
                String link = child.hasAttr("href") ? child.attr("href") : child.wholeText();
                String address = page ? WebAddress.orNull(link) : null;
                if (address != null) {
                    return address;
                }
            }
        }
        return permanent(item);
    }

    private static String permanent(Element item) {
        Element guid = item.selectFirst("> guid");
        boolean named = guid != null && !guid.attr("isPermaLink").equalsIgnoreCase("false");
        String address = named && guid != null ? WebAddress.orNull(guid.wholeText()) : null;
        return address == null ? "" : address;
    }

    private static String markup(Element item, List<String> names) {
        for (String name : names) {
            for (Element child : item.children()) {
                if (child.tagName().equalsIgnoreCase(name)) {
                    String markup = markup(child);
                    if (!markup.isBlank()) {
                        return Characters.clean(markup);
                    }
                }
            }
        }
        return "";
    }

    /// Atom says how its text is written; RSS writes markup, escaped.
    private static String markup(Element body) {
        boolean atom = body.tagName().matches("(atom:)?(content|summary)");
        String type = body.attr("type");
        if (type.equals("xhtml") || (!atom && body.childrenSize() > 0)) {
            return body.html();
        }
        boolean text = atom && (type.isEmpty() || type.equals("text"));
        return text ? "<p>" + Entities.escape(body.wholeText()) + "</p>" : body.wholeText();
    }
}
