// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The stories by the names that stand in them, however long ago.
///
/// An event joins the story with which it has most in common:
///
/// 1. Names count by their rarity, and a few names tell less than many: a town and a family may
///    have several stories.
/// 2. In a language that the story has been told in, words count as much as names.
/// 3. In another language names alone must tell, and have to tell more.
/// 4. In a script without capitals only what has been met as a name elsewhere is one.
final class StoryIndex {

    private static final double ENOUGH = 0.15;
    private static final double ENOUGH_ACROSS = 0.25;
    private static final double NAMES_SHARE = 0.5;
    private static final double NAMES_FOR_HALF = 1.5;
    private static final double REPEATED = 0.3;
    private static final int LEADING_NAMES = 30;
    private static final int NAMES_SHOWN = 4;
    private static final int WORDS_SHOWN = 3;

    private static final Comparator<Map.Entry<String, Double>> HEAVIEST_FIRST =
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey());

    private final TermCounts counts = new TermCounts(null);
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, Set<Story>> byName = new HashMap<>();

    /// Puts an article's event into a story: the one it is in already, the one it is nearest to, or a
    /// new one.
    void place(Item item, NameWords found) {
        String language = item.profile().language();
        Map<String, Double> names = weighed(found);
        Event event = item.event();
        if (event.story() == null) {
            @Nullable Story nearest = nearest(item, names);
            if (nearest == null) {
                event.setStory(new Story(item.profile().article()));
            } else {
                event.setStory(nearest);
                event.setStoryReason("shares " + shared(nearest, item, names, found));
            }
        }
        Story story = of(event);
        story.add(names, language, item.profile().terms());
        for (String name : names.keySet()) {
            byName.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(story);
        }
    }

    Story of(Event event) {
        return Objects.requireNonNull(event.story());
    }

    /// The names by their rarity, scaled to length one.
    private Map<String, Double> weighed(NameWords found) {
        Map<String, Integer> keys = new LinkedHashMap<>(found.counts());
        if (found.cased()) {
            found.shown().forEach(known::putIfAbsent);
        } else {
            // Rule 4: other scripts have only the names met elsewhere.
            keys.keySet().retainAll(known.keySet());
        }
        counts.count(keys.keySet());
        Map<String, Double> names = new LinkedHashMap<>();
        keys.forEach((key, count) ->
                names.put(key, (1 + REPEATED * Math.log(count)) * counts.weight(key)));
        double length = Math.sqrt(names.values().stream().mapToDouble(one -> one * one).sum());
        names.replaceAll((name, weight) -> length == 0 ? 0 : weight / length);
        return names;
    }

    private @Nullable Story nearest(Item item, Map<String, Double> names) {
        Set<Story> candidates = new LinkedHashSet<>();
        heaviest(names)
                .limit(LEADING_NAMES)
                .forEach(name -> candidates.addAll(byName.getOrDefault(name, Set.of())));
        @Nullable Story best = null;
        double most = 0;
        for (Story story : candidates) {
            double spare = spare(story, item, names);
            if (spare > most) {
                most = spare;
                best = story;
            }
        }
        return best;
    }

    /// How much more than enough an article has in common with a story.
    private static double spare(Story story, Item item, Map<String, Double> names) {
        String language = item.profile().language();
        // Rule 1: the more names, the surer.
        double shared = names.keySet().stream().filter(story::knows).count();
        double byNames = story.sharesNames(names) * shared / (shared + NAMES_FOR_HALF);
        // Rule 3: across languages.
        if (!story.speaks(language)) {
            return byNames - ENOUGH_ACROSS;
        }
        // Rule 2: within one.
        double byWords = story.sharesWords(language, item.profile().terms());
        return NAMES_SHARE * byNames + (1 - NAMES_SHARE) * byWords - ENOUGH;
    }

    private static Stream<String> heaviest(Map<String, Double> names) {
        return names.entrySet().stream().sorted(HEAVIEST_FIRST).map(Map.Entry::getKey);
    }

    /// What the article and the story share, for a reader: names as the article spells them, beside
    /// the spelling in which they were met as names, then words.
    private String shared(Story story, Item item, Map<String, Double> names, NameWords found) {
        Stream<String> sharedNames =
                heaviest(names)
                        .filter(story::knows)
                        .map(name -> shown(name, found))
                        .distinct()
                        .limit(NAMES_SHOWN);
        String language = item.profile().language();
        Stream<String> sharedWords =
                heaviest(item.profile().terms())
                        .filter(word -> story.uses(language, word))
                        .filter(word ->
                                found.shown().values().stream().noneMatch(word::equalsIgnoreCase))
                        .limit(WORDS_SHOWN);
        return Stream.concat(sharedNames, sharedWords).collect(Collectors.joining(", "));
    }

    private String shown(String name, NameWords found) {
        String here = found.shown().getOrDefault(name, name);
        return found.cased() ? here : known.getOrDefault(name, name) + " (" + here + ")";
    }
}
