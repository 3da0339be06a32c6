// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.copytaster.model.ActorId;
import org.copytaster.model.ArticleId;
import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Mention;
import org.copytaster.model.Original;
import org.copytaster.model.PageId;
import org.copytaster.model.Reading;
import org.copytaster.model.Speaker;
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

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What can be asked of a case. Any thread may ask; each answer is of one moment.
///
/// Ids that a merge has made obsolete lead to what they were merged into.
public interface CaseReader {

    /// The name of the case: its folder's, unless the user gave it another.
    String name();

    Totals totals();

    /// All stories, the one with the latest article first.
    List<StoryCard> stories();

    /// The first of [#stories], for whoever shows no more: a case may have very many.
    ///
    /// @param section one that the stories must have articles of, in any capitals; null for any
    default List<StoryCard> latestStories(@Nullable String section, int most) {
        return stories().stream()
                .filter(story ->
                        section == null
                                || story.sections().stream().anyMatch(section::equalsIgnoreCase))
                .limit(most)
                .toList();
    }

    /// The outlets' own sections, over all stories, in alphabetical order.
    default List<String> sections() {
        return stories().stream()
                .flatMap(story -> story.sections().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// The sections that most stories have articles of, the largest first. One that is written in several
    /// ways, with and without capitals, stands there once, as most write it.
    default List<String> largestSections(int most) {
        SectionCounts counts = new SectionCounts();
        stories().forEach(story -> story.sections().forEach(one -> counts.add(one, 1)));
        return counts.largest(most);
    }

    /// The story before another one in the order of [#stories].
    default Optional<StoryCard> storyBefore(StoryId id) {
        List<StoryCard> all = stories();
        int at = all.stream().map(StoryCard::id).toList().indexOf(id);
        return at > 0 ? Optional.of(all.get(at - 1)) : Optional.empty();
    }

    /// The story after another one in the order of [#stories].
    default Optional<StoryCard> storyAfter(StoryId id) {
        List<StoryCard> all = stories();
        int at = all.stream().map(StoryCard::id).toList().indexOf(id);
        return at >= 0 && at + 1 < all.size() ? Optional.of(all.get(at + 1)) : Optional.empty();
    }

    Optional<StoryCard> story(StoryId id);

    /// The rows of a story in date order.
    List<ChronologyRow> chronology(StoryId story);

    /// The articles of a story, or all of them, in time order.
    List<ArticleLine> articles(@Nullable StoryId story);

    /// The articles whose copy most others carry, and how many do; of equals the one with the smaller id first.
    default Map<ArticleId, Integer> mostCarried(int most) {
        Map<ArticleId, Integer> copies = new TreeMap<>();
        for (ArticleLine line : articles(null)) {
            ArticleLine.CopyOf copyOf = line.copyOf();
            if (copyOf != null) {
                copies.merge(copyOf.original(), 1, Integer::sum);
            }
        }
        Map<ArticleId, Integer> carried = new LinkedHashMap<>();
        copies.entrySet().stream()
                .sorted(Map.Entry.<ArticleId, Integer>comparingByValue().reversed())
                .limit(most)
                .forEach(one -> carried.put(one.getKey(), one.getValue()));
        return carried;
    }

    /// The first of all articles without a day of publication.
    default List<ArticleLine> undated(int most) {
        return articles(null).stream()
                .filter(line -> line.published() == null)
                .limit(most)
                .toList();
    }

    /// The first of all articles of which the outlet or the title is not known.
    default List<ArticleLine> nameless(int most) {
        return articles(null).stream()
                .filter(line -> line.outlet() == null || line.title().isBlank())
                .limit(most)
                .toList();
    }

    Optional<ArticleView> article(ArticleId id);

    /// The line of an article, without its text.
    default Optional<ArticleLine> line(ArticleId id) {
        return article(id).map(ArticleView::line);
    }

    /// The wordings of an article as they were read from its pages, oldest first, each once.
    List<Reading> versions(ArticleId id);

    /// The utterances of a story, a speaker, both, or all, in order of the day said.
    List<UtteranceCard> utterances(@Nullable StoryId story, @Nullable ActorId speaker);

    /// The first of all utterances from one on, the one said last first; those of which no day is known
    /// stand behind all others.
    default List<UtteranceCard> latestUtterances(int from, int most) {
        return utterances(null, null).reversed().stream()
                .sorted(Comparator.comparing(one -> !one.isDated()))
                .skip(from)
                .limit(most)
                .toList();
    }

    /// The first of all utterances whose speaker is not known, in order of the day said.
    default List<UtteranceCard> speakerless(int most) {
        return utterances(null, null).stream()
                .filter(one -> one.speaker() instanceof Speaker.Unknown)
                .limit(most)
                .toList();
    }

    /// The latest statements in whose words an actor is named, and which are not the actor's own; one
    /// wording an utterance, latest page first.
    List<StatementLine> statementsAbout(ActorId actor, int most);

    /// The actors of a story, or all of them, most mentioned first.
    List<ActorCard> cast(@Nullable StoryId story);

    /// The first of one kind among all actors.
    default List<ActorCard> mostMentioned(Mention.Kind kind, int most) {
        return cast(null).stream().filter(actor -> actor.kind() == kind).limit(most).toList();
    }

    /// How many actors of one kind there are.
    default int count(Mention.Kind kind) {
        return (int) cast(null).stream().filter(actor -> actor.kind() == kind).count();
    }

    Optional<ActorCard> actor(ActorId id);

    /// What the articles of a story call its actors, article by article in time order, roles left out.
    List<NameSeen> names(StoryId story);

    /// The stories in which an actor is named.
    List<StoryCard> storiesOf(ActorId actor);

    /// The articles that name an actor, in time order.
    List<ArticleLine> articlesOf(ActorId actor);

    SearchResult search(String query, int most);

    /// How many lines the log has had so far: what a visitor who saw all of them gives to [#arrivals].
    int logged();

    /// What came in after the first so many lines of the log.
    Arrivals arrivals(int logged);

    /// What became of each page that was added, latest first.
    List<LogLine> log(int most);

    /// The words behind any id that the commands print, or behind its first digits.
    Optional<Why> why(String id);

    /// The bytes of a page as they were saved.
    Optional<Original> original(PageId page);

    /// Every line of `corrections.txt` but comments, in order: in force, taken back, or not to be read.
    List<CorrectionLine> correctionLines();
}
