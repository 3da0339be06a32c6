// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.model.Article;
import org.copytaster.model.Capture;
import org.copytaster.model.Origin;
import org.copytaster.model.Page;
import org.copytaster.model.Paragraph;
import org.copytaster.model.Span;
import org.copytaster.read.Decoded;
import org.copytaster.read.Limits;
import org.copytaster.read.SavedPages;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.ArticleView;

import java.util.Map;

/// A saved page as it was decoded, to be looked at beside what was made of it.
///
/// @param content empty where the page cannot be decoded, or is not there
record RawPage(String content) {

    static final RawPage NONE = new RawPage("");

    /// More of one paragraph is not shown.
    private static final int MOST = 4000;

    static RawPage of(CaseReader reader, ArticleView view) {
        Article article = view.reading().article();
        if (article.page() == null) {
            return NONE;
        }
        Capture capture =
                view.captures().isEmpty()
                        ? new Capture(new Origin.File(""), article.address(), null)
                        : view.captures().getFirst();
        return reader.original(article.page())
                .map(original ->
                        SavedPages.with(Limits.usual(), Map.of()).reread(original, capture))
                .map(RawPage::of)
                .orElse(NONE);
    }

    private static RawPage of(Decoded decoded) {
        return switch (decoded) {
            case Decoded.Again again -> new RawPage(text(again.page().content()));
            case Decoded.Refused refused -> NONE;
        };
    }

    private static String text(Page.Content content) {
        return switch (content) {
            case Page.Content.Html html -> html.markup();
            case Page.Content.Dump dump -> dump.text();
            case Page.Content.FeedEntry entry -> entry.markup();
        };
    }

    /// The stretch of the page that a paragraph was made of; empty where that is not known.
    String behind(Paragraph paragraph) {
        Span source = paragraph.source();
        if (source == null || source.end() > content.length()) {
            return "";
        }
        int end = Math.min(source.end(), source.start() + MOST);
        return content.substring(source.start(), end);
    }
}
