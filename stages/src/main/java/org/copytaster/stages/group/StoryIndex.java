// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.stages.text.FoldedWords;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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
    private static final int MOST_COMPARED = 12;
    private static final int NAMES_SHOWN = 4;
    private static final int WORDS_SHOWN = 3;

    private final Judge judge;
    private final Function<String, TermCounts> words;
    private final TermCounts counts = new TermCounts(null);
    private final Map<Integer, String> known = new HashMap<>();
    private final Set<String> knownWords = new HashSet<>();
    private final StoryKeys keys = new StoryKeys();

    /// @param words the words of a language, by their numbers
    StoryIndex(Judge judge, Function<String, TermCounts> words) {
        this.judge = judge;
        this.words = words;
    }

    /// Puts an article's event into a story.
    ///
    /// @return the stories that became part of another one
    List<Story> place(Item item, NameWords found) {
        Event event = item.event();
        boolean isNew = event.story() == null;
        Story story = isNew ? new Story(item.profile().article()) : storyOf(event);
        event.setStory(story);
        Terms names = weighed(found);
        story.add(item.profile(), names);
        List<Story> joined = new ArrayList<>();
        if (isNew) {
            // Rule 1.
            @Nullable Story near = nearest(story);
            story = near == null ? story : join(story, near, found, joined);
        }
        Profile profile = item.profile();
        keys.put(names, profile.language(), profile.terms(), story);
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

    /// The names by their rarity.
    private Terms weighed(NameWords found) {
        int[] names = new int[found.counts().size()];
        double[] often = new double[names.length];
        int size = 0;
        for (Map.Entry<String, Integer> name : found.counts().entrySet()) {
            String key = name.getKey();
            int number = found.cased() ? counts.number(key) : counts.numberOfKnown(key);
            if (found.cased()) {
                String spelling = Objects.requireNonNull(found.shown().get(key));
                if (known.putIfAbsent(number, spelling) == null) {
                    knownWords.add(FoldedWords.fold(spelling));
                }
            }
            // Rule 3.
            if (number >= 0) {
                names[size] = number;
                often[size++] = 1 + REPEATED * Math.log(name.getValue());
            }
        }
        int[] distinct = Arrays.copyOf(names, size);
        counts.count(distinct);
        double[] weights = new double[size];
        for (int at = 0; at < size; at++) {
            weights[at] = often[at] * counts.weight(distinct[at]);
        }
        return Terms.heaviest(distinct, weights, size);
    }

    private @Nullable Story nearest(Story story) {
        @Nullable Story best = null;
        double most = 0;
        for (Story other : keys.near(story, MOST_COMPARED)) {
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
        for (Story other : keys.near(story, MOST_COMPARED)) {
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
                Arrays.stream(later.names().heaviest())
                        .filter(story::knows)
                        .mapToObj(name -> shown(name, found))
                        .distinct()
                        .limit(NAMES_SHOWN);
        Stream<String> inCommon =
                later.words().entrySet().stream()
                        .flatMap(language -> wordsOf(language, story))
                        .filter(word -> !knownWords.contains(word))
                        .limit(WORDS_SHOWN);
        return Stream.concat(names, inCommon).collect(Collectors.joining(", "));
    }

    private Stream<String> wordsOf(Map.Entry<String, Sums> later, Story story) {
        String language = later.getKey();
        TermCounts numbered = words.apply(language);
        return Arrays.stream(later.getValue().heaviest())
                .filter(word -> story.uses(language, word))
                .mapToObj(numbered::word);
    }

    private String shown(int name, NameWords found) {
        String key = counts.word(name);
        String here = found.shown().get(key);
        String elsewhere = known.getOrDefault(name, key);
        if (here == null) {
            return elsewhere;
        }
        return found.cased() ? here : elsewhere + " (" + here + ")";
    }
}
