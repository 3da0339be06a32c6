// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.model.Article;
import org.copytaster.model.Extraction;
import org.copytaster.model.Header;
import org.copytaster.model.Page;
import org.copytaster.model.Paragraph;
import org.copytaster.model.Span;
import org.copytaster.model.Stamp;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The article of a feed entry: the feed has already parted it from any furniture.
final class FeedArticle {

    private FeedArticle() {}

    static Extraction of(Page page, Page.Content.FeedEntry entry) {
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : HtmlLayout.of(entry.markup()).blocks()) {
            text.append(text.isEmpty() ? "" : "\n");
            int start = text.length();
            text.append(block.text());
            Paragraph.Kind kind =
                    block.level() > 0 ? Paragraph.Kind.HEADING : Paragraph.Kind.PARAGRAPH;
            paragraphs.add(new Paragraph(kind, new Span(start, text.length()), null));
        }
        if (text.isEmpty() && entry.title().isBlank()) {
            return new Extraction.NoArticle("the feed entry is empty", null, null);
        }
        Header header = header(entry, text.toString());
        String captured = page.capture().address();
        String address = captured == null ? null : Addresses.canonical(captured);
        return new Extraction.Found(
                new Article(
                        ExtractArticle.id(address, header),
                        page.id(),
                        address,
                        header,
                        text.toString(),
                        paragraphs,
                        List.of(),
                        List.of()));
    }

    private static Header header(Page.Content.FeedEntry entry, String text) {
        String language = PageLanguage.of(entry.language(), entry.title() + " " + text);
        List<String> authors =
                entry.author().isBlank() ? List.of() : List.of(entry.author().strip());
        Credits credits = Credits.of(List.of(), authors, text);
        return new Header(
                blankToNull(entry.feedTitle()),
                entry.title().strip(),
                null,
                authors,
                credits.line(),
                credits.agencies(),
                stamp(entry.published(), language),
                stamp(entry.updated(), language),
                language,
                null,
                entry.tags());
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static @Nullable Stamp stamp(String written, @Nullable String language) {
        return written.isBlank() ? null : Stamps.read(written, language);
    }
}
