// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What a person put right. Corrections are lines of text in the case; they win over the machine and
/// survive every rebuild.
public sealed interface Correction {

    /// Two spellings name one actor.
    record JoinNames(String one, String other) implements Correction {}

    /// Two spellings name two actors.
    record SplitNames(String one, String other) implements Correction {}

    /// Two stories are one.
    record JoinStories(StoryId one, StoryId other) implements Correction {}

    /// An article does not belong to the story that it was put in.
    record SplitStory(ArticleId article) implements Correction {}

    /// A statement was made by this speaker; an empty name means "unknown".
    record SetSpeaker(StatementId statement, String speaker) implements Correction {}

    /// A statement was made on this day; null means "unknown".
    record SetSaid(StatementId statement, @Nullable LocalDate day) implements Correction {}

    /// What was taken for a statement is none.
    record DropStatement(StatementId statement) implements Correction {}

    /// An article was published then.
    record SetDate(ArticleId article, Stamp published) implements Correction {}

    /// A part of an article's header reads so; empty means that the page does not say.
    record SetHeader(ArticleId article, Part part, String value) implements Correction {}

    /// The parts of a header that a person may set by words.
    enum Part {
        TITLE,
        OUTLET,
        AUTHOR
    }

    /// A page is to be left out.
    record DropPage(PageId page) implements Correction {}
}
