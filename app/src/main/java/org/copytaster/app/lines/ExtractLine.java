// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.lines;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.copytaster.model.Article;
import org.copytaster.model.Extraction;
import org.copytaster.model.Header;
import org.copytaster.model.Page;
import org.copytaster.model.Stamp;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// One page, as `copytaster extract` writes it.
///
/// @param page the path as given, for a page in a container with `#` and its entry
/// @param dropped why the page holds no article; left out of the line when it holds one
public record ExtractLine(
        String page,
        @Nullable String url,
        @Nullable String canonicalUrl,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String standfirst,
        List<String> authors,
        @Nullable String credit,
        List<String> agencies,
        @Nullable String published,
        @Nullable String modified,
        @Nullable String language,
        @Nullable String section,
        List<String> tags,
        String text,
        List<Block> paragraphs,
        List<CaptionLine> captions,
        List<FurnitureLine> furniture,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String dropped) {

    /// A paragraph: its kind and its place in `text`.
    public record Block(String kind, int start, int end) {}

    /// A caption and who made the picture.
    public record CaptionLine(String text, @Nullable String credit) {}

    /// A part of the page that is not its article.
    public record FurnitureLine(String kind, String text, @Nullable String date) {}

    public static ExtractLine of(Page page, Article article) {
        Header header = article.header();
        return new ExtractLine(
                page.capture().origin().shown(),
                page.capture().address(),
                article.address(),
                header.outlet(),
                header.title().isEmpty() ? null : header.title(),
                header.standfirst(),
                header.authors(),
                header.credit(),
                header.agencies(),
                iso(header.published()),
                iso(header.modified()),
                header.language(),
                header.section(),
                header.tags(),
                article.text(),
                article.paragraphs().stream()
                        .map(one ->
                                new Block(word(one.kind()), one.span().start(), one.span().end()))
                        .toList(),
                article.captions().stream()
                        .map(one -> new CaptionLine(one.text(), one.credit()))
                        .toList(),
                article.furniture().stream()
                        .map(one ->
                                new FurnitureLine(
                                        word(one.kind()),
                                        one.text(),
                                        one.date() == null ? null : one.date().toString()))
                        .toList(),
                null);
    }

    /// The line of a page without an article: its title and day, if it says them, and the reason.
    public static ExtractLine dropped(Page page, Extraction.NoArticle none) {
        return new ExtractLine(
                page.capture().origin().shown(),
                page.capture().address(),
                null,
                null,
                none.title(),
                null,
                List.of(),
                null,
                List.of(),
                iso(none.published()),
                null,
                null,
                null,
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                none.reason());
    }

    private static @Nullable String iso(@Nullable Stamp stamp) {
        return stamp == null ? null : stamp.iso();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
