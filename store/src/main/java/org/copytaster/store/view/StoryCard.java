// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store.view;

import org.copytaster.model.ArticleId;
import org.copytaster.model.ChronologyRow;
import org.copytaster.model.StoryId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/// A story as the front page shows it.
///
/// @param headline the title of the most central article
/// @param articles how many articles; copies and versions counted as the pages that they are
/// @param origins how many of them are no copy of another
/// @param density articles by month of publication, without gaps
/// @param latest the last rows of the chronology, latest first, at most three
public record StoryCard(
        StoryId id,
        String headline,
        ArticleId central,
        int articles,
        List<String> outlets,
        int origins,
        List<String> languages,
        List<String> sections,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        List<MonthCount> density,
        List<ChronologyRow> latest) {

    /// How many articles a month has.
    public record MonthCount(YearMonth month, int count) {}
}
