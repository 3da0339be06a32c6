// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.sample;

import org.copytaster.app.sample.Truth.ExpectedArticle;
import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Evidence;
import org.copytaster.model.Fact;
import org.copytaster.model.Header;
import org.copytaster.model.Paragraph;
import org.copytaster.model.Reading;
import org.copytaster.model.Statement;
import org.copytaster.model.TimeExpression;
import org.copytaster.model.UtteranceId;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Compares what is true of the sample case with what is found in it.
final class Gaps {

    private final Truth truth;
    private final Found found;
    private final Differences differences = new Differences();

    Gaps(Truth truth, Found found) {
        this.truth = truth;
        this.found = found;
        for (String page : truth.pages()) {
            Reading reading = found.readings().get(page);
            if (reading == null) {
                compare("article", page, List.of("an article"), List.of());
                continue;
            }
            header(page, truth.article(page), reading.article());
            text(page, truth.article(page), reading.article());
            statements(page, reading);
            days(page, reading);
            times(page, reading);
        }
        copies();
        grouped("story", one -> one.story().value());
        grouped("event", one -> one.event().value());
        utterances();
        new ChronologyGaps(truth, found, differences).find();
    }

    Differences differences() {
        return differences;
    }

    private void compare(String kind, String page, List<String> expected, List<String> actual) {
        differences.compare(kind, page, expected, actual);
    }

    private void header(String page, ExpectedArticle expected, Article article) {
        Header header = article.header();
        Map<String, String> actual = new LinkedHashMap<>();
        actual.put("title", header.title());
        actual.put("outlet", text(header.outlet()));
        actual.put("authors", String.join("; ", header.authors()));
        actual.put("agencies", String.join("; ", header.agencies()));
        actual.put("credit", text(header.credit()));
        actual.put("published", header.published() == null ? "" : header.published().iso());
        actual.put("language", text(header.language()));
        actual.put("section", text(header.section()));
        actual.put("tags", String.join("; ", header.tags()));
        actual.forEach((field, value) ->
                compare(field, page, some(expected.header().getOrDefault(field, "")), some(value)));
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }

    private static List<String> some(String value) {
        return value.isBlank() ? List.of() : List.of(value);
    }

    private void text(String page, ExpectedArticle expected, Article article) {
        compare(
                "paragraph",
                page,
                expected.part("text"),
                article.paragraphs().stream()
                        .map(one -> letter(one.kind()) + " " + one.span().of(article.text()))
                        .toList());
        compare(
                "caption",
                page,
                expected.part("captions").stream().map(one -> one.split(" \\|", 2)[0]).toList(),
                article.captions().stream().map(one -> fold(one.text())).toList());
    }

    private static String letter(Paragraph.Kind kind) {
        return switch (kind) {
            case PARAGRAPH -> "P";
            case HEADING -> "H";
            case LISTITEM -> "L";
            case BLOCKQUOTE -> "B";
        };
    }

    private void statements(String page, Reading reading) {
        compare(
                "statement",
                page,
                truth.table("statements/" + page + ".tsv").stream()
                        .map(one -> bare(one.get("content")))
                        .toList(),
                reading.statements().stream().map(Gaps::content).toList());
        compare(
                "statement with its speaker",
                page,
                truth.table("statements/" + page + ".tsv").stream()
                        .map(one -> said(one.get("speaker"), one.get("content")))
                        .toList(),
                reading.statements().stream()
                        .map(one -> said(one.speaker().shown(), content(one)))
                        .toList());
    }

    /// The days of the statements of which the words, or a part of them, are found.
    private void days(String page, Reading reading) {
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        for (Truth.Row row : truth.table("statements/" + page + ".tsv")) {
            String words = letters(row.get("content"));
            reading.statements().stream()
                    .filter(one -> isPart(letters(content(one)), words))
                    .findFirst()
                    .ifPresent(one -> {
                        String day = one.said() == null ? "" : one.said().day().timex();
                        some(row.get("said")).forEach(known -> expected.add(known + ": " + words));
                        some(day).forEach(known -> actual.add(known + ": " + words));
                    });
        }
        compare("day said", page, expected, actual);
    }

    private static boolean isPart(String one, String other) {
        return !one.isEmpty() && (one.contains(other) || other.contains(one));
    }

    private static String letters(String words) {
        return fold(words.replaceAll("[\\p{P}\\p{S}]", " ")).toLowerCase(Locale.ROOT);
    }

    private static String said(String speaker, String content) {
        return fold(speaker) + ": " + bare(content);
    }

    private static String content(Statement statement) {
        return bare(
                statement.content().stream()
                        .map(Evidence::words)
                        .collect(Collectors.joining(" ... ")));
    }

    /// Marks and stops at the ends do not count: authors and programs differ about them.
    private static String bare(String words) {
        return fold(words)
                .replaceAll("[\"“”«»„‘’']", "")
                .replaceAll("^[\\p{P}\\s]+|[\\p{P}\\s]+$", "")
                .replaceAll("[,.] \\.\\.\\. ", " ... ");
    }

    static String fold(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private void times(String page, Reading reading) {
        compare(
                "time",
                page,
                truth.table("times/" + page + ".tsv").stream()
                        .map(one -> one.get("text") + " = " + one.get("value"))
                        .toList(),
                reading.times().stream().map(Gaps::time).toList());
    }

    private static String time(TimeExpression one) {
        return one.evidence().words() + " = " + (one.value() == null ? "?" : one.value().timex());
    }

    private void copies() {
        Map<ArticleId, String> pageOf = found.pageOf();
        compare(
                "copy",
                "-",
                truth.table("copies.tsv").stream()
                        .map(one ->
                                "%s of %s, %s"
                                        .formatted(
                                                one.get("page"),
                                                one.get("copyOf"),
                                                one.get("relation")))
                        .toList(),
                found.facts().stream()
                        .filter(Fact.CopyFound.class::isInstance)
                        .map(Fact.CopyFound.class::cast)
                        .map(one ->
                                "%s of %s, %s"
                                        .formatted(
                                                pageOf.get(one.copy()),
                                                pageOf.get(one.original()),
                                                one.relation().name().toLowerCase(Locale.ROOT)))
                        .toList());
    }

    /// A story, or an event, is right if exactly its pages are together; each is one line.
    private void grouped(String level, Function<Fact.ArticleGrouped, String> groupOf) {
        Map<String, Set<String>> expected = new TreeMap<>();
        Map<String, Set<String>> actual = new TreeMap<>();
        Map<ArticleId, String> groups = new TreeMap<>();
        for (Fact fact : found.facts()) {
            if (fact instanceof Fact.ArticleGrouped one) {
                groups.put(one.article(), groupOf.apply(one));
            }
        }
        for (Truth.Row row : truth.table("stories.tsv")) {
            Reading reading = found.readings().get(row.get("page"));
            if (reading != null) {
                put(expected, row.get(level), row.get("page"));
                put(
                        actual,
                        groups.getOrDefault(reading.article().id(), row.get("page")),
                        row.get("page"));
            }
        }
        compare(level, "-", together(expected), together(actual));
    }

    private static void put(Map<String, Set<String>> groups, String group, String page) {
        groups.computeIfAbsent(group, one -> new java.util.TreeSet<>()).add(page);
    }

    private static List<String> together(Map<String, Set<String>> groups) {
        return groups.values().stream().map(one -> String.join(" ", one)).sorted().toList();
    }

    /// Every pair of wordings of one utterance is one line.
    private void utterances() {
        Map<String, List<String>> expected = new TreeMap<>();
        Map<String, String> utteranceOf = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (Truth.Row row : truth.table("utterances.tsv")) {
            expected.computeIfAbsent(row.get("utterance"), one -> new ArrayList<>())
                    .add(row.get("page") + ": " + bare(row.get("content")));
        }
        Map<org.copytaster.model.StatementId, UtteranceId> aligned = new TreeMap<>();
        for (Fact fact : found.facts()) {
            if (fact instanceof Fact.UtteranceAligned one) {
                aligned.put(one.statement(), one.utterance());
            }
        }
        found.readings()
                .forEach((page, reading) ->
                        reading.statements()
                                .forEach(one -> {
                                    UtteranceId id = aligned.get(one.id());
                                    if (id != null) {
                                        utteranceOf.put(page + ": " + content(one), id.value());
                                    }
                                }));
        List<String> expectedPairs = new ArrayList<>();
        List<String> actualPairs = new ArrayList<>();
        for (List<String> wordings : expected.values()) {
            for (int i = 0; i < wordings.size(); i++) {
                for (int j = i + 1; j < wordings.size(); j++) {
                    String pair = wordings.get(i) + " == " + wordings.get(j);
                    if (seen.add(pair)) {
                        expectedPairs.add(pair);
                        String one = utteranceOf.get(wordings.get(i));
                        if (one != null && one.equals(utteranceOf.get(wordings.get(j)))) {
                            actualPairs.add(pair);
                        }
                    }
                }
            }
        }
        compare("pair of wordings", "-", expectedPairs, actualPairs);
    }
}
