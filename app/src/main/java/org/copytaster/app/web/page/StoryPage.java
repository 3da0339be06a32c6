// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.app.coverage.Coverage;
import org.copytaster.app.coverage.OutletShare;
import org.copytaster.app.diff.Word;
import org.copytaster.app.diff.WordDiff;
import org.copytaster.app.numbers.Numbers;
import org.copytaster.model.Mention;
import org.copytaster.model.StatementId;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.ActorCard;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.StoryCard;
import org.copytaster.store.view.UtteranceCard;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/// The page of one story: what stands round every view of it, and the view.
///
/// @param language of the headline
/// @param previous the story before this one in the list of stories; null for the first
/// @param next the story after this one; null for the last
/// @param others the stories that this one may be joined with
/// @param news what the visitor has not seen, of the whole case
public record StoryPage(
        StoryCard story,
        View view,
        Sparkline density,
        String language,
        @Nullable StoryCard previous,
        @Nullable StoryCard next,
        List<StoryCard> others,
        StoryFilter filter,
        List<ActorCard> cast,
        News news,
        Body body) {

    private static final int LINES = 20;

    /// The views of a story, each with an address of its own.
    public enum View {
        TIMELINE(""),
        SAID("/said"),
        PAGES("/pages"),
        COVERAGE("/coverage"),
        NUMBERS("/numbers"),
        EDITS("/edits");

        private final String path;

        View(String path) {
            this.path = path;
        }

        public String path() {
            return path;
        }
    }

    /// What one view shows.
    public sealed interface Body
            permits Body.Said, Body.Pages, TimelineView, CoverageView, NumbersView, EditsView {

        /// The utterances, by the day said.
        record Said(List<Utterance> utterances) implements Body {}

        /// The articles, in time order.
        record Pages(List<ArticleLine> articles) implements Body {}
    }

    /// Reads from the case what one view of a story shows.
    ///
    /// @param news what the visitor has not seen
    public static StoryPage of(
            CaseReader reader, StoryCard story, View view, StoryFilter filter, News news) {
        List<ArticleLine> articles = reader.articles(story.id());
        List<ActorCard> cast = reader.cast(story.id());
        Lookup lookup = new Lookup(reader).articles(articles).cast(cast);
        return new StoryPage(
                story,
                view,
                Sparkline.of(story.density()),
                lookup.article(story.central())
                        .map(line -> Texts.language(line.language()))
                        .orElse(""),
                reader.storyBefore(story.id()).orElse(null),
                reader.storyAfter(story.id()).orElse(null),
                ChangePage.others(reader, story),
                filter,
                cast,
                news,
                switch (view) {
                    case TIMELINE -> TimelineView.of(reader, story.id(), filter, lookup);
                    case SAID ->
                            new Body.Said(
                                    reader.utterances(story.id(), null).stream()
                                            .filter(filter::keeps)
                                            .map(Utterance::of)
                                            .toList());
                    case PAGES -> new Body.Pages(articles.stream().filter(filter::keeps).toList());
                    case COVERAGE ->
                            CoverageView.of(
                                    Coverage.of(
                                            reader, story.id(), articles, OutletShare.of(articles)),
                                    articles,
                                    LINES);
                    case NUMBERS -> NumbersView.of(Numbers.of(reader, articles));
                    case EDITS -> EditsView.of(reader, articles);
                });
    }

    /// Who may be asked for in the filter: those who act and speak.
    public List<ActorCard> speakers() {
        return cast.stream()
                .filter(actor -> actor.kind() != Mention.Kind.PLACE || actor.statements() > 0)
                .toList();
    }

    /// The months of the timeline; none in the other views.
    public List<Row.Month> months() {
        return body instanceof TimelineView timeline ? timeline.months() : List.of();
    }

    /// The rows of the timeline that the visitor has not seen.
    public List<Row> newRows() {
        return months().stream()
                .flatMap(month -> month.rows().stream())
                .filter(row -> news.isNew(row.row()))
                .toList();
    }

    public String path() {
        return Links.story(story.id());
    }

    /// An utterance with its wordings.
    public record Utterance(UtteranceCard card, List<Quote> wordings) {

        static Utterance of(UtteranceCard card) {
            return new Utterance(card, card.wordings().stream().map(Quote::of).toList());
        }

        /// The statements of all wordings: what is said of one of them holds for each.
        public List<StatementId> statements() {
            return wordings.stream().map(wording -> wording.statement().id()).toList();
        }

        public Quote first() {
            return wordings.getFirst();
        }

        /// What a wording leaves out of the fullest one in its language, and puts otherwise; null for
        /// the fullest itself, the same words, and wordings that share less than half.
        public @Nullable WordDiff difference(Quote wording) {
            Quote fullest =
                    wordings.stream()
                            .filter(one -> one.language().equals(wording.language()))
                            .max(Comparator.comparingInt(one -> one.words().length()))
                            .orElse(wording);
            List<String> all = Word.folded(fullest.words());
            List<String> own = Word.folded(wording.words());
            boolean alike = 2 * WordDiff.common(all, own) >= Math.min(all.size(), own.size());
            return all.equals(own) || !alike ? null : WordDiff.of(fullest.words(), wording.words());
        }

        /// Whether some wording leaves something out.
        public boolean differs() {
            return wordings.stream().anyMatch(wording -> difference(wording) != null);
        }
    }
}
