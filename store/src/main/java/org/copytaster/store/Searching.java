// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import com.ibm.icu.text.BreakIterator;

import org.copytaster.model.ArticleId;
import org.copytaster.model.Evidence;
import org.copytaster.model.Reading;
import org.copytaster.model.Span;
import org.copytaster.model.Stamp;
import org.copytaster.store.search.Document;
import org.copytaster.store.search.Index;
import org.copytaster.store.search.Matches;
import org.copytaster.store.search.Names;
import org.copytaster.store.search.Query;
import org.copytaster.store.search.Search;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.SearchHit;
import org.copytaster.store.view.SearchResult;
import org.copytaster.store.view.StoryCard;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Keeps the index in step with the case, and answers searches.
///
/// The index is derived. Whatever goes wrong with it is no reason not to open a case: then search
/// says so, and everything else works.
final class Searching implements AutoCloseable {

    private static final String EVERYTHING =
            "SELECT article FROM articles WHERE article >= ? ORDER BY article";
    private static final String CHANGED = "SELECT article FROM changed WHERE change > ?";

    private final Database database;
    private final Path folder;
    private final boolean readOnly;
    private @Nullable Index index;
    private @Nullable String trouble;

    Searching(Database database, Path folder, boolean readOnly) {
        this.database = database;
        this.folder = folder;
        this.readOnly = readOnly;
        if (!readOnly) {
            open(); // a reader opens it with the first search: most commands never search
        }
    }

    private void open() {
        try {
            Index opened = readOnly ? Index.openReadOnly(folder) : Index.open(folder);
            if (opened.isOwn() && index != null) {
                opened.close();
            } else {
                index = opened;
            }
            if (!readOnly || opened.isOwn()) {
                refresh();
            }
        } catch (IOException e) {
            trouble = "The index cannot be used: " + CaseException.of(e).getMessage();
        }
    }

    /// Takes up what changed since the index was last brought up to date.
    void refresh() {
        Index current = index;
        if (current == null) {
            return;
        }
        try {
            long reached = current.change();
            database.read(session -> update(current, session, reached));
            trouble = null;
        } catch (Failed | IOException e) {
            trouble = "The index could not be brought up to date: " + e.getMessage();
        }
    }

    /// Carries a failure of the index out of a question to the database.
    private static final class Failed extends RuntimeException {
        Failed(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    private static boolean update(Index index, Session session, long reached) {
        long now = Meta.number(session, Meta.CHANGE);
        if (now == reached) {
            return false;
        }
        boolean afresh = reached < 0 || reached > now;
        try {
            index.update(afresh, now, to -> changes(session, afresh, reached, to));
        } catch (IOException e) {
            throw new Failed(e);
        }
        return true;
    }

    private static void changes(Session session, boolean afresh, long reached, Index.Changes to) {
        ArticleViews views = new ArticleViews(session);
        session.each(
                afresh ? EVERYTHING : CHANGED,
                row -> {
                    ArticleId article = new ArticleId(row.text("article"));
                    views.reading(article)
                            .ifPresentOrElse(
                                    reading -> to.put(document(reading)), () -> to.remove(article));
                },
                afresh ? "" : (Object) reached);
    }

    private static Document document(Reading reading) {
        var article = reading.article();
        Stamp published = article.header().published();
        return new Document(
                article.id(),
                article.header().title(),
                article.header().outlet(),
                article.header().language(),
                published == null ? null : published.day(),
                article.text(),
                reading.statements().stream().map(one -> one.words()).toList());
    }

    SearchResult search(String text, int most) {
        Index current = current();
        if (current == null) {
            return new SearchResult(text, 0, List.of(), List.of(), trouble);
        }
        return database.read(session -> search(current, session, text, most));
    }

    /// A reader that came before the writer had made the index takes it up as soon as it is there;
    /// until then it brings its own in memory up to date.
    private synchronized @Nullable Index current() {
        Index before = index;
        if (readOnly && (before == null || before.isOwn())) {
            open();
            closeIfOther(before);
        }
        return index;
    }

    private void closeIfOther(@Nullable Index before) {
        if (before == null || before == index) {
            return;
        }
        try {
            before.close();
        } catch (IOException memoryOnly) {
            // It held no file.
        }
    }

    private SearchResult search(Index current, Session session, String text, int most) {
        try {
            Search.Found found = new Search(current, new KnownNames(session)).find(text, most);
            Query query = found.query();
            List<SearchHit> hits =
                    query == null
                            ? List.of()
                            : found.articles().stream()
                                    .limit(most)
                                    .flatMap(id -> hit(session, id, query).stream())
                                    .toList();
            List<StoryCard.MonthCount> months = StoryCards.withoutGaps(found.months());
            String problem = found.problem() == null ? trouble : found.problem();
            return new SearchResult(text, found.total(), hits, months, problem);
        } catch (IOException e) {
            return new SearchResult(
                    text, 0, List.of(), List.of(), "The index cannot be read: " + e.getMessage());
        }
    }

    private static Optional<SearchHit> hit(Session session, ArticleId id, Query query) {
        return ArticleLines.one(session, id)
                .flatMap(line ->
                        new ArticleViews(session)
                                .reading(id)
                                .map(reading -> hit(line, reading, query)));
    }

    private static SearchHit hit(ArticleLine line, Reading reading, Query query) {
        String text = reading.article().text();
        List<Span> said =
                reading.statements().stream()
                        .flatMap(statement -> statement.content().stream())
                        .map(Evidence::span)
                        .toList();
        Span match = new Matches(text, line.language(), said).best(query).orElse(new Span(0, 0));
        Span sentence = sentence(text, match);
        return new SearchHit(
                line,
                text.substring(sentence.start(), match.start()),
                match.of(text),
                text.substring(match.end(), sentence.end()).stripTrailing(),
                match);
    }

    /// The sentence, or sentences, that a match stands in.
    private static Span sentence(String text, Span match) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(com.ibm.icu.util.ULocale.ROOT);
        sentences.setText(text);
        int start = match.start() == 0 ? 0 : sentences.preceding(match.start() + 1);
        int end = match.end() >= text.length() ? text.length() : sentences.following(match.end());
        return new Span(
                Math.clamp(start, 0, match.start()), end < match.end() ? text.length() : end);
    }

    /// Who is who, from the conclusions.
    private record KnownNames(Session session) implements Names {

        private static final String ACTORS =
                "(SELECT actor FROM names WHERE instr(' ' || name || ' ', ?) > 0)";

        @Override
        public List<ArticleId> articlesNaming(String name) {
            return articles(
                    "SELECT DISTINCT article FROM appearances WHERE actor IN " + ACTORS, name);
        }

        @Override
        public List<ArticleId> articlesQuoting(String name) {
            return articles(
                    "SELECT DISTINCT article FROM statements WHERE actor IN "
                            + ACTORS
                            + " OR actor IN (SELECT alias FROM aliases WHERE target IN "
                            + ACTORS
                            + ") OR instr(' ' || speaker || ' ', ?) > 0",
                    name,
                    name,
                    name);
        }

        private List<ArticleId> articles(String sql, String... names) {
            Object[] parts = new Object[names.length];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = " " + Names.folded(names[i]) + " ";
            }
            return parts[0].toString().isBlank()
                    ? List.of()
                    : session.list(sql, row -> new ArticleId(row.text("article")), parts);
        }
    }

    @Override
    public void close() {
        try {
            if (index != null) {
                index.close();
            }
        } catch (IOException e) {
            throw CaseException.of(e);
        }
    }
}
