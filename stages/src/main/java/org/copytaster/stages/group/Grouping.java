// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Correction;
import org.copytaster.model.EventId;
import org.copytaster.model.Fact;
import org.copytaster.model.Fact.ArticleGrouped;
import org.copytaster.model.Reading;
import org.copytaster.model.StoryId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What [GroupIntoStories] remembers: a window of events for each language, the stories, and what was
/// told about each article.
public final class Grouping {

    private final Map<String, EventWindow> windows = new HashMap<>();
    private final StoryIndex stories = new StoryIndex();
    private final Map<ArticleId, ArticleGrouped> told = new HashMap<>();
    private final Map<StoryId, StoryId> joined = new HashMap<>();
    private final Set<ArticleId> split = new HashSet<>();

    Grouping(List<Correction> corrections) {
        for (Correction correction : corrections) {
            switch (correction) {
                case Correction.JoinStories join -> joined.put(now(join.other()), now(join.one()));
                case Correction.SplitStory apart -> split.add(apart.article());
                case Correction.JoinNames names -> {}
                case Correction.SplitNames names -> {}
                case Correction.SetSpeaker speaker -> {}
                case Correction.SetDate date -> {}
                case Correction.DropPage page -> {}
            }
        }
    }

    /// The story that a story is part of, as far as a person said.
    private StoryId now(StoryId story) {
        StoryId now = story;
        for (int steps = 0; joined.containsKey(now) && steps <= joined.size(); steps++) {
            now = joined.get(now);
        }
        return now;
    }

    /// Takes an article in, and tells what is new. A further version of an article stays where the
    /// first one was put.
    List<Fact> add(Reading reading) {
        Article article = reading.article();
        if (told.containsKey(article.id())) {
            return List.of();
        }
        if (split.contains(article.id())) {
            return List.of(tell(alone(article)));
        }
        String declared = article.header().language();
        String language = declared == null ? "" : declared;
        EventWindow window = windows.computeIfAbsent(language, EventWindow::new);
        Set<Item> changed = window.add(Profile.of(article, window.counts()));
        Item added = changed.iterator().next();
        stories.place(added, NameWords.of(reading));
        List<Fact> facts = new ArrayList<>();
        for (Item item : changed) {
            ArticleGrouped grouped = grouped(item);
            ArticleGrouped before = told.get(grouped.article());
            if (before == null
                    || !before.event().equals(grouped.event())
                    || !before.story().equals(grouped.story())) {
                facts.add(tell(grouped));
            }
        }
        return facts;
    }

    private ArticleGrouped tell(ArticleGrouped grouped) {
        told.put(grouped.article(), grouped);
        return grouped;
    }

    private static ArticleGrouped alone(Article article) {
        String id = article.id().value();
        return new ArticleGrouped(
                article.id(), EventId.of(id), StoryId.of(id), List.of("set apart by a person"));
    }

    private ArticleGrouped grouped(Item item) {
        Event event = item.event();
        if (event.story() == null) {
            event.setStory(new Story(item.profile().article()));
        }
        StoryId story = stories.of(event).id();
        List<String> reasons = new ArrayList<>();
        item.nearestInEvent()
                .ifPresent(near -> reasons.add("the same event as \"" + near.title() + "\""));
        if (!event.storyReason().isEmpty()) {
            reasons.add(event.storyReason());
        }
        if (!now(story).equals(story)) {
            reasons.add("joined by a person");
        }
        return new ArticleGrouped(item.profile().article().id(), event.id(), now(story), reasons);
    }
}
