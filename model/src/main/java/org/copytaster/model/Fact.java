// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

import java.util.List;

/// Something that the pipeline found out about a case. The store folds facts in the order in which
/// they come; the set is closed, so the compiler names every place that a new kind concerns.
public sealed interface Fact {

    /// What is to be read in an article after a person's corrections (a date, a speaker). It holds in
    /// place of the reading that was kept with the page, which stays, so that a correction can be
    /// taken back.
    record ArticleRead(Reading reading) implements Fact {}

    /// That one article carries the copy of another.
    ///
    /// @param shared stretches of the copy's text that the original has too, in text order
    record CopyFound(ArticleId copy, ArticleId original, Relation relation, List<Evidence> shared)
            implements Fact {

        public CopyFound {
            shared = List.copyOf(shared);
            if (copy.equals(original)) {
                throw new IllegalArgumentException("an article is no copy of itself: " + copy);
            }
        }
    }

    /// How a copy relates to its original.
    enum Relation {
        SAME,
        TRIMMED,
        EDITED
    }

    /// That an article belongs to an event and a story; a later fact about the same article holds.
    ///
    /// @param reasons why it was put there, in words for a reader
    record ArticleGrouped(ArticleId article, EventId event, StoryId story, List<String> reasons)
            implements Fact {

        public ArticleGrouped {
            reasons = List.copyOf(reasons);
        }
    }

    /// That two stories turned out to be one; all articles of `from` are in `into` now.
    record StoriesMerged(StoryId from, StoryId into, String reason) implements Fact {}

    /// That a statement is a wording of an utterance; a later fact about the same statement holds.
    record UtteranceAligned(UtteranceId utterance, StatementId statement, ArticleId article)
            implements Fact {}

    /// That an actor is known under a name; every spelling that occurs is one fact.
    record ActorNamed(ActorId actor, Mention.Kind kind, String spelling) implements Fact {}

    /// That what had two ids is one actor.
    record ActorsJoined(ActorId from, ActorId into, String reason) implements Fact {}

    /// The chronology of a story, whole; a later fact about the same story holds.
    record ChronologyTold(StoryId story, List<ChronologyRow> rows) implements Fact {

        public ChronologyTold {
            rows = List.copyOf(rows);
        }
    }
}
