// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

/// Names an event: one happening within its days, as told by one or more articles.
public record EventId(String value) implements Comparable<EventId> {

    public EventId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id needs a value");
        }
    }

    /// Derived from the event's earliest article.
    public static EventId of(String... founding) {
        return new EventId("e-" + ContentHash.of(founding).brief());
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
