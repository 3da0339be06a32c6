// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The stories by the names that stand in them, however long ago.
final class StoryIndex {

    static double SAME_LANGUAGE = 0.30;
    static double ACROSS = 0.40;

    private final TermCounts counts = new TermCounts(null);
    private final Map<String, Set<Story>> byName = new HashMap<>();

    /// Puts an article's event into a story: the one it is in already, the one it is nearest to, or a
    /// new one.
    void place(Item item, Map<String, Integer> keys, String language) {
        counts.count(keys.keySet());
        Map<String, Double> names = new HashMap<>();
        keys.forEach((key, count) -> names.put(key, (1 + Math.log(count)) * counts.weight(key)));
        Event event = item.event();
        @Nullable Story story = event.story();
        if (story == null) {
            story = nearest(item, names, language);
            event.setStory(story == null ? new Story(item.profile().article()) : story);
            if (story != null) {
                event.setStoryReason("shares " + String.join(", ", shared(story, names)));
            }
            story = of(event);
        }
        story.add(names, language, item.profile().terms());
        for (String name : names.keySet()) {
            byName.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(story);
        }
    }

    Story of(Event event) {
        return Objects.requireNonNull(event.story());
    }

    private @Nullable Story nearest(Item item, Map<String, Double> names, String language) {
        Set<Story> candidates = new LinkedHashSet<>();
        names.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(12)
                .forEach(name -> candidates.addAll(byName.getOrDefault(name.getKey(), Set.of())));
        @Nullable Story best = null;
        double most = 0;
        for (Story story : candidates) {
            double score =
                    story.speaks(language)
                            ? (story.sharesNames(names)
                                                    + story.sharesWords(
                                                            language, item.profile().terms()))
                                            / 2
                                    - SAME_LANGUAGE
                            : story.sharesNames(names) - ACROSS;
            if (score > most) {
                most = score;
                best = story;
            }
        }
        return best;
    }

    private static List<String> shared(Story story, Map<String, Double> names) {
        List<String> shared = new ArrayList<>();
        names.entrySet().stream()
                .filter(name -> story.knows(name.getKey()))
                .sorted(
                        Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(4)
                .forEach(name -> shared.add(name.getKey()));
        return shared;
    }
}
