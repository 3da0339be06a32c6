// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.grouping;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Header;
import org.copytaster.model.Stamp;
import org.copytaster.stages.group.NearPairs;
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
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/// The near pairs of one set of articles, by whether they tell of one event.
///
/// @param same what is weighed, a row for each pair of one event
/// @param apart the same for pairs of two events
/// @param sameWeight how many pairs a row stands for, because only some were taken
record GoldEvents(
        String set,
        List<double[]> same,
        List<double[]> apart,
        double sameWeight,
        double apartWeight) {

    private static final int MOST_PAIRS = 40_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static GoldEvents read(Path bench, String set) throws IOException {
        List<Article> articles =
                lines(bench.resolve("events/" + set + ".articles.jsonl.gz")).stream()
                        .map(GoldEvents::article)
                        .toList();
        Map<ArticleId, String> events = new HashMap<>();
        for (JsonNode gold : lines(bench.resolve("events/" + set + ".gold.jsonl.gz"))) {
            events.put(new ArticleId(gold.path("id").asString()), gold.path("event").asString());
        }
        List<double[]> same = new ArrayList<>();
        List<double[]> apart = new ArrayList<>();
        for (NearPairs.Pair pair : NearPairs.of(articles)) {
            String one = events.get(pair.one());
            String other = events.get(pair.other());
            if (one != null && other != null) {
                (one.equals(other) ? same : apart).add(pair.clues());
            }
        }
        List<double[]> someSame = some(same);
        List<double[]> someApart = some(apart);
        return new GoldEvents(
                set,
                someSame,
                someApart,
                (double) same.size() / someSame.size(),
                (double) apart.size() / someApart.size());
    }

    /// Every second, third, ... row, so that there are not too many.
    private static List<double[]> some(List<double[]> rows) {
        int every = 1 + rows.size() / MOST_PAIRS;
        return IntStream.range(0, rows.size())
                .filter(at -> at % every == 0)
                .mapToObj(rows::get)
                .toList();
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

    /// How many pairs tell of one event.
    double positives() {
        return same.size() * sameWeight;
    }
}
