// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

/// Names one utterance, however many wordings and pages carry it.
public record UtteranceId(String value) implements Comparable<UtteranceId> {

    public UtteranceId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id needs a value");
        }
    }

    /// Derived from the utterance's earliest statement.
    public static UtteranceId of(String... founding) {
        return new UtteranceId("u-" + ContentHash.of(founding).brief());
    }

    @Override
    public int compareTo(UtteranceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
