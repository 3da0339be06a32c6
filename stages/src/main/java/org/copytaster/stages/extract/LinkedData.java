// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The JSON-LD of a page: its objects, and which of them is the article.
///
/// Much of it is broken in small ways (raw line feeds in strings, trailing commas, comments around
/// it); what cannot be read even so is passed over.
final class LinkedData {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
                    .build();
    private static final int MOST_OBJECTS = 400;

    private final List<JsonNode> objects = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    private LinkedData() {}

    static LinkedData of(List<String> scripts) {
        LinkedData data = new LinkedData();
        for (String script : scripts) {
            JsonNode root = parse(script);
            if (root != null) {
                data.collect(root);
            }
        }
        return data;
    }

    private static @Nullable JsonNode parse(String script) {
        String json = unwrapped(script.strip());
        if (json.isEmpty()) {
            return null;
        }
        try {
            return JSON.readTree(json);
        } catch (JacksonException broken) {
            return null;
        }
    }

    private static String unwrapped(String script) {
        int start = script.indexOf('{');
        int list = script.indexOf('[');
        if (list >= 0
                && (start < 0 || list < start)
                && !script.startsWith("//<![")
                && !script.startsWith("<![")) {
            start = list;
        }
        int end = Math.max(script.lastIndexOf('}'), start == list ? script.lastIndexOf(']') : -1);
        return start < 0 || end < start ? "" : script.substring(start, end + 1);
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty() && objects.size() < MOST_OBJECTS) {
            JsonNode node = open.removeFirst();
            if (node.isArray()) {
                node.forEach(open::addLast);
            } else if (node.isObject()) {
                note(node);
                for (String name :
                        new String[] {
                            "@graph", "mainEntity", "hasPart", "mainEntityOfPage", "itemListElement"
                        }) {
                    JsonNode inner = node.get(name);
                    if (inner != null && inner.isContainer()) {
                        open.addLast(inner);
                    }
                }
            }
        }
    }

    private void note(JsonNode node) {
        objects.add(node);
        JsonNode id = node.get("@id");
        if (id != null && id.isString()) {
            byId.merge(
                    id.stringValue(),
                    node,
                    (old, other) -> old.size() >= other.size() ? old : other);
        }
    }

    /// The object that is the page's article: one of an article's types, the fullest of them.
    @Nullable JsonNode article() {
        JsonNode best = null;
        for (JsonNode object : objects) {
            if (rank(object) > rank(best)) {
                best = object;
            }
        }
        return best;
    }

    private static int rank(@Nullable JsonNode object) {
        if (object == null) {
            return 0;
        }
        int rank = 0;
        for (String type : types(object)) {
            String name = type.toLowerCase(Locale.ROOT);
            if (name.endsWith("article")
                    || name.endsWith("posting")
                    || name.equals("report")
                    || name.equals("review")) {
                rank = Math.max(rank, name.contains("news") || name.endsWith("article") ? 40 : 30);
            } else if (name.equals("webpage")
                    || name.equals("videoobject")
                    || name.equals("recipe")
                    || name.equals("mediaobject")) {
                rank = Math.max(rank, name.equals("webpage") ? 10 : 5);
            }
        }
        if (rank == 0) {
            return 0;
        }
        return rank
                + (object.has("datePublished") ? 8 : 0)
                + (object.has("headline") ? 4 : 0)
                + (object.has("author") ? 2 : 0);
    }

    static List<String> types(JsonNode object) {
        List<String> types = new ArrayList<>();
        strings(object.get("@type"), types);
        return types;
    }

    /// The types of all objects of the page.
    List<String> types() {
        List<String> types = new ArrayList<>();
        objects.forEach(object -> strings(object.get("@type"), types));
        return types;
    }

    /// The object of a type, if there is one.
    @Nullable JsonNode first(String type) {
        for (JsonNode object : objects) {
            if (types(object).contains(type)) {
                return object;
            }
        }
        return null;
    }

    /// The strings of a value: itself, or those of a list.
    static void strings(@Nullable JsonNode value, List<String> into) {
        if (value == null) {
            return;
        }
        if (value.isString() || value.isNumber()) {
            String text = value.asString().strip();
            if (!text.isEmpty()) {
                into.add(text);
            }
        } else if (value.isArray()) {
            value.forEach(inner -> strings(inner, into));
        }
    }

    /// The names of a value: strings as they are, objects by their name, references looked up.
    void names(@Nullable JsonNode value, List<String> into) {
        if (value == null) {
            return;
        }
        if (value.isArray()) {
            value.forEach(inner -> names(inner, into));
        } else if (value.isObject()) {
            JsonNode object = resolved(value);
            JsonNode name = object.get("name");
            if (name != null && !name.isObject()) {
                strings(name, into);
            }
        } else {
            strings(value, into);
        }
    }

    private JsonNode resolved(JsonNode object) {
        JsonNode id = object.get("@id");
        if (!object.has("name") && id != null && id.isString()) {
            return byId.getOrDefault(id.stringValue(), object);
        }
        return object;
    }
}
