// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.stages.pipeline.Aside;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The stories whose [Subject] is in memory. When that are very many terms, those that nobody has asked for lately are
/// left aside; each comes back when somebody asks.
final class AwakeStories {

    /// About 20 bytes each.
    private static final int MOST_TERMS = 5_000_000;

    private final Aside aside;
    private final int most;
    private List<Story> awake = new ArrayList<>();

    /// About how many terms they have together.
    private long terms;

    private long asked;

    AwakeStories(Aside aside) {
        this(aside, MOST_TERMS);
    }

    AwakeStories(Aside aside, int most) {
        this.aside = aside;
        this.most = most;
    }

    Aside aside() {
        return aside;
    }

    /// Takes note of a story that has just come into memory.
    void add(Story story) {
        awake.add(story);
        grow(story.termsInMemory());
    }

    /// Takes note of terms that have come to some story.
    void grow(int more) {
        terms += more;
    }

    /// The moment at which somebody asks for a story.
    long ask() {
        return ++asked;
    }

    /// Leaves aside who has not been asked for lately, so that half of the room is free. Nobody may be at work on a
    /// story meanwhile.
    void makeRoom() {
        if (terms <= most) {
            return;
        }
        awake.removeIf(Story::isPartOfAnother);
        awake.sort(Comparator.comparingLong(Story::asked).reversed());
        List<Story> kept = new ArrayList<>();
        terms = 0;
        for (Story story : awake) {
            int its = story.termsInMemory();
            if (terms + its <= most / 2) {
                terms += its;
                kept.add(story);
            } else {
                story.sleep(aside);
            }
        }
        awake = kept;
    }
}
