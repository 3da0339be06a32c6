// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.lines;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Header;
import org.copytaster.model.Paragraph;
import org.copytaster.model.Span;
import org.copytaster.model.Stamp;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/// Reads articles from JSON lines: `{"id", "title", "published", "language", "text", ...}`, or lines
/// of `extract`, whose `page` is then the id. Gzipped files are read as they are; `-` is standard
/// input.
///
/// @param refused is told of each line that cannot be read, as `file:line: why`
public record ArticleLines(JsonMapper json, Consumer<String> refused) {

    /// Hands each article on, in the order of the file.
    ///
    /// @throws IOException if the file itself cannot be read
    public void read(String file, Consumer<Article> articles) throws IOException {
        try (BufferedReader lines = open(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    readLine(file + ":" + number, line, articles);
                }
            }
        }
    }

    private static BufferedReader open(String file) throws IOException {
        InputStream bytes = file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
        InputStream plain = file.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }

    private void readLine(String where, String line, Consumer<Article> articles) {
        Article article;
        try {
            JsonNode node = json.readTree(line);
            if (!node.isObject()) {
                throw new IllegalArgumentException("expected a JSON object");
            }
            if (!text(node, "dropped").isEmpty()) {
                return;
            }
            article = article(node);
        } catch (JacksonException e) {
            refused.accept(where + ": no JSON: " + e.getOriginalMessage());
            return;
        } catch (IllegalArgumentException | DateTimeException e) {
            refused.accept(where + ": " + e.getMessage());
            return;
        }
        articles.accept(article);
    }

    private static Article article(JsonNode node) {
        String id = text(node, "id").isEmpty() ? text(node, "page") : text(node, "id");
        if (id.isBlank()) {
            throw new IllegalArgumentException("an article needs an \"id\" or a \"page\"");
        }
        JsonNode given = node.path("text");
        if (!given.isString()) {
            throw new IllegalArgumentException("an article needs a \"text\"");
        }
        String text = given.asString();
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            throw new IllegalArgumentException(
                    "the text is not in Unicode NFC, so offsets would differ");
        }
        return new Article(
                new ArticleId(id),
                null,
                orNull(text(node, "canonicalUrl")),
                header(node),
                text,
                paragraphs(node, text),
                List.of(),
                List.of());
    }

    private static Header header(JsonNode node) {
        return new Header(
                orNull(text(node, "outlet")),
                text(node, "title"),
                orNull(text(node, "standfirst")),
                strings(node, "authors"),
                orNull(text(node, "credit")),
                strings(node, "agencies"),
                stamp(node, "published"),
                stamp(node, "modified"),
                orNull(text(node, "language")),
                orNull(text(node, "section")),
                strings(node, "tags"));
    }

    private static @Nullable Stamp stamp(JsonNode node, String field) {
        String value = text(node, field);
        return value.isEmpty() ? null : Stamp.parse(value.replace(' ', 'T'));
    }

    private static List<Paragraph> paragraphs(JsonNode node, String text) {
        JsonNode given = node.path("paragraphs");
        List<Paragraph> paragraphs = new ArrayList<>();
        for (JsonNode one : given.isArray() ? given.values() : List.<JsonNode>of()) {
            if (one.path("start").isInt() && one.path("end").isInt()) {
                paragraphs.add(
                        new Paragraph(
                                kind(text(one, "kind")),
                                new Span(one.path("start").asInt(), one.path("end").asInt()),
                                null));
            }
        }
        return paragraphs.isEmpty() ? linesOf(text) : paragraphs;
    }

    private static Paragraph.Kind kind(String word) {
        try {
            return Paragraph.Kind.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException other) {
            return Paragraph.Kind.PARAGRAPH;
        }
    }

    private static List<Paragraph> linesOf(String text) {
        List<Paragraph> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n') {
                if (!text.substring(start, at).isBlank()) {
                    lines.add(new Paragraph(Paragraph.Kind.PARAGRAPH, new Span(start, at), null));
                }
                start = at + 1;
            }
        }
        return lines;
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.asString() : "";
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static List<String> strings(JsonNode node, String field) {
        List<String> strings = new ArrayList<>();
        JsonNode values = node.path(field);
        for (JsonNode one : values.isArray() ? values.values() : List.<JsonNode>of()) {
            if (one.isString()) {
                strings.add(one.asString());
            }
        }
        return strings;
    }
}
