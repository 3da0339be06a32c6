// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.stages.text.FoldedWords;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All stories, however long ago.
///
/// 1. Every new event founds a story, or goes on with the one that it is [near][Nearness].
/// 2. A story that has grown to a few articles, and then by a quarter, is compared with others that have, and
///    becomes one with the likeliest ([StoryKinship]) if that is likely enough: pieces of one
///    affair that had too little in common when they were small find one another later.
/// 3. In a script without capitals only what has been met as a name elsewhere is one.
final class StoryIndex {

    /// Tells how likely it is that two stories are one affair.
    interface Judge {

        /// From 0 to 1.
        ///
        /// @param clues of [StoryKinship]
        double likely(Story one, Story other, double[] clues);

        static Judge learnt() {
            Weights weights = Weights.read("same-story.weights", StoryKinship.Clue.class);
            return (one, other, clues) -> weights.likely(clues);
        }
    }

    private static final double ENOUGH = 0.7;
    private static final int FEW = 8;
    private static final double GROWN = 1.25;
    private static final double REPEATED = 0.3;
    private static final int LEADING_NAMES = 30;
    private static final int LEADING_WORDS = 10;
    private static final int MOST_COMPARED = 12;
    private static final int NAMES_SHOWN = 4;
    private static final int WORDS_SHOWN = 3;

    private static final Comparator<Map.Entry<String, Double>> HEAVIEST_FIRST =
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey());

    private final Judge judge;
    private final TermCounts counts = new TermCounts(null);
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> knownWords = new HashSet<>();
    private final StoryKeys keys = new StoryKeys();

    StoryIndex(Judge judge) {
        this.judge = judge;
    }

    /// Puts an article's event into a story.
    ///
    /// @return the stories that became part of another one
    List<Story> place(Item item, NameWords found) {
        Event event = item.event();
        boolean isNew = event.story() == null;
        Story story = isNew ? new Story(item.profile().article()) : storyOf(event);
        event.setStory(story);
        Map<String, Double> names = weighed(found);
        story.add(item.profile(), names);
        List<Story> joined = new ArrayList<>();
        if (isNew) {
            // Rule 1.
            @Nullable Story near = nearest(story);
            story = near == null ? story : join(story, near, found, joined);
        }
        for (String key : keysOf(item.profile(), names)) {
            keys.put(key, story);
        }
        // Rule 2.
        while (story.size() >= FEW && story.hasGrown(GROWN)) {
            story.setCompared();
            @Nullable Story kin = likeliest(story);
            story = kin == null ? story : join(story, kin, found, joined);
        }
        return joined;
    }

    private static Story storyOf(Event event) {
        return Objects.requireNonNull(event.story()).now();
    }

    /// Makes two stories one: the older.
    private Story join(Story one, Story other, NameWords found, List<Story> joined) {
        Story older = one.isOlderThan(other) ? one : other;
        Story later = older == one ? other : one;
        later.setReason("shares " + shared(older, later, found));
        older.takeIn(later);
        joined.add(later);
        return older;
    }

    /// The names by their rarity, scaled to length one.
    private Map<String, Double> weighed(NameWords found) {
        Map<String, Integer> names = new LinkedHashMap<>();
        found.counts().forEach((key, count) -> names.put(counts.kept(key), count));
        if (found.cased()) {
            found.shown()
                    .forEach((key, spelling) -> {
                        if (known.putIfAbsent(key, spelling) == null) {
                            knownWords.add(FoldedWords.fold(spelling));
                        }
                    });
        } else {
            // Rule 3.
            names.keySet().retainAll(known.keySet());
        }
        counts.count(names.keySet());
        Map<String, Double> weighed = new LinkedHashMap<>();
        names.forEach((key, count) ->
                weighed.put(key, (1 + REPEATED * Math.log(count)) * counts.weight(key)));
        double length = Math.sqrt(weighed.values().stream().mapToDouble(one -> one * one).sum());
        weighed.replaceAll((name, weight) -> length == 0 ? 0 : weight / length);
        return weighed;
    }

    /// What an article leaves in the index: its leading names and words.
    private static List<String> keysOf(Profile profile, Map<String, Double> names) {
        Stream<String> words =
                profile.terms().keySet().stream()
                        .limit(LEADING_WORDS)
                        .map(word -> profile.language() + ":" + word);
        Stream<String> leading =
                names.entrySet().stream()
                        .sorted(HEAVIEST_FIRST)
                        .limit(LEADING_NAMES)
                        .map(Map.Entry::getKey);
        return Stream.concat(leading, words).toList();
    }

    /// What a story is found by: its leading names, and the leading words of each language.
    private static Map<String, Double> keysOf(Story story) {
        Map<String, Double> keys = new LinkedHashMap<>();
        heaviest(story.names())
                .limit(LEADING_NAMES)
                .forEach(name -> keys.put(name.getKey(), name.getValue()));
        story.words()
                .forEach((language, words) ->
                        heaviest(words)
                                .limit(LEADING_WORDS)
                                .forEach(word ->
                                        keys.put(language + ":" + word.getKey(), word.getValue())));
        return keys;
    }

    private static Stream<Map.Entry<String, Double>> heaviest(Sums sums) {
        return sums.terms().entrySet().stream().sorted(HEAVIEST_FIRST);
    }

    private @Nullable Story nearest(Story story) {
        @Nullable Story best = null;
        double most = 0;
        for (Story other : keys.with(keysOf(story), story, MOST_COMPARED)) {
            double spare = Nearness.spare(story, other);
            if (spare > most) {
                most = spare;
                best = other;
            }
        }
        return best;
    }

    private @Nullable Story likeliest(Story story) {
        @Nullable Story best = null;
        double most = ENOUGH;
        for (Story other : keys.with(keysOf(story), story, MOST_COMPARED)) {
            if (other.size() >= FEW) {
                double likely = judge.likely(story, other, StoryKinship.clues(story, other));
                if (likely > most) {
                    most = likely;
                    best = other;
                }
            }
        }
        return best;
    }

    /// What two stories share, for a reader: names as the article spells them, beside
    /// the spelling in which they were met as names, then words.
    private String shared(Story story, Story later, NameWords found) {
        Stream<String> names =
                heaviest(later.names())
                        .map(Map.Entry::getKey)
                        .filter(story::knows)
                        .map(name -> shown(name, found))
                        .distinct()
                        .limit(NAMES_SHOWN);
        Stream<String> words =
                later.words().entrySet().stream()
                        .flatMap(language ->
                                heaviest(language.getValue())
                                        .map(Map.Entry::getKey)
                                        .filter(word -> story.uses(language.getKey(), word)))
                        .filter(word -> !knownWords.contains(word))
                        .limit(WORDS_SHOWN);
        return Stream.concat(names, words).collect(Collectors.joining(", "));
    }

    private String shown(String name, NameWords found) {
        String here = found.shown().get(name);
        String elsewhere = known.getOrDefault(name, name);
        if (here == null) {
            return elsewhere;
        }
        return found.cased() ? here : elsewhere + " (" + here + ")";
    }
}
