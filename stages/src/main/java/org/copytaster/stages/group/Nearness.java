// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import java.util.Map;

/// How much a new article has in common with a story, of which it may be the next piece:
///
/// 1. Names count by their rarity, and a few names tell less than many: a town and a family may
///    have several stories. Without a name in common words tell of a kind of happening, not of one affair.
/// 2. In a language that the story has been told in, words count as much as names.
/// 3. In another language names alone must tell, and have to tell more.
final class Nearness {

    private static final double ENOUGH = 0.15;
    private static final double ENOUGH_ACROSS = 0.25;
    private static final double NAMES_SHARE = 0.5;
    private static final double NAMES_FOR_HALF = 1.5;

    private Nearness() {}

    /// How much more than enough an article has in common with a story.
    static double spare(Story article, Story story) {
        // Rule 1: the more names, the surer.
        double shared = article.names().shared(story.names());
        if (shared == 0) {
            return -ENOUGH;
        }
        double byNames = article.names().cosine(story.names()) * shared / (shared + NAMES_FOR_HALF);
        for (Map.Entry<String, Sums> words : article.words().entrySet()) {
            Sums others = story.words().get(words.getKey());
            if (others != null) {
                // Rule 2: within one language.
                double byWords = words.getValue().cosine(others);
                return NAMES_SHARE * byNames + (1 - NAMES_SHARE) * byWords - ENOUGH;
            }
        }
        // Rule 3: across languages.
        return byNames - ENOUGH_ACROSS;
    }
}
