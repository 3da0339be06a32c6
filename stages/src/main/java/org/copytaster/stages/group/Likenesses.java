// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.jspecify.annotations.Nullable;

/// The likenesses of stories that were looked at last: a piece is looked at whenever one of the large
/// stories near it has grown, and most of the others have not.
final class Likenesses {

    private static final int BITS = 14;
    private static final int SPREAD = 0x9E3779B9;

    private final @Nullable StoryLikeness[] kept = new StoryLikeness[1 << BITS];

    StoryLikeness of(Story one, Story other) {
        int mixed = (31 * one.id().hashCode() + other.id().hashCode()) * SPREAD;
        int place = mixed >>> (Integer.SIZE - BITS);
        StoryLikeness likeness = kept[place];
        if (likeness == null || !likeness.isOf(one, other)) {
            likeness = new StoryLikeness(one, other);
            kept[place] = likeness;
        }
        return likeness;
    }
}
