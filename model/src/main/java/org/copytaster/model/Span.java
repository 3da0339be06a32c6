// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

/// A half-open range `[start, end)` of UTF-16 offsets into one text.
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "a span needs 0 <= start <= end, got [%d, %d)".formatted(start, end));
        }
    }

    /// Returns the words this span covers.
    ///
    /// @throws IndexOutOfBoundsException if the text is shorter than the span
    public String of(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /// Whether the two share at least one character.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /// The same range, `by` characters further on.
    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /// The smallest range that holds both.
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// Text order; of two that start together the longer comes first.
    @Override
    public int compareTo(Span other) {
        return start != other.start
                ? Integer.compare(start, other.start)
                : Integer.compare(other.end, end);
    }
}
