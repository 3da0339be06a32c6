// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.grouping;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Header;
import org.copytaster.model.Stamp;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// One set of articles, some of which are known to belong together.
///
/// @param groups the event or story of each article that has one
record GoldSet(String name, List<Article> articles, Map<ArticleId, String> groups) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// @param set the set's name, with its folder in the bench
    /// @param level `event` or `story`
    static GoldSet read(Path bench, String set, String level) throws IOException {
        List<Article> articles =
                lines(bench.resolve(set + ".articles.jsonl.gz")).stream()
                        .map(GoldSet::article)
                        .toList();
        Map<ArticleId, String> groups = new HashMap<>();
        for (JsonNode gold : lines(bench.resolve(set + ".gold.jsonl.gz"))) {
            groups.put(new ArticleId(gold.path("id").asString()), gold.path(level).asString());
        }
        return new GoldSet(set.substring(set.indexOf('/') + 1), articles, groups);
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                nodes.add(JSON.readTree(line));
            }
        }
        return nodes;
    }

    private static Article article(JsonNode node) {
        String published = orNull(node, "published");
        Header header =
                new Header(
                        orNull(node, "outlet"),
                        node.path("title").asString(""),
                        null,
                        List.of(),
                        null,
                        List.of(),
                        published == null ? null : Stamp.parse(published),
                        null,
                        orNull(node, "language"),
                        null,
                        List.of());
        return new Article(
                new ArticleId(node.path("id").asString()),
                null,
                null,
                header,
                node.path("text").asString(""),
                List.of(),
                List.of(),
                List.of());
    }

    private static @Nullable String orNull(JsonNode node, String field) {
        return node.path(field).isString() ? node.path(field).asString() : null;
    }
}
