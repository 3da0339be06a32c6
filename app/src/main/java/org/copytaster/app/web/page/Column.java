// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.app.diff.Word;
import org.copytaster.app.diff.WordDiff;
import org.copytaster.model.Article;
import org.copytaster.model.Evidence;
import org.copytaster.model.Paragraph;
import org.copytaster.model.Span;
import org.copytaster.stages.text.Sentences;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.ArticleView;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// One outlet in a comparison: one of its articles, and the others that could stand here.
///
/// @param choices the outlet's articles of the story, in time order
/// @param original the article whose copy this one carries; null for its own copy
public record Column(ArticleView view, List<ArticleLine> choices, @Nullable ArticleLine original) {

    /// Shorter sentences are alike by chance: "He did not elaborate."
    private static final int LEAST_WORDS = 5;

    public ArticleLine line() {
        return view.line();
    }

    public Article article() {
        return view.reading().article();
    }

    public String outlet() {
        return Objects.requireNonNullElse(line().outlet(), "");
    }

    public String language() {
        return Texts.language(line().language());
    }

    public String direction() {
        return Texts.direction(line().language());
    }

    /// The first paragraph; empty for an article without one.
    public String lede() {
        return paragraphs().isEmpty() ? "" : paragraphs().getFirst().of(article().text());
    }

    /// The headline, with what is different from another column's; all of it where the languages
    /// differ.
    public WordDiff title(Column other) {
        return difference(other, other.line().title(), line().title());
    }

    public WordDiff lede(Column other) {
        return difference(other, other.lede(), lede());
    }

    private WordDiff difference(Column other, String before, String after) {
        return WordDiff.of(language().equals(other.language()) ? before : after, after);
    }

    /// Paragraphs without headings.
    List<Span> paragraphs() {
        return article().paragraphs().stream()
                .filter(one -> one.kind() != Paragraph.Kind.HEADING)
                .map(Paragraph::span)
                .toList();
    }

    List<String> passages() {
        return paragraphs().stream().map(span -> span.of(article().text())).toList();
    }

    /// The words of each sentence that is long enough to be known again.
    Set<List<String>> sentences() {
        return spans().stream()
                .map(this::words)
                .filter(words -> words.size() >= LEAST_WORDS)
                .collect(Collectors.toSet());
    }

    /// The sentences that are among some others.
    List<Span> among(Set<List<String>> others) {
        return spans().stream().filter(span -> others.contains(words(span))).toList();
    }

    private List<Span> spans() {
        return Sentences.of(article().text(), line().language());
    }

    private List<String> words(Span span) {
        return Word.folded(span.of(article().text()));
    }

    /// The stretches that the original has too.
    List<Span> copied() {
        return view.shared().stream().map(Evidence::span).toList();
    }
}
