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
import java.util.List;
import java.util.zip.GZIPInputStream;

/// The files of the stories bench: JSON lines, zipped.
public final class BenchFiles {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private BenchFiles() {}

    public static List<JsonNode> lines(Path file) throws IOException {
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

    /// The articles of a file, in its order.
    public static List<Article> articles(Path file) throws IOException {
        return lines(file).stream().map(BenchFiles::article).toList();
    }

    private static Article article(JsonNode node) {
        String published = orNull(node, "published");
        Header header =
                Header.of(
                        orNull(node, "outlet"),
                        node.path("title").asString(""),
                        published == null ? null : Stamp.parse(published),
                        orNull(node, "language"));
        return Article.ofText(
                new ArticleId(node.path("id").asString()), header, node.path("text").asString(""));
    }

    private static @Nullable String orNull(JsonNode node, String field) {
        return node.path(field).isString() ? node.path(field).asString() : null;
    }
}
