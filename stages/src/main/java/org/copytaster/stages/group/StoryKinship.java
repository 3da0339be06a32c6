// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import java.util.Map;

/// What speaks for and against two stories being one affair.
///
/// Everything is measured by the average over all pairs of an article here and an article there, so
/// that neither a single near pair nor mere size draws stories together: the sums of [Story] give that
/// average exactly, whatever their size. What two stories share is weighed against how long the pause between
/// them is, and how much the articles of each have in common among themselves.
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

    private static final double TRACE = 0.002;
    private static final double LITTLE = 0.01;
    private static final double MONTH = 30;

    /// What two articles of one story share, for stories that are too small to tell.
    private static final double USUAL_WORDS = 0.08;

    private static final double USUAL_NAMES = 0.1;
    private static final double USUAL_PAIRS = 2;

    private StoryKinship() {}

    /// The clues, in the order of [Clue].
    static double[] clues(Story one, Story other) {
        double[] clues = new double[Clue.values().length];
        double pairs = 0;
        double sum = 0;
        for (Map.Entry<String, Sums> words : one.words().entrySet()) {
            Sums others = other.words().get(words.getKey());
            if (others != null) {
                pairs += (double) words.getValue().size() * others.size();
                sum += words.getValue().dot(others);
            }
        }
        double names = one.names().dot(other.names()) / one.size() / other.size();
        double byNames = Math.log(names + TRACE);
        boolean across = pairs == 0;
        if (across) {
            set(clues, Clue.ACROSS, 1);
            set(clues, Clue.NAMES_ACROSS, byNames);
        } else {
            double byWords = Math.log(sum / pairs + TRACE);
            set(clues, Clue.WORDS, byWords);
            set(clues, Clue.WORDS_HELD, byWords - (words(one) + words(other)) / 2);
        }
        set(clues, Clue.NAMES, byNames);
        set(clues, Clue.NAMES_HELD, byNames - (names(one) + names(other)) / 2);
        set(clues, Clue.LEADING, Math.log(one.names().leading(other.names()) + LITTLE));
        boolean dated = one.isDated() && other.isDated();
        set(clues, Clue.PAUSE, Math.log1p(dated ? one.pause(other) / MONTH : 1));
        set(clues, Clue.SMALLER, Math.log(Math.min(one.size(), other.size())));
        set(clues, Clue.LARGER, Math.log(Math.max(one.size(), other.size())));
        return clues;
    }

    private static void set(double[] clues, Clue clue, double value) {
        clues[clue.ordinal()] = value;
    }

    private static double words(Story story) {
        double within = 0;
        double pairs = 0;
        for (Sums sums : story.words().values()) {
            within += sums.within();
            pairs += sums.size() * (sums.size() - 1.0);
        }
        return Math.log((within + USUAL_PAIRS * USUAL_WORDS) / (pairs + USUAL_PAIRS));
    }

    private static double names(Story story) {
        double pairs = story.size() * (story.size() - 1.0);
        return Math.log(
                (story.names().within() + USUAL_PAIRS * USUAL_NAMES) / (pairs + USUAL_PAIRS));
    }
}
