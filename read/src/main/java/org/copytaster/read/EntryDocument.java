// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import org.copytaster.model.Original;
import org.copytaster.model.Page.Content.FeedEntry;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A feed entry as bytes of its own: a small JSON document that holds all its fields, so that the
/// entry outlives the feed it stood in. The same entry always gives the same bytes.
final class EntryDocument {

    static final String NAME = "entry.json";

    private static final JsonMapper JSON = new JsonMapper();

    private EntryDocument() {}

    static Original of(FeedItem item) {
        FeedEntry entry = item.entry();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", item.id());
        fields.put("link", item.link());
        fields.put("feedTitle", entry.feedTitle());
        fields.put("title", entry.title());
        fields.put("author", entry.author());
        fields.put("published", entry.published());
        fields.put("updated", entry.updated());
        fields.put("tags", entry.tags());
        fields.put("language", entry.language());
        fields.put("markup", entry.markup());
        return new Original(NAME, JSON.writeValueAsString(fields).getBytes(StandardCharsets.UTF_8));
    }

    static FeedEntry entry(byte[] document) throws UnreadableException {
        try {
            return entry(JSON.readTree(new String(document, StandardCharsets.UTF_8)));
        } catch (JacksonException e) {
            throw new UnreadableException("a feed entry whose kept bytes are damaged");
        }
    }

    private static FeedEntry entry(JsonNode fields) {
        List<String> tags = new ArrayList<>();
        fields.path("tags").forEach(tag -> tags.add(tag.asString("")));
        return new FeedEntry(
                fields.path("feedTitle").asString(""),
                fields.path("title").asString(""),
                fields.path("author").asString(""),
                fields.path("published").asString(""),
                fields.path("updated").asString(""),
                tags,
                fields.path("language").asString(""),
                fields.path("markup").asString(""));
    }
}
