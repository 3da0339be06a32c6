// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.copytaster.model.ActorId;
import org.copytaster.model.ArticleId;
import org.copytaster.model.ChronologyRow;
import org.copytaster.model.ContentHash;
import org.copytaster.model.Mention;
import org.copytaster.model.Original;
import org.copytaster.model.PageId;
import org.copytaster.model.Reading;
import org.copytaster.model.StoryId;
import org.copytaster.store.view.ActorCard;
import org.copytaster.store.view.Arrivals;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.ArticleView;
import org.copytaster.store.view.CorrectionLine;
import org.copytaster.store.view.LogLine;
import org.copytaster.store.view.NameSeen;
import org.copytaster.store.view.SearchResult;
import org.copytaster.store.view.StatementLine;
import org.copytaster.store.view.StoryCard;
import org.copytaster.store.view.Totals;
import org.copytaster.store.view.UtteranceCard;
import org.copytaster.store.view.Why;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What can be asked of a case on disk. [CaseFolder] is what writes it.
abstract class CaseAnswers implements CaseReader {

    final CaseFile about;
    final Originals originals;
    final Corrections corrections;
    final Database database;
    final Searching searching;

    /// An original, and the name that it came under.
    record Named(PageId page, ContentHash hash, String name) {}

    CaseAnswers(
            CaseFile about,
            Originals originals,
            Corrections corrections,
            Database database,
            Searching searching) {
        this.about = about;
        this.originals = originals;
        this.corrections = corrections;
        this.database = database;
        this.searching = searching;
    }

    @Override
    public String name() {
        return about.name();
    }

    @Override
    public Totals totals() {
        return database.read(Lists::totals);
    }

    @Override
    public List<StoryCard> stories() {
        return database.read(Lists::stories);
    }

    @Override
    public List<StoryCard> latestStories(@Nullable String section, int most) {
        return database.read(session -> Lists.latestStories(session, section, most));
    }

    @Override
    public List<String> sections() {
        return database.read(Lists::sections);
    }

    @Override
    public List<String> largestSections(int most) {
        return database.read(session -> Lists.largestSections(session, most));
    }

    @Override
    public Optional<StoryCard> storyBefore(StoryId id) {
        return database.read(session -> Lists.storyBefore(session, id));
    }

    @Override
    public Optional<StoryCard> storyAfter(StoryId id) {
        return database.read(session -> Lists.storyAfter(session, id));
    }

    @Override
    public Optional<StoryCard> story(StoryId id) {
        return database.read(session -> Lists.story(session, id));
    }

    @Override
    public List<ChronologyRow> chronology(StoryId story) {
        return database.read(session -> Lists.chronology(session, story));
    }

    @Override
    public List<ArticleLine> articles(@Nullable StoryId story) {
        return database.read(session ->
                story == null
                        ? ArticleLines.all(session)
                        : ArticleLines.where(session, "g.story = ?", Lists.now(session, story)));
    }

    @Override
    public Map<ArticleId, Integer> mostCarried(int most) {
        return database.read(session -> Lists.mostCarried(session, most));
    }

    @Override
    public List<ArticleLine> undated(int most) {
        return database.read(session ->
                ArticleLines.where(
                        session,
                        """
                        a.article IN (SELECT article FROM articles WHERE published IS NULL
                                      ORDER BY article LIMIT ?)
                        """,
                        most));
    }

    @Override
    public List<ArticleLine> nameless(int most) {
        return database.read(session ->
                ArticleLines.where(
                        session,
                        """
                        a.article IN (SELECT article FROM articles
                                      WHERE outlet IS NULL OR title = '' ORDER BY article LIMIT ?)
                        """,
                        most));
    }

    @Override
    public Optional<ArticleLine> line(ArticleId id) {
        return database.read(session -> ArticleLines.one(session, id));
    }

    @Override
    public Optional<ArticleView> article(ArticleId id) {
        return database.read(session -> new ArticleViews(session).view(id));
    }

    @Override
    public List<Reading> versions(ArticleId id) {
        return database.read(session -> new ArticleViews(session).readings(id));
    }

    @Override
    public List<UtteranceCard> utterances(@Nullable StoryId story, @Nullable ActorId speaker) {
        return database.read(session ->
                new Ledger(session)
                        .of(
                                story == null ? null : Lists.now(session, story),
                                speaker == null ? null : Lists.now(session, speaker)));
    }

    @Override
    public List<UtteranceCard> latestUtterances(int from, int most) {
        return database.read(session -> new Ledger(session).latest(from, most));
    }

    @Override
    public List<UtteranceCard> speakerless(int most) {
        return database.read(session -> new Ledger(session).speakerless(most));
    }

    @Override
    public List<StatementLine> statementsAbout(ActorId actor, int most) {
        return database.read(session -> new Ledger(session).about(Lists.now(session, actor), most));
    }

    @Override
    public List<ActorCard> cast(@Nullable StoryId story) {
        return database.read(session ->
                Lists.cast(session, story == null ? "" : Lists.now(session, story).value()));
    }

    @Override
    public List<ActorCard> mostMentioned(Mention.Kind kind, int most) {
        return database.read(session -> Lists.mostMentioned(session, kind, most));
    }

    @Override
    public int count(Mention.Kind kind) {
        return database.read(session -> Lists.count(session, kind));
    }

    @Override
    public Optional<ActorCard> actor(ActorId id) {
        return database.read(session -> Lists.actor(session, id));
    }

    @Override
    public List<NameSeen> names(StoryId story) {
        return database.read(session -> Lists.names(session, story));
    }

    @Override
    public List<StoryCard> storiesOf(ActorId actor) {
        return database.read(session -> Lists.storiesOf(session, actor));
    }

    @Override
    public List<ArticleLine> articlesOf(ActorId actor) {
        return database.read(session ->
                ArticleLines.where(
                        session,
                        "a.article IN (SELECT article FROM appearances WHERE actor = ?)",
                        Lists.now(session, actor)));
    }

    @Override
    public SearchResult search(String query, int most) {
        return searching.search(query, most);
    }

    @Override
    public int logged() {
        return database.read(Lists::logged);
    }

    @Override
    public Arrivals arrivals(int logged) {
        return database.read(session -> Lists.arrivals(session, logged));
    }

    @Override
    public List<LogLine> log(int most) {
        return database.read(session -> Lists.log(session, most));
    }

    @Override
    public Optional<Why> why(String id) {
        return database.read(session -> new Explanations(session).why(id));
    }

    @Override
    public Optional<Original> original(PageId page) {
        return originalsOf(page)
                .map(named -> new Original(named.name(), originals.read(named.hash())));
    }

    private Optional<Named> originalsOf(PageId page) {
        return database.read(session ->
                session.first(
                        """
                        SELECT p.page, p.hash, min(c.name) AS name FROM pages p JOIN captures c USING(page)
                        WHERE p.page = ? GROUP BY p.page, p.hash
                        """,
                        row ->
                                new Named(
                                        new PageId(row.text("page")),
                                        new ContentHash(row.text("hash")),
                                        row.text("name")),
                        page));
    }

    @Override
    public List<CorrectionLine> correctionLines() {
        return corrections.lines();
    }
}
