// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import org.copytaster.model.StoryId;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.StoryCard;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Parameters;

import java.util.List;

/// A command about one story of a case, its second argument, or about all of them.
abstract class StoryCommand extends CaseCommand {

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "STORY",
            defaultValue = "",
            description = "a story's id, or its beginning; left out: all of the case")
    private String story = "";

    /// The stories meant: the one with this id, those whose ids begin with it, or all.
    final List<StoryCard> stories(CaseReader reader) {
        if (story.isEmpty()) {
            return reader.stories();
        }
        return reader.story(new StoryId(story))
                .map(List::of)
                .orElseGet(() -> {
                    List<StoryCard> near =
                            reader.stories().stream()
                                    .filter(one -> one.id().value().startsWith(story))
                                    .toList();
                    if (near.isEmpty()) {
                        throw new CommandFailure("no story has the id " + story);
                    }
                    return near;
                });
    }

    /// The one story meant; null for the whole case.
    ///
    /// @throws CommandFailure when there is none, or more than one has ids that begin so
    final @Nullable StoryId one(CaseReader reader) {
        if (story.isEmpty()) {
            return null;
        }
        List<StoryCard> meant = stories(reader);
        if (meant.size() > 1) {
            throw new CommandFailure(
                    meant.size()
                            + " stories have ids that begin with "
                            + story
                            + "; type more of it");
        }
        return meant.getFirst().id();
    }
}
