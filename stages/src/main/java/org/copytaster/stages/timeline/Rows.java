// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Evidence;
import org.copytaster.model.RowId;
import org.copytaster.model.TimeValue;

import java.util.Comparator;
import java.util.List;

/// The names and the order of rows.
final class Rows {

    /// By day; on one day happenings first, then statements, then announcements.
    private static final Comparator<ChronologyRow> BY_DAY =
            Comparator.comparing(ChronologyRow::date)
                    .thenComparing(ChronologyRow::kind)
                    .thenComparing(ChronologyRow::id);

    private Rows() {}

    static RowId id(ChronologyRow.Kind kind, TimeValue day, Evidence first) {
        return RowId.of(
                kind.name(),
                day.timex(),
                first.article().value(),
                first.span().start() + "-" + first.span().end());
    }

    static List<ChronologyRow> inOrder(List<ChronologyRow> rows) {
        return rows.stream().sorted(BY_DAY).toList();
    }
}
