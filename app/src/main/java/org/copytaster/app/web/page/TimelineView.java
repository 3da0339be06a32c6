// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.model.StoryId;
import org.copytaster.store.CaseReader;

import java.util.List;

/// The timeline of a story.
///
/// @param standing where the story stands; nothing while a filter is set
/// @param hidden how many rows the filter leaves out
public record TimelineView(Standing standing, List<Row.Month> months, int hidden)
        implements StoryPage.Body {

    static TimelineView of(CaseReader reader, StoryId id, StoryFilter filter, Lookup lookup) {
        lookup.statements(reader.utterances(id, null));
        List<Row> rows = reader.chronology(id).stream().map(row -> Row.of(row, lookup)).toList();
        List<Row> shown = rows.stream().filter(filter::keeps).toList();
        return new TimelineView(
                filter.isEmpty() ? Standing.of(rows) : Standing.NONE,
                Row.months(shown),
                rows.size() - shown.size());
    }
}
