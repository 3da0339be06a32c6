// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import java.util.Map;

/// How much two stories have in common, by the average over all pairs of an article here and an article
/// there, so that neither a single near pair nor mere size draws stories together: the sums of [Story] give
/// that average exactly, whatever their size.
final class StoryLikeness {

    private static final double TRACE = 0.002;
    private static final double LITTLE = 0.01;
    private static final double MONTH = 30;

    /// What two articles of one story share, for stories that are too small to tell.
    private static final double USUAL_WORDS = 0.08;

    private static final double USUAL_NAMES = 0.1;
    private static final double USUAL_PAIRS = 2;

    private final Story one;
    private final Story other;
    private final int sizeOfOne;
    private final int sizeOfOther;
    private final boolean across;
    private final double words;
    private final double names;

    StoryLikeness(Story one, Story other) {
        this.one = one;
        this.other = other;
        sizeOfOne = one.size();
        sizeOfOther = other.size();
        double pairs = 0;
        double sum = 0;
        for (Map.Entry<String, Sums> inOne : one.words().entrySet()) {
            Sums inOther = other.words().get(inOne.getKey());
            if (inOther != null) {
                pairs += (double) inOne.getValue().size() * inOther.size();
                sum += inOne.getValue().dot(inOther);
            }
        }
        across = pairs == 0;
        words = Math.log((across ? 0 : sum / pairs) + TRACE);
        names = Math.log(one.names().dot(other.names()) / one.size() / other.size() + TRACE);
    }

    /// Whether this is the likeness of two stories, and neither has grown since.
    boolean isOf(Story some, Story another) {
        return some == one
                && another == other
                && some.size() == sizeOfOne
                && another.size() == sizeOfOther;
    }

    /// Whether the stories have no language in common.
    boolean isAcross() {
        return across;
    }

    /// The logarithm of the mean cosine of words, in the languages that both are told in.
    double words() {
        return words;
    }

    /// The logarithm of the mean cosine of names.
    double names() {
        return names;
    }

    /// [#words()] as a share of what it is within each.
    double wordsHeld() {
        return words - (words(one) + words(other)) / 2;
    }

    /// [#names()] as a share of what it is within each.
    double namesHeld() {
        return names - (names(one) + names(other)) / 2;
    }

    /// The logarithm of the mean weight of the name that tells most of both, in the one of which it tells
    /// less.
    double leading() {
        return Math.log(one.names().leading(other.names()) + LITTLE);
    }

    /// The logarithm of the months without an article of either between the two; one month if that is not
    /// known.
    double pause() {
        boolean dated = one.isDated() && other.isDated();
        return Math.log1p(dated ? one.pause(other) / MONTH : 1);
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
