// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.stages.learned.ClueWeights;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All stories, however long ago.
///
/// 1. Every new event founds a story, or goes on with the one that it is [near][Nearness].
/// 2. A story that has grown to a few articles, and then by a quarter, is compared with others that have, and
///    becomes one with the likeliest ([StoryKinship]) if that is likely enough: pieces of one
///    affair that had too little in common when they were small find one another later.
/// 3. A story of fewer articles than that is a piece. It goes with the large story that it most likely belongs
///    to ([PieceKinship]), which is looked at anew whenever either has grown. What large stories are
///    compared by is not changed by it, so a piece that was taken for part of the wrong one does no harm, and
///    leaves when it has more to say.
final class StoryIndex {

    /// Tells how likely it is that two stories are one affair.
    interface Judge {

        /// From 0 to 1.
        ///
        /// @param clues of [StoryKinship], or of [PieceKinship] if the first is a piece
        double likely(Story one, Story other, double[] clues);

        static Judge ofStories() {
            return by(ClueWeights.read("same-story.weights", StoryKinship.Clue.class));
        }

        static Judge ofPieces() {
            return by(ClueWeights.read("piece-of-story.weights", PieceKinship.Clue.class));
        }

        static Judge by(ClueWeights weights) {
            return (one, other, clues) -> weights.likely(clues);
        }
    }

    private static final double ENOUGH = 0.7;
    private static final double ENOUGH_FOR_A_PIECE = 0.85;
    private static final int FEW = 8;
    private static final double GROWN = 1.25;
    private static final int MOST_COMPARED = 12;
    private static final int MOST_NEAR = 20;

    /// So many names in common may be a namesake's.
    private static final int NAMESAKE = 1;

    private static final int NAMES_SHOWN = 4;
    private static final int WORDS_SHOWN = 3;

    private final Judge judge;
    private final Judge ofPieces;
    private final Function<String, TermCounts> words;
    private final KnownNames names;
    private final StoryKeys keys = new StoryKeys();
    private final Likenesses likenesses = new Likenesses();
    private final AwakeStories awake;

    /// @param words the words of a language, by their numbers
    StoryIndex(
            Judge judge,
            Judge ofPieces,
            KnownNames names,
            Function<String, TermCounts> words,
            AwakeStories awake) {
        this.judge = judge;
        this.ofPieces = ofPieces;
        this.names = names;
        this.words = words;
        this.awake = awake;
    }

    /// Puts an article's event into a story.
    ///
    /// @return the stories whose articles are told in another story now, and those that may be
    List<Story> place(Item item, NameWords found) {
        Event event = item.event();
        boolean isNew = event.story() == null;
        Story story = isNew ? new Story(item.profile().head(), awake) : storyOf(event);
        event.setStory(story);
        story.add(item.profile());
        List<Story> moved = new ArrayList<>();
        awake.makeRoom();
        if (isNew) {
            // Rule 1.
            @Nullable Story near = nearest(story);
            story = near == null ? story : join(story, near, found, moved);
        }
        Profile profile = item.profile();
        keys.put(profile, story);
        while (story.hasGrown(GROWN, FEW)) {
            story.setCompared();
            story = compare(story, found, moved);
        }
        return moved;
    }

    /// Compares a story that has grown with others.
    ///
    /// @return the story that it is part of now
    private Story compare(Story story, NameWords found, List<Story> moved) {
        List<Story> near = keys.near(story, MOST_NEAR);
        if (isPiece(story)) {
            settle(story, near, found, moved);
            return story;
        }
        // Rule 2.
        if (story.larger() != null) {
            goWith(story, null, found, moved);
        }
        @Nullable Story kin = likeliest(story, near);
        if (kin != null) {
            return join(story, kin, found, moved);
        }
        near.stream()
                .filter(StoryIndex::isPiece)
                .forEach(piece -> settle(piece, keys.near(piece, MOST_COMPARED), found, moved));
        return story;
    }

    private static boolean isPiece(Story story) {
        return story.size() < FEW;
    }

    private static Stream<Story> largeOnes(List<Story> near) {
        return near.stream().limit(MOST_COMPARED).filter(story -> !isPiece(story));
    }

    /// Rule 3: lets a piece go with the large story that it most likely belongs to.
    private void settle(Story piece, List<Story> near, NameWords found, List<Story> moved) {
        List<Story> large =
                largeOnes(near)
                        .filter(story -> piece.names().sharesMoreThan(NAMESAKE, story.names()))
                        .toList();
        int articles = names.articles();
        List<double[]> clues =
                PieceKinship.clues(piece, large, likenesses, new Crowd(articles, articles));
        @Nullable Story best = null;
        double most = ENOUGH_FOR_A_PIECE;
        for (int at = 0; at < large.size(); at++) {
            double likely = ofPieces.likely(piece, large.get(at), clues.get(at));
            if (likely > most) {
                most = likely;
                best = large.get(at);
            }
        }
        if (best != piece.larger()) {
            goWith(piece, best, found, moved);
        }
    }

    private void goWith(Story piece, @Nullable Story larger, NameWords found, List<Story> moved) {
        piece.goWith(larger);
        piece.setReason(larger == null ? "" : "shares " + shared(larger, piece, found));
        moved.add(piece);
    }

    private static Story storyOf(Event event) {
        return Objects.requireNonNull(event.story()).now();
    }

    /// Makes two stories one: the older.
    private Story join(Story one, Story other, NameWords found, List<Story> moved) {
        Story older = one.isOlderThan(other) ? one : other;
        Story later = older == one ? other : one;
        later.setReason("shares " + shared(older, later, found));
        moved.addAll(later.pieces());
        older.takeIn(later);
        moved.add(later);
        return older;
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

    private @Nullable Story likeliest(Story story, List<Story> near) {
        @Nullable Story best = null;
        double most = ENOUGH;
        for (Story other : largeOnes(near).toList()) {
            double likely = judge.likely(story, other, StoryKinship.clues(story, other));
            if (likely > most) {
                most = likely;
                best = other;
            }
        }
        return best;
    }

    /// What two stories share, for a reader: names as the article spells them, beside
    /// the spelling in which they were met as names, then words.
    private String shared(Story story, Story later, NameWords found) {
        Stream<String> named =
                Arrays.stream(later.names().heaviest())
                        .filter(story::knows)
                        .mapToObj(name -> names.shown(name, found))
                        .distinct()
                        .limit(NAMES_SHOWN);
        Stream<String> inCommon =
                later.words().entrySet().stream()
                        .flatMap(language -> wordsOf(language, story))
                        .filter(word -> !names.has(word))
                        .limit(WORDS_SHOWN);
        return Stream.concat(named, inCommon).collect(Collectors.joining(", "));
    }

    private Stream<String> wordsOf(Map.Entry<String, Sums> later, Story story) {
        String language = later.getKey();
        TermCounts numbered = words.apply(language);
        return Arrays.stream(later.getValue().heaviest())
                .filter(word -> story.uses(language, word))
                .mapToObj(numbered::word);
    }
}
