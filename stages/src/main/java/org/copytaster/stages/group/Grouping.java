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
import org.copytaster.stages.pipeline.Aside;
import org.copytaster.stages.text.FoldedWords;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/// What [GroupIntoStories] remembers: a window of events for each language, the stories, and what was
/// told about each article.
public final class Grouping {

    private final EventWindows windows = new EventWindows();
    private final KnownNames names = new KnownNames();
    private final StoryIndex stories;
    private final AwakeStories awake;
    private final Map<ArticleId, Told> told = new HashMap<>();
    private final Map<StoryId, StoryId> joined = new HashMap<>();
    private final Set<ArticleId> split = new HashSet<>();

    /// What was told last about an article, the story that its event founded or found, and why it is in its
    /// event.
    private record Told(EventId event, StoryId story, Story found, Supplier<String> near) {}

    Grouping(List<Correction> corrections, AwakeStories awake) {
        this(corrections, StoryIndex.Judge.ofStories(), StoryIndex.Judge.ofPieces(), awake);
    }

    Grouping(List<Correction> corrections, StoryIndex.Judge judge, StoryIndex.Judge ofPieces) {
        this(corrections, judge, ofPieces, new AwakeStories(Aside.inMemory()));
    }

    private Grouping(
            List<Correction> corrections,
            StoryIndex.Judge judge,
            StoryIndex.Judge ofPieces,
            AwakeStories awake) {
        this.awake = awake;
        this.stories =
                new StoryIndex(
                        judge, ofPieces, names, language -> windows.of(language).counts(), awake);
        for (Correction correction : corrections) {
            switch (correction) {
                case Correction.JoinStories join -> joined.put(now(join.other()), now(join.one()));
                case Correction.SplitStory apart -> split.add(apart.article());
                case Correction.JoinNames names -> {}
                case Correction.SplitNames names -> {}
                case Correction.SetSpeaker speaker -> {}
                case Correction.SetSaid said -> {}
                case Correction.DropStatement statement -> {}
                case Correction.SetDate date -> {}
                case Correction.SetHeader header -> {}
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
            ArticleGrouped apart = alone(article);
            Story story = new Story(Head.of(article), awake);
            told.put(article.id(), new Told(apart.event(), apart.story(), story, Grouping::none));
            return List.of(apart);
        }
        String declared = article.header().language();
        String language = declared == null ? "" : declared;
        EventWindow window = windows.of(language);
        FoldedWords words = FoldedWords.of(article.text());
        NameWords found = NameWords.of(reading, words);
        Profile profile = Profile.of(article, names.add(found), words, window.counts());
        Set<Item> changed = window.add(profile);
        List<Story> moved = stories.place(changed.iterator().next(), found);
        List<Fact> facts = new ArrayList<>();
        for (Item item : changed) {
            Event event = item.event();
            Supplier<String> near = () -> near(item);
            tell(item.profile().head().id(), event.id(), storyOf(event), near, null, facts);
        }
        for (Story story : moved) {
            for (ArticleId id : story.articles()) {
                Told before = told.get(id);
                if (before != null) {
                    tell(id, before.event(), before.found(), before.near(), before.near(), facts);
                }
            }
        }
        return facts;
    }

    private static Story storyOf(Event event) {
        return Objects.requireNonNull(event.story(), "an event that was never placed");
    }

    private String near(Item item) {
        return item.nearestInEvent().map(kinship -> reason(item, kinship)).orElse("");
    }

    private String reason(Item item, Kinship kinship) {
        Profile near = kinship.apartFrom(item).profile();
        String reason = "the same event as \"" + near.head().title() + "\"";
        return kinship.by() == Common.WORDS
                ? reason
                : reason + ", with " + names.shown(item.profile().names().inBoth(near.names()));
    }

    /// Tells where an article is, unless that was told already.
    ///
    /// @param near why it is in its event; empty for an article alone
    /// @param left the same if it was left aside already, else null
    private void tell(
            ArticleId id,
            EventId event,
            Story story,
            Supplier<String> near,
            @Nullable Supplier<String> left,
            List<Fact> facts) {
        StoryId machine = story.head().id();
        StoryId place = now(machine);
        Told before = told.get(id);
        if (before != null && before.event().equals(event) && before.story().equals(place)) {
            return;
        }
        String reason = near.get();
        Set<String> reasons = new LinkedHashSet<>();
        reasons.add(reason);
        for (Story at = story; at != null; at = at.next()) {
            reasons.add(at.reason());
        }
        reasons.remove("");
        if (!place.equals(machine)) {
            reasons.add("joined by a person");
        }
        told.put(id, new Told(event, place, story, left == null ? leave(reason) : left));
        facts.add(new ArticleGrouped(id, event, place, List.copyOf(reasons)));
    }

    private Supplier<String> leave(String reason) {
        return reason.isEmpty() ? Grouping::none : awake.aside().leave(reason, Aside.TEXT);
    }

    private static String none() {
        return "";
    }

    /// A story of its own, which a person may have put to another one.
    private ArticleGrouped alone(Article article) {
        String id = article.id().value();
        StoryId own = StoryId.of(id);
        StoryId place = now(own);
        List<String> reasons =
                place.equals(own)
                        ? List.of("set apart by a person")
                        : List.of("set apart by a person", "joined by a person");
        return new ArticleGrouped(article.id(), EventId.of(id), place, reasons);
    }
}
