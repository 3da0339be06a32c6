// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.model.Span;
import org.copytaster.model.TimeValue;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// A stretch of text as a tree of marks: what a template writes as nested elements.
///
/// @param mark what the piece is marked as; null for plain text
/// @param anchor whether this piece begins its mark, and so carries the mark's anchor
/// @param text the words, where the piece has no inner pieces
public record Piece(@Nullable Mark mark, boolean anchor, String text, List<Piece> inner) {

    /// Why some words are marked.
    ///
    /// @param href where the words lead; null for most
    /// @param day what a time means; null where it has no place in the calendar, and for other marks
    public record Mark(Span span, Kind kind, @Nullable String href, @Nullable TimeValue day) {

        Mark(Span span, Kind kind) {
            this(span, kind, null, null);
        }

        public String anchor() {
            return Links.anchor(span);
        }
    }

    /// From the one that stands outermost to the innermost.
    public enum Kind {
        FOUND,
        ROW,
        STATEMENT,
        TIME,
        NAME
    }

    /// Cuts a stretch of the text into pieces.
    ///
    /// Marks that cross are cut where they cross; of marks with one range the kind's order decides
    /// which stands outside.
    ///
    /// @param anchored the anchors given so far: an id stands once in a page
    static List<Piece> of(String text, Span stretch, List<Mark> marks, Set<String> anchored) {
        List<Mark> inside =
                marks.stream()
                        .filter(mark -> mark.span().overlaps(stretch))
                        .sorted(
                                Comparator.comparing((Mark mark) -> mark.span())
                                        .thenComparing(Mark::kind))
                        .toList();
        return new Cutter(text, anchored).cut(stretch, inside);
    }

    private static Span common(Span one, Span other) {
        return new Span(Math.max(one.start(), other.start()), Math.min(one.end(), other.end()));
    }

    private record Cutter(String text, Set<String> anchored) {

        /// The marks are in text order, the longer first.
        List<Piece> cut(Span stretch, List<Mark> marks) {
            List<Piece> pieces = new ArrayList<>();
            List<Mark> left = marks;
            int at = stretch.start();
            while (!left.isEmpty()) {
                Mark outer = left.getFirst();
                Span span = common(outer.span(), new Span(at, stretch.end()));
                if (span.start() > at) {
                    pieces.add(plain(at, span.start()));
                }
                List<Mark> others = left.subList(1, left.size());
                boolean first = anchored.add(outer.anchor());
                pieces.add(new Piece(outer, first, "", cut(span, overlapping(others, span))));
                at = span.end();
                left = overlapping(others, new Span(at, stretch.end()));
            }
            if (at < stretch.end()) {
                pieces.add(plain(at, stretch.end()));
            }
            return pieces;
        }

        private Piece plain(int start, int end) {
            return new Piece(null, false, text.substring(start, end), List.of());
        }

        private static List<Mark> overlapping(List<Mark> marks, Span span) {
            return marks.stream().filter(mark -> mark.span().overlaps(span)).toList();
        }
    }
}
