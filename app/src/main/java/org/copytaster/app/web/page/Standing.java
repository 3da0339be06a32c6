// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.model.ChronologyRow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Where a story stands: its last dated rows as pages tell them, and what is announced beyond them.
/// Chosen, never written.
///
/// @param last the latest happenings, latest first; statements where nothing is told to have happened
/// @param ahead announcements for days after all that is told, without an outcome, in time order
public record Standing(List<Row> last, List<Row> ahead) {

    static final Standing NONE = new Standing(List.of(), List.of());

    private static final int MOST = 3;

    /// @param rows all rows of the story, in order
    static Standing of(List<Row> rows) {
        List<Row> told =
                rows.stream()
                        .filter(row -> !row.isAnnouncement() && row.day().isPresent())
                        .toList();
        List<Row> happened = told.stream().filter(row -> !row.isStatement()).toList();
        Optional<LocalDate> latest =
                told.stream().map(row -> row.day().orElseThrow()).reduce((one, next) -> next);
        return new Standing(
                lastOf(happened.isEmpty() ? told : happened),
                rows.stream()
                        .filter(row -> row.isAnnouncement() && isAfter(row, latest))
                        .limit(MOST)
                        .toList());
    }

    private static List<Row> lastOf(List<Row> rows) {
        List<Row> last =
                new ArrayList<>(rows.subList(Math.max(0, rows.size() - MOST), rows.size()));
        return last.reversed();
    }

    private static boolean isAfter(Row row, Optional<LocalDate> latest) {
        ChronologyRow.Outcome outcome = Objects.requireNonNull(row.row().outcome());
        return outcome.state() == ChronologyRow.Outcome.State.OPEN
                && row.row().date().firstDay().isPresent()
                && latest.isPresent()
                && row.row().date().firstDay().get().isAfter(latest.get());
    }

    public boolean isEmpty() {
        return last.isEmpty() && ahead.isEmpty();
    }
}
