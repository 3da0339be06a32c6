// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

/// Names a person, an organisation or a place over all pages.
public record ActorId(String value) implements Comparable<ActorId> {

    public ActorId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id needs a value");
        }
    }

    /// Derived from the kind and the folded full name.
    public static ActorId of(String... founding) {
        return new ActorId("n-" + ContentHash.of(founding).brief());
    }

    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
