// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

/// Names one row of a chronology.
public record RowId(String value) implements Comparable<RowId> {

    public RowId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id needs a value");
        }
    }

    /// Derived from the day and the row's first evidence.
    public static RowId of(String... founding) {
        return new RowId("r-" + ContentHash.of(founding).brief());
    }

    @Override
    public int compareTo(RowId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
