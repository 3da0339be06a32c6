// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store.view;

import org.copytaster.model.ArticleId;
import org.copytaster.model.EventId;
import org.copytaster.model.Fact;
import org.copytaster.model.PageId;
import org.copytaster.model.Stamp;
import org.copytaster.model.StoryId;
import org.jspecify.annotations.Nullable;

/// An article in a list.
///
/// @param copyOf the article whose copy this one carries, with the relation; null: it is its own
/// @param event null while the article is in no story
public record ArticleLine(
        ArticleId id,
        PageId page,
        String title,
        @Nullable String outlet,
        @Nullable String address,
        @Nullable Stamp published,
        @Nullable String language,
        @Nullable String section,
        @Nullable EventId event,
        @Nullable StoryId story,
        @Nullable CopyOf copyOf,
        int versions,
        int captures) {

    /// Whose copy an article carries.
    public record CopyOf(ArticleId original, Fact.Relation relation) {}
}
