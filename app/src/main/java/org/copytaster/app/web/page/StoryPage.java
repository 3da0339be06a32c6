// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.model.Evidence;
import org.copytaster.model.Mention;
import org.copytaster.model.StoryId;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.ActorCard;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.StatementLine;
import org.copytaster.store.view.StoryCard;
import org.copytaster.store.view.UtteranceCard;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The page of one story: its timeline, or one of the other views of it.
///
/// @param previous the story before this one in the list of stories; null for the first
/// @param next the story after this one; null for the last
/// @param months the timeline; empty in the other views
/// @param hidden how many rows the filter leaves out
/// @param said the utterances, in the view of who said what
/// @param outlets in the view of coverage
public record StoryPage(
        StoryCard story,
        View view,
        Sparkline density,
        String language,
        @Nullable StoryCard previous,
        @Nullable StoryCard next,
        StoryFilter filter,
        List<ArticleLine> articles,
        List<ActorCard> cast,
        List<Row.Month> months,
        int hidden,
        List<Utterance> said,
        List<OutletShare> outlets,
        List<Family> families) {

    /// The views of a story, each with an address of its own.
    public enum View {
        TIMELINE(""),
        SAID("/said"),
        PAGES("/pages"),
        COVERAGE("/coverage");

        private final String path;

        View(String path) {
            this.path = path;
        }

        public String path() {
            return path;
        }
    }

    public static StoryPage of(CaseReader reader, StoryCard story, View view, StoryFilter filter) {
        StoryId id = story.id();
        List<ArticleLine> articles = reader.articles(id);
        List<ActorCard> cast = reader.cast(id);
        List<UtteranceCard> utterances = reader.utterances(id, null);
        Lookup lookup = new Lookup(reader).articles(articles).cast(cast);
        List<Row> rows = view == View.TIMELINE ? rows(reader, id, utterances, lookup) : List.of();
        List<Row> shown = rows.stream().filter(filter::keeps).toList();
        List<StoryCard> all = reader.stories();
        int at = all.stream().map(StoryCard::id).toList().indexOf(id);
        return new StoryPage(
                story,
                view,
                Sparkline.of(story.density()),
                lookup.article(story.central())
                        .map(line -> Texts.language(line.language()))
                        .orElse(""),
                at > 0 ? all.get(at - 1) : null,
                at >= 0 && at + 1 < all.size() ? all.get(at + 1) : null,
                filter,
                view == View.PAGES ? articles.stream().filter(filter::keeps).toList() : articles,
                cast,
                Row.months(shown),
                rows.size() - shown.size(),
                view == View.SAID
                        ? utterances.stream().filter(filter::keeps).map(Utterance::of).toList()
                        : List.of(),
                OutletShare.of(articles),
                view == View.COVERAGE ? Family.of(articles) : List.of());
    }

    private static List<Row> rows(
            CaseReader reader, StoryId id, List<UtteranceCard> utterances, Lookup lookup) {
        Map<Evidence, Quote> quotes = quotes(utterances);
        return reader.chronology(id).stream()
                .map(row -> Row.of(row, words -> Optional.ofNullable(quotes.get(words)), lookup))
                .toList();
    }

    /// The statements by their words: how a row that is a statement finds its speaker.
    private static Map<Evidence, Quote> quotes(List<UtteranceCard> utterances) {
        Map<Evidence, Quote> quotes = new HashMap<>();
        for (UtteranceCard utterance : utterances) {
            for (StatementLine wording : utterance.wordings()) {
                for (Evidence piece : wording.statement().content()) {
                    quotes.putIfAbsent(piece, Quote.of(wording));
                }
            }
        }
        return quotes;
    }

    /// Who may be asked for in the filter: those who act and speak.
    public List<ActorCard> speakers() {
        return cast.stream()
                .filter(actor -> actor.kind() != Mention.Kind.PLACE || actor.statements() > 0)
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

        public Quote first() {
            return wordings.getFirst();
        }
    }
}
