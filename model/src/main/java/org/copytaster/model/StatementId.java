// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

/// Names one statement in one article.
public record StatementId(String value) implements Comparable<StatementId> {

    public StatementId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id needs a value");
        }
    }

    /// Derived from the article and the offsets of the content.
    public static StatementId of(String... founding) {
        return new StatementId("q-" + ContentHash.of(founding).brief());
    }

    @Override
    public int compareTo(StatementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
