// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One line of a story's chronology.
///
/// @param text the best source sentence or statement, as written
/// @param evidence the words on every page that carries the row; the first is `text`'s own
/// @param origins how many independent origins those pages have: copies of one text count once
/// @param outcome what became of an announcement, as far as later pages tell; null for other rows
/// @param otherDays days that other pages give for the same happening
public record ChronologyRow(
        RowId id,
        TimeValue date,
        Kind kind,
        Happening.Status status,
        String text,
        List<Evidence> evidence,
        int origins,
        @Nullable Outcome outcome,
        List<TimeValue> otherDays,
        List<ActorId> actors) {

    public enum Kind {
        HAPPENING,
        STATEMENT,
        ANNOUNCEMENT
    }

    /// What became of an announced happening.
    ///
    /// @param newDay the day that it was moved to; null unless `POSTPONED` and known
    /// @param evidence the later words that tell it; empty while `OPEN`
    public record Outcome(State state, @Nullable TimeValue newDay, List<Evidence> evidence) {

        /// `OPEN`: no page in the case tells what became of it.
        public enum State {
            OPEN,
            HELD,
            POSTPONED,
            CANCELLED
        }

        public Outcome {
            evidence = List.copyOf(evidence);
        }
    }

    /// Whether the row tells that a statement was made: it is of that kind, and the statement's words
    /// begin within the row's own.
    public boolean tells(Statement statement) {
        Evidence own = evidence.getFirst();
        Evidence first = statement.content().getFirst();
        return kind == Kind.STATEMENT
                && own.article().equals(first.article())
                && own.span().contains(first.span().start());
    }

    public ChronologyRow {
        evidence = List.copyOf(evidence);
        otherDays = List.copyOf(otherDays);
        actors = List.copyOf(actors);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a row needs evidence: " + text);
        }
        if (origins < 1) {
            throw new IllegalArgumentException("a row has at least one origin, got " + origins);
        }
    }
}
