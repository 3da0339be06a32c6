// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import org.copytaster.model.Page.Content.FeedEntry;
import org.jsoup.nodes.Entities;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Reads JSON Feed 1 and 1.1.
final class JsonFeed {

    private static final JsonMapper JSON = new JsonMapper();

    private JsonFeed() {}

    static List<FeedItem> items(String json) throws UnreadableException {
        JsonNode feed = parsed(json);
        List<FeedItem> items = new ArrayList<>();
        for (JsonNode item : feed.path("items")) {
            String link = link(item);
            String id = text(item, "id");
            String known = id.isEmpty() ? link : id;
            items.add(
                    new FeedItem(
                            known.isEmpty() ? String.valueOf(items.size() + 1) : known,
                            link,
                            entry(feed, item)));
        }
        return items;
    }

    private static JsonNode parsed(String json) throws UnreadableException {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            throw new UnreadableException("a JSON feed that ends early or is damaged");
        }
    }

    private static FeedEntry entry(JsonNode feed, JsonNode item) {
        String own = text(item, "language");
        return new FeedEntry(
                text(feed, "title"),
                text(item, "title"),
                authors(item).isEmpty() ? authors(feed) : authors(item),
                text(item, "date_published"),
                text(item, "date_modified"),
                tags(item),
                own.isEmpty() ? text(feed, "language") : own,
                markup(item));
    }

    private static String link(JsonNode item) {
        String own = WebAddress.orNull(text(item, "url"));
        String outside = WebAddress.orNull(text(item, "external_url"));
        return own != null ? own : outside != null ? outside : "";
    }

    private static String authors(JsonNode holder) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode author : holder.path("authors")) {
            names.add(text(author, "name"));
        }
        names.add(text(holder.path("author"), "name"));
        names.remove("");
        return String.join(", ", names);
    }

    private static List<String> tags(JsonNode item) {
        Set<String> tags = new LinkedHashSet<>();
        for (JsonNode tag : item.path("tags")) {
            tags.add(tag.isString() ? Characters.clean(tag.stringValue().strip()) : "");
        }
        tags.remove("");
        return List.copyOf(tags);
    }

    private static String markup(JsonNode item) {
        String html = text(item, "content_html");
        String plain = text(item, "content_text");
        String body = plain.isEmpty() ? text(item, "summary") : plain;
        return html.isEmpty() && !body.isEmpty() ? "<p>" + Entities.escape(body) + "</p>" : html;
    }

    private static String text(JsonNode holder, String name) {
        JsonNode value = holder.path(name);
        String text =
                value.isString() ? value.stringValue() : value.isNumber() ? value.asString() : "";
        return Characters.clean(text.strip());
    }
}
