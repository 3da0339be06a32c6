// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

/// Names a story: one running affair over months.
public record StoryId(String value) implements Comparable<StoryId> {

    public StoryId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id needs a value");
        }
    }

    /// Derived from the story's earliest article, so a story that is merged away is found again by its own founder.
    public static StoryId of(String... founding) {
        return new StoryId("s-" + ContentHash.of(founding).brief());
    }

    @Override
    public int compareTo(StoryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
