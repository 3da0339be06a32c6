// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

/// Names one saved page: the same bytes are the same page, however often they were captured.
public record PageId(String value) implements Comparable<PageId> {

    public PageId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id needs a value");
        }
    }

    /// Derived from the hash of the page's bytes.
    public static PageId of(String... founding) {
        return new PageId("p-" + ContentHash.of(founding).brief());
    }

    @Override
    public int compareTo(PageId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
