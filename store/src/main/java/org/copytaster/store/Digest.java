// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.copytaster.model.ContentHash;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Hashes the content of a case in one fixed order. The log is left out, for it tells when things
/// were done, and so is what only serves the index.
final class Digest {

    /// Each table with columns that put its rows in one order.
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("pages", "page");
        TABLES.put("captures", "page, name, path, entry, address, captured");
        TABLES.put("refusals", "path, entry");
        TABLES.put("readings", "page");
        TABLES.put("articles", "article");
        TABLES.put("statements", "statement");
        TABLES.put("named", "article, place, kind, actor, words, name");
        TABLES.put("copies", "copy");
        TABLES.put("grouped", "article");
        TABLES.put("stories", "story");
        TABLES.put("rows", "story, place");
        TABLES.put("utterances", "utterance");
        TABLES.put("wordings", "statement");
        TABLES.put("cast", "story, actor");
        TABLES.put("appearances", "actor, article");
        TABLES.put("spellings", "actor, kind, spelling");
        TABLES.put("names", "name, actor");
        TABLES.put("aliases", "alias");
    }

    private Digest() {}

    static String of(Session session) {
        List<String> parts = new ArrayList<>();
        TABLES.forEach((table, order) -> {
            parts.add(table);
            session.each(
                    "SELECT * FROM %s ORDER BY %s".formatted(table, order),
                    row -> parts.add(ContentHash.of(row.values()).hex()));
        });
        return ContentHash.of(parts.toArray(String[]::new)).hex();
    }
}
