// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

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

    /// An article was published then.
    record SetDate(ArticleId article, Stamp published) implements Correction {}

    /// A page is to be left out.
    record DropPage(PageId page) implements Correction {}
}
