// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Capture;
import org.copytaster.model.Evidence;
import org.copytaster.model.Furniture;
import org.copytaster.model.Mention;
import org.copytaster.model.Original;
import org.copytaster.model.PageId;
import org.copytaster.model.Span;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.ArticleView;
import org.copytaster.store.view.StoryCard;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The page of one article: its text with everything that was read in it, what its page says about
/// it, and what was removed from the page.
///
/// @param story the story that the article is in; null while it is in none
/// @param original the article whose copy this one carries; null for its own copy
/// @param sharedPercent where it is a copy: how much of its text stands in the original too
/// @param raw whether the saved page is shown beside the text
/// @param live the page on the web; null where no address is known
/// @param liveWords the marked words on that page; null where none are marked
/// @param readOn where to read on
/// @param furniture what was removed, by kind
/// @param saved the saved bytes; null for an article without a page
public record ArticlePage(
        ArticleView view,
        @Nullable StoryCard story,
        @Nullable ArticleLine original,
        int sharedPercent,
        List<Block> blocks,
        boolean raw,
        @Nullable String live,
        @Nullable String liveWords,
        ReadOn readOn,
        Map<Furniture.Kind, List<Furniture>> furniture,
        @Nullable Saved saved) {

    private static final int WORDS_A_MINUTE = 220;

    /// The bytes of the page, as a person may ask for them.
    public record Saved(String href, String name, String hash, int size) {}

    /// Reads from the case what the page of this article shows.
    ///
    /// @param found a range to mark, such as a search hit or the words of a row; null for none
    /// @param raw whether to show the saved page beside the text
    public static ArticlePage of(
            CaseReader reader, ArticleView view, @Nullable Span found, boolean raw) {
        Article article = view.reading().article();
        ArticleLine line = view.line();
        Optional<StoryCard> story = Optional.ofNullable(line.story()).flatMap(reader::story);
        List<Evidence> rows =
                story.map(card -> rowWords(reader, card, line.id())).orElse(List.of());
        return new ArticlePage(
                view,
                story.orElse(null),
                original(reader, line),
                shared(view, article),
                Block.of(
                        view.reading(),
                        rows,
                        found,
                        line.address(),
                        raw ? RawPage.of(reader, view) : RawPage.NONE),
                raw,
                Links.live(line.address()),
                found == null || found.end() > article.text().length()
                        ? null
                        : Links.live(line.address(), found.of(article.text())),
                story.map(card -> ReadOn.of(line, reader.articles(card.id())))
                        .orElse(ReadOn.NOTHING),
                byKind(article.furniture()),
                saved(reader, article));
    }

    private static List<Evidence> rowWords(CaseReader reader, StoryCard story, ArticleId article) {
        return reader.chronology(story.id()).stream()
                .flatMap(row -> row.evidence().stream())
                .filter(evidence -> evidence.article().equals(article))
                .toList();
    }

    private static @Nullable ArticleLine original(CaseReader reader, ArticleLine line) {
        ArticleLine.CopyOf copyOf = line.copyOf();
        return copyOf == null
                ? null
                : reader.article(copyOf.original()).map(ArticleView::line).orElse(null);
    }

    private static int shared(ArticleView view, Article article) {
        int shared = view.shared().stream().mapToInt(one -> one.span().length()).sum();
        return article.text().isEmpty() ? 0 : Math.min(100, 100 * shared / article.text().length());
    }

    private static Map<Furniture.Kind, List<Furniture>> byKind(List<Furniture> furniture) {
        Map<Furniture.Kind, List<Furniture>> byKind = new TreeMap<>();
        for (Furniture one : furniture) {
            byKind.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(one);
        }
        return byKind;
    }

    private static @Nullable Saved saved(CaseReader reader, Article article) {
        PageId page = article.page();
        return page == null
                ? null
                : reader.original(page).map(bytes -> saved(page, bytes)).orElse(null);
    }

    private static Saved saved(PageId page, Original original) {
        String href = Links.original(page);
        int size = original.bytes().length;
        return new Saved(href, original.name(), original.hash().hex(), size);
    }

    public Article article() {
        return view.reading().article();
    }

    public String language() {
        return Texts.language(article().header().language());
    }

    public String direction() {
        return Texts.direction(article().header().language());
    }

    /// How long reading takes, in whole minutes, at least one.
    public int minutes() {
        int words = article().text().strip().split("\\s+").length;
        return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
    }

    /// The first capture; null when none is dated.
    public @Nullable Capture captured() {
        return view.captures().stream()
                .filter(capture -> capture.captured() != null)
                .findFirst()
                .orElse(null);
    }

    public int removed() {
        return furniture.values().stream().mapToInt(List::size).sum();
    }

    /// The people and bodies that the article names, each once.
    public List<String> names() {
        return view.reading().mentions().stream()
                .filter(mention ->
                        mention.kind() == Mention.Kind.PERSON
                                || mention.kind() == Mention.Kind.ORGANISATION)
                .map(Mention::name)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /// How many statements the article holds.
    public int statements() {
        return view.reading().statements().size();
    }
}
