// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

/// What speaks for and against two stories being one affair: their [StoryLikeness], weighed against how long the
/// pause between them is, and how much the articles of each have in common among themselves.
@SuppressWarnings("EnumOrdinal") // the order of the clues is the order of the weights
final class StoryKinship {

    /// What is weighed.
    enum Clue {
        /// The logarithm of the mean cosine of words, in the languages that both are told in.
        WORDS,
        /// The stories have no language in common.
        ACROSS,
        /// The logarithm of the mean cosine of names.
        NAMES,
        /// The same, if the stories have no language in common.
        NAMES_ACROSS,
        /// The logarithm of the mean cosine of words, as a share of what it is within each.
        WORDS_HELD,
        /// The logarithm of the mean cosine of names, as a share of what it is within each.
        NAMES_HELD,
        /// The logarithm of the mean weight of the name that tells most of both stories, in the one of which
        /// it tells less.
        LEADING,
        /// The logarithm of the months without an article of either between the two; one month if that is
        /// not known.
        PAUSE,
        /// The logarithm of the size of the smaller story.
        SMALLER,
        /// The logarithm of the size of the larger story.
        LARGER
    }

    private StoryKinship() {}

    /// The clues, in the order of [Clue].
    static double[] clues(Story one, Story other) {
        double[] clues = new double[Clue.values().length];
        StoryLikeness likeness = new StoryLikeness(one, other);
        if (likeness.isAcross()) {
            set(clues, Clue.ACROSS, 1);
            set(clues, Clue.NAMES_ACROSS, likeness.names());
        } else {
            set(clues, Clue.WORDS, likeness.words());
            set(clues, Clue.WORDS_HELD, likeness.wordsHeld());
        }
        set(clues, Clue.NAMES, likeness.names());
        set(clues, Clue.NAMES_HELD, likeness.namesHeld());
        set(clues, Clue.LEADING, likeness.leading());
        set(clues, Clue.PAUSE, likeness.pause());
        set(clues, Clue.SMALLER, Math.log(Math.min(one.size(), other.size())));
        set(clues, Clue.LARGER, Math.log(Math.max(one.size(), other.size())));
        return clues;
    }

    private static void set(double[] clues, Clue clue, double value) {
        clues[clue.ordinal()] = value;
    }
}
