// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.statements;

import org.copytaster.model.Span;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// An article whose statements are marked by hand.
record GoldArticle(String id, String language, String text, List<Gold> statements) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// A statement marked by hand: each part may be in pieces.
    record Gold(List<Span> content, List<Span> cue, List<Span> source) {}

    static List<GoldArticle> in(Path set) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(set)),
                                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                articles.add(article(JSON.readTree(line)));
            }
        }
        return articles;
    }

    private static GoldArticle article(JsonNode node) {
        List<Gold> statements = new ArrayList<>();
        for (JsonNode one : node.get("attributions")) {
            statements.add(
                    new Gold(
                            spans(one.get("content")),
                            spans(one.get("cue")),
                            spans(one.get("source"))));
        }
        return new GoldArticle(
                node.get("id").asString(),
                node.get("language").asString(),
                node.get("text").asString(),
                statements);
    }

    private static List<Span> spans(JsonNode node) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode one : node) {
            spans.add(new Span(one.get("start").asInt(), one.get("end").asInt()));
        }
        return spans;
    }

    /// How many of the letters of two stretches, in pieces, are in both: 1 where all are.
    double like(List<Span> one, List<Span> other) {
        BitSet these = letters(one);
        BitSet those = letters(other);
        BitSet both = (BitSet) these.clone();
        both.and(those);
        int all = these.cardinality() + those.cardinality() - both.cardinality();
        return all == 0 ? 0 : (double) both.cardinality() / all;
    }

    /// How many of the letters of some pieces are in others: 1 where all are.
    double within(List<Span> some, List<Span> others) {
        BitSet both = letters(some);
        int all = both.cardinality();
        both.and(letters(others));
        return all == 0 ? 0 : (double) both.cardinality() / all;
    }

    private BitSet letters(List<Span> pieces) {
        BitSet letters = new BitSet();
        for (Span piece : pieces) {
            for (int at = piece.start(); at < piece.end(); at++) {
                letters.set(at, Character.isLetterOrDigit(text.charAt(at)));
            }
        }
        return letters;
    }

    /// The offset behind the last letter or digit before an offset: marks at a border do not count.
    int lastLetter(int end) {
        int at = end;
        while (at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /// The offset of the first letter or digit from an offset on.
    int firstLetter(int start) {
        int at = start;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
