// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store.view;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a search found.
///
/// @param total how many articles match in all
/// @param problem why the query cannot be run, or which part of it found nothing; null: all is well
public record SearchResult(
        String query,
        int total,
        List<SearchHit> hits,
        List<StoryCard.MonthCount> months,
        @Nullable String problem) {}
