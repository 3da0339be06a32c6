// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// One version of a news article, separated from its page.
///
/// @param page null when the article was given as text, without a page
/// @param address the canonical address; null when none is known
/// @param text the body in NFC: paragraphs joined by one line feed each
public record Article(
        ArticleId id,
        @Nullable PageId page,
        @Nullable String address,
        Header header,
        String text,
        List<Paragraph> paragraphs,
        List<Caption> captions,
        List<Furniture> furniture) {

    /// Earliest published first, undated last, then by id: the order in which stages that remember
    /// are fed.
    public static final Comparator<Article> IN_TIME_ORDER =
            inTimeOrder((Article article) -> article.header().published(), Article::id)
                    .thenComparing(article -> article.version().hex());

    /// The same order for what is remembered of articles, each once.
    public static <T> Comparator<T> inTimeOrder(
            Function<T, @Nullable Stamp> published, Function<T, ArticleId> id) {
        return Comparator.comparing(
                        published, Comparator.nullsLast(Comparator.<Stamp>naturalOrder()))
                .thenComparing(id);
    }

    public Article {
        paragraphs = List.copyOf(paragraphs);
        captions = List.copyOf(captions);
        furniture = List.copyOf(furniture);
        int from = 0;
        for (Paragraph paragraph : paragraphs) {
            Span span = paragraph.span();
            if (span.start() < from || span.end() > text.length()) {
                throw new IllegalArgumentException(
                        "paragraph %s is out of order or outside of %d characters"
                                .formatted(span, text.length()));
            }
            from = span.end();
        }
    }

    /// An article that was given as text, without a page: nothing is told apart in it.
    public static Article ofText(ArticleId id, Header header, String text) {
        return new Article(id, null, null, header, text, List.of(), List.of(), List.of());
    }

    /// Tells the versions of one article apart: the hash of what it says.
    public ContentHash version() {
        return ContentHash.of(header.title(), text);
    }

    /// Points at a range of this article's text.
    public Evidence evidence(Span span) {
        return Evidence.of(id, text, span);
    }

    /// The same article with another header, as a person's correction asks.
    public Article with(Header other) {
        return new Article(id, page, address, other, text, paragraphs, captions, furniture);
    }
}
