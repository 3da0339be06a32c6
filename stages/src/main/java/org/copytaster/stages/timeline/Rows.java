// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.ArticleId;
import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Evidence;
import org.copytaster.model.Reading;
import org.copytaster.model.RowId;
import org.copytaster.model.TimeValue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The names and the order of rows.
final class Rows {

    private Rows() {}

    static RowId id(ChronologyRow.Kind kind, TimeValue day, Evidence first) {
        return RowId.of(
                kind.name(),
                day.timex(),
                first.article().value(),
                first.span().start() + "-" + first.span().end());
    }

    /// By day; on one day happenings first, then statements, then announcements, and of one kind as
    /// somebody reads them: page after page as they were published, down each page.
    static List<ChronologyRow> inOrder(List<ChronologyRow> rows, List<Reading> inTimeOrder) {
        Map<ArticleId, Integer> place = new HashMap<>();
        for (Reading reading : inTimeOrder) {
            place.put(reading.article().id(), place.size());
        }
        return rows.stream()
                .sorted(
                        Comparator.comparing(ChronologyRow::date)
                                .thenComparing(ChronologyRow::kind)
                                .thenComparing(row -> place.get(first(row).article()))
                                .thenComparing(row -> first(row).span())
                                .thenComparing(ChronologyRow::id))
                .toList();
    }

    private static Evidence first(ChronologyRow row) {
        return row.evidence().getFirst();
    }
}
