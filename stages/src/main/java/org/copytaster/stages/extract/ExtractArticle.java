// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Caption;
import org.copytaster.model.Extraction;
import org.copytaster.model.Header;
import org.copytaster.model.Page;
import org.copytaster.model.Stamp;
import org.copytaster.stages.pipeline.Outcome;
import org.copytaster.stages.pipeline.Stage;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Finds the article on a page, in markup or in a text dump, and drops a page that holds none.
///
/// The page is cut into blocks, a model says what each block is, and every block ends in exactly one
/// place: text, captions, header, furniture. Nothing that a reader saw is lost.
public final class ExtractArticle implements Stage.Each<Page, Article> {

    private final Labeller html;
    private final Labeller dump;

    public ExtractArticle() {
        this(Labeller.html(), Labeller.dump());
    }

    /// With other labellers than those of the product, as one learned without the sites to measure on.
    public ExtractArticle(Labeller html, Labeller dump) {
        this.html = html;
        this.dump = dump;
    }

    @Override
    public Outcome<Article> apply(Page page) {
        return switch (read(page)) {
            case Extraction.Found(Article article) -> Outcome.kept(article);
            case Extraction.NoArticle none -> Outcome.dropped(none.reason());
        };
    }

    /// The article of a page; without one, the reason and what the page still says of itself.
    public Extraction read(Page page) {
        if (page.content() instanceof Page.Content.FeedEntry entry) {
            return FeedArticle.of(page, entry);
        }
        PageBlocks blocks = PageBlocks.of(page.content());
        Sorted sorted = Sorted.of(blocks, blocks.layout().dump() ? dump : html);
        BodyText body = BodyText.of(sorted);
        List<String> outlets = Outlets.names(blocks, page.capture().address(), sorted.title());
        String title = Titles.choose(blocks, sorted.titleBlock(), outlets);
        String reason = Verdict.against(sorted, title, body);
        Article article = article(page, sorted, body, title, outlets);
        return reason == null
                ? new Extraction.Found(article)
                : new Extraction.NoArticle(
                        reason, title.isEmpty() ? null : title, article.header().published());
    }

    private static Article article(
            Page page, Sorted sorted, BodyText body, String title, List<String> outlets) {
        PageBlocks blocks = sorted.page();
        @Nullable String address =
                Addresses.ofArticle(blocks.facts().addresses(), page.capture().address());
        Header header = HeaderFields.of(page, sorted, body, title, outlets, address);
        Shown shown = Shown.of(sorted, header);
        List<Caption> captions = shown.captions();
        return new Article(
                id(address, header),
                page.id(),
                address,
                header,
                body.text(),
                body.paragraphs(),
                captions,
                RemovedParts.of(sorted, shown.used(), header.language()));
    }

    /// By its address; without one by what an edited page keeps: outlet, title, day.
    static ArticleId id(@Nullable String address, Header header) {
        if (address != null) {
            return ArticleId.of(address);
        }
        Stamp published = header.published();
        return ArticleId.of(
                header.outlet() == null ? "" : header.outlet(),
                Folding.letters(header.title()),
                published == null ? "" : published.day().toString());
    }
}
