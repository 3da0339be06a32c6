// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.model.ActorId;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Evidence;
import org.copytaster.model.StoryId;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.ActorCard;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.StoryCard;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a change of stories would change, before anybody makes it: two stories joined, or an article taken
/// out of one.
///
/// @param story the story that the change begins at
/// @param article what is taken out; null where two stories are joined
/// @param target the story to join, or to put the article to; null where the article is to stand alone
/// @param others the stories to choose from
/// @param lost how many rows stand on the article alone
/// @param kept how many rows stand on it and on others
/// @param both who is named in both stories
public record ChangePage(
        StoryCard story,
        @Nullable ArticleLine article,
        @Nullable StoryCard target,
        List<StoryCard> others,
        List<Line> lines,
        int lost,
        int kept,
        List<ActorCard> both) {

    private static final int CHOICES = 200;
    private static final int NAMES = 12;

    /// One story before and after.
    ///
    /// @param headline null for the story that the article would be alone
    /// @param now null where there is none yet
    /// @param then null where there is none any more
    public record Line(
            @Nullable String headline, @Nullable StorySize now, @Nullable StorySize then) {}

    /// The stories that another one may be joined with, the latest first.
    public static List<StoryCard> others(CaseReader reader, StoryCard story) {
        return reader.latestStories(null, CHOICES).stream()
                .filter(one -> !one.id().equals(story.id()))
                .toList();
    }

    /// Two stories as one.
    public static ChangePage joining(CaseReader reader, StoryCard story, StoryCard other) {
        List<ArticleLine> own = reader.articles(story.id());
        List<ArticleLine> more = reader.articles(other.id());
        List<ArticleLine> all = new ArrayList<>(own);
        all.addAll(more);
        Set<ActorId> named =
                reader.cast(story.id()).stream().map(ActorCard::id).collect(Collectors.toSet());
        return new ChangePage(
                story,
                null,
                other,
                List.of(),
                List.of(
                        new Line(story.headline(), StorySize.of(own), StorySize.of(all)),
                        new Line(other.headline(), StorySize.of(more), null)),
                0,
                0,
                reader.cast(other.id()).stream()
                        .filter(actor -> named.contains(actor.id()))
                        .limit(NAMES)
                        .toList());
    }

    /// An article out of its story.
    ///
    /// @param target where it goes; null for a story of its own
    public static ChangePage apart(
            CaseReader reader, StoryCard story, ArticleLine article, @Nullable StoryCard target) {
        List<ArticleLine> all = reader.articles(story.id());
        List<ArticleLine> rest =
                all.stream().filter(one -> !one.id().equals(article.id())).toList();
        List<Line> lines = new ArrayList<>();
        lines.add(
                new Line(
                        story.headline(),
                        StorySize.of(all),
                        rest.isEmpty() ? null : StorySize.of(rest)));
        if (target == null) {
            lines.add(new Line(null, null, StorySize.of(List.of(article))));
        } else {
            List<ArticleLine> more = new ArrayList<>(reader.articles(target.id()));
            StorySize now = StorySize.of(more);
            more.add(article);
            lines.add(new Line(target.headline(), now, StorySize.of(more)));
        }
        int[] rows = rows(reader, story, article.id());
        return new ChangePage(
                story, article, target, others(reader, story), lines, rows[0], rows[1], List.of());
    }

    /// How many rows stand on an article alone, and how many on others too.
    private static int[] rows(CaseReader reader, StoryCard story, ArticleId article) {
        int[] rows = new int[2];
        reader.chronology(story.id())
                .forEach(row -> {
                    Set<ArticleId> places =
                            row.evidence().stream()
                                    .map(Evidence::article)
                                    .collect(Collectors.toSet());
                    if (places.contains(article)) {
                        rows[places.size() == 1 ? 0 : 1]++;
                    }
                });
        return rows;
    }

    public boolean isTarget(StoryCard other) {
        return target != null && target.id().equals(other.id());
    }

    /// Whether the article has others to be taken from.
    public boolean canStandAlone() {
        return lines.getFirst().then() != null;
    }

    /// Where to look after the change.
    public StoryId after() {
        return target != null && article != null ? target.id() : story.id();
    }
}
