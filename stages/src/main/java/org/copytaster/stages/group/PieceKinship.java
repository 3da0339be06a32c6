// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import java.util.ArrayList;
import java.util.List;

/// What speaks for and against a piece, a story of few articles, belonging to a large story.
///
/// A piece says too little to be compared as [StoryKinship] compares large stories. What tells is how much
/// of what makes the large story stands in the piece, and whether any other large story is as near. Where
/// all articles are on one place, all of them share its names and people; so how few articles there are is
/// weighed, too.
@SuppressWarnings("EnumOrdinal") // the order of the clues is the order of the weights
final class PieceKinship {

    /// What is weighed.
    enum Clue {
        /// The logarithm of the mean cosine of words, in the languages that both are told in.
        WORDS,
        /// The two have no language in common.
        ACROSS,
        /// The logarithm of the mean cosine of words, as a share of what it is within each.
        WORDS_HELD,
        /// The logarithm of the mean weight of the name that tells most of both, in the one of which it tells less.
        LEADING,
        /// How much of the names of the large story, by their weight in it, stands in the piece.
        KNOWN,
        /// The logarithm of the months without an article of either between the two; one month if that is
        /// not known.
        PAUSE,
        /// The logarithm of the size of the piece.
        SMALLER,
        /// The logarithm of the size of the large story.
        LARGER,
        /// How much nearer the words are than those of the nearest other large story, as a logarithm.
        RIVAL_WORDS,
        /// The same for names.
        RIVAL_NAMES,
        /// There is no other large story that is near.
        LONE,
        /// The logarithm of how many times fewer than usual all articles are.
        FEW
    }

    /// What is nearer than this, as a logarithm, has no rivals.
    private static final double WITHOUT_RIVAL = 3;

    private PieceKinship() {}

    /// The clues of a piece and each of some large stories, in the order of [Clue].
    ///
    /// @param crowd how many articles there are
    static List<double[]> clues(Story piece, List<Story> stories, Likenesses known, Crowd crowd) {
        List<StoryLikeness> likenesses =
                stories.stream().map(story -> known.of(piece, story)).toList();
        List<double[]> clues = new ArrayList<>();
        for (int at = 0; at < stories.size(); at++) {
            double[] one = clues(piece, stories.get(at), likenesses.get(at));
            if (stories.size() == 1) {
                set(one, Clue.LONE, 1);
            } else {
                double otherWords = Double.NEGATIVE_INFINITY;
                double otherNames = Double.NEGATIVE_INFINITY;
                for (int other = 0; other < stories.size(); other++) {
                    if (other != at) {
                        otherWords = Math.max(otherWords, likenesses.get(other).words());
                        otherNames = Math.max(otherNames, likenesses.get(other).names());
                    }
                }
                set(one, Clue.RIVAL_WORDS, lead(likenesses.get(at).words(), otherWords));
                set(one, Clue.RIVAL_NAMES, lead(likenesses.get(at).names(), otherNames));
            }
            set(one, Clue.FEW, crowd.few(false));
            clues.add(one);
        }
        return clues;
    }

    private static double[] clues(Story piece, Story story, StoryLikeness likeness) {
        double[] clues = new double[Clue.values().length];
        if (likeness.isAcross()) {
            set(clues, Clue.ACROSS, 1);
        } else {
            set(clues, Clue.WORDS, likeness.words());
            set(clues, Clue.WORDS_HELD, likeness.wordsHeld());
        }
        set(clues, Clue.LEADING, likeness.leading());
        set(clues, Clue.KNOWN, story.names().known(piece.names()));
        set(clues, Clue.PAUSE, likeness.pause());
        set(clues, Clue.SMALLER, Math.log(piece.size()));
        set(clues, Clue.LARGER, Math.log(story.size()));
        return clues;
    }

    private static double lead(double near, double other) {
        return Math.clamp(near - other, -WITHOUT_RIVAL, WITHOUT_RIVAL);
    }

    private static void set(double[] clues, Clue clue, double value) {
        clues[clue.ordinal()] = value;
    }
}
