// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

/// Names an article over all its versions and captures.
public record ArticleId(String value) implements Comparable<ArticleId> {

    public ArticleId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id needs a value");
        }
    }

    /// Derived from the article's address, or, where none is known, from outlet, title and day.
    public static ArticleId of(String... founding) {
        return new ArticleId("a-" + ContentHash.of(founding).brief());
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
