// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.model.Fact.StoriesMerged;
import org.copytaster.stages.group.Story.Nearness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The stories by the names that stand in them, however long ago.
///
/// An event joins the story that its first article is nearest to. When that article is near enough to
/// two stories, and the two stories as wholes are near to each other as well, they were one from the
/// beginning, and the younger is merged into the older.
final class StoryIndex {

    private static final double NEAR = 0.27;
    private static final double NEAR_BY_NAMES = 0.38;
    private static final double ONE_STORY = 0.45;
    private static final double ONE_STORY_BY_NAMES = 0.6;
    private static final double RELIEF = 0.4;
    private static final int TELLING_NAMES = 12;
    private static final int MOST_CANDIDATES = 20;
    private static final int SHOWN_NAMES = 4;

    private final TermCounts counts = new TermCounts(null);
    private final Map<String, Set<Story>> byName = new HashMap<>();
    private final Map<String, String> spelt = new HashMap<>();

    /// Whether a key is that of a name in some article.
    boolean isName(String key) {
        return byName.containsKey(key);
    }

    Story of(Event event) {
        return Objects.requireNonNull(event.story());
    }

    /// Puts an article's event into a story: the one it is in already, the one it is nearest to, or a
    /// new one. Gives the mergers that this brought about.
    List<StoriesMerged> place(Item item, NameWords found, String language) {
        found.spelt().forEach(spelt::putIfAbsent);
        Map<String, Double> names = weighed(found.counts());
        Map<String, Double> words = item.profile().terms();
        Event event = item.event();
        List<Story> near = near(names, language, words);
        Story story = event.story();
        if (story == null && !near.isEmpty()) {
            story = near.getFirst();
            event.setStoryReason("shares " + String.join(", ", shared(story, names)));
        }
        story = story == null ? new Story(item.profile().article()) : story;
        event.setStory(story);
        story.add(event, names, language, words);
        List<StoriesMerged> merged = merge(story, near);
        for (String name : names.keySet()) {
            byName.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(of(event));
        }
        return merged;
    }

    private Map<String, Double> weighed(Map<String, Integer> keys) {
        counts.count(keys.keySet());
        Map<String, Double> names = new HashMap<>();
        keys.forEach((key, count) -> names.put(key, (1 + Math.log(count)) * counts.weight(key)));
        return names;
    }

    /// The stories that an article is near enough to, the nearest first.
    private List<Story> near(
            Map<String, Double> names, String language, Map<String, Double> words) {
        Map<Story, Double> surplus = new HashMap<>();
        List<Story> near = new ArrayList<>();
        for (Story story : candidates(names)) {
            Nearness nearness = story.nearness(names, language, words);
            double enough = (nearness.namesOnly() ? NEAR_BY_NAMES : NEAR) * relief(story);
            if (nearness.value() >= enough) {
                surplus.put(story, nearness.value() / enough);
                near.add(story);
            }
        }
        near.sort(Comparator.comparing(surplus::get, Comparator.reverseOrder()));
        return near;
    }

    /// What a story is about is surer the more articles it has, so less nearness is enough.
    private static double relief(Story story) {
        return 1 - RELIEF * Math.min(1, Math.max(0, story.articles() - 3) / 8.0);
    }

    /// The stories for which the article's most telling names speak most.
    private List<Story> candidates(Map<String, Double> names) {
        List<String> telling = heaviest(names, TELLING_NAMES);
        Map<Story, Double> votes = new LinkedHashMap<>();
        for (String name : telling) {
            double weight = Objects.requireNonNull(names.get(name));
            for (Story story : byName.getOrDefault(name, Set.of())) {
                votes.merge(story, weight * story.part(name), Double::sum);
            }
        }
        return votes.entrySet().stream()
                .sorted(Map.Entry.<Story, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<StoriesMerged> merge(Story story, List<Story> near) {
        List<StoriesMerged> merged = new ArrayList<>();
        Story now = story;
        for (Story other : near) {
            if (other != now && isOne(now.nearness(other))) {
                Story older = other.isOlderThan(now) ? other : now;
                Story younger = other.isOlderThan(now) ? now : other;
                older.absorb(younger);
                byName.values().stream()
                        .filter(stories -> stories.remove(younger))
                        .forEach(stories -> stories.add(older));
                merged.add(
                        new StoriesMerged(
                                younger.id(),
                                older.id(),
                                "a new article belongs to both, and they share names and words"));
                now = older;
            }
        }
        return merged;
    }

    private static boolean isOne(Nearness nearness) {
        return nearness.value() >= (nearness.namesOnly() ? ONE_STORY_BY_NAMES : ONE_STORY);
    }

    private List<String> shared(Story story, Map<String, Double> names) {
        Map<String, Double> shared = new HashMap<>(names);
        shared.keySet().removeIf(name -> !story.knows(name));
        return heaviest(shared, SHOWN_NAMES).stream()
                .map(key -> spelt.getOrDefault(key, key))
                .toList();
    }

    private static List<String> heaviest(Map<String, Double> names, int most) {
        return names.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
