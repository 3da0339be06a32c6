// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Evidence;
import org.copytaster.model.Happening;
import org.copytaster.model.Reading;
import org.copytaster.model.TimeValue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Rows for the sentences that name a day but tell of no happening that a row tells already. The same
/// sentence on several pages is one row.
final class MentionRows {

    private final Origins origins;
    private final Set<Evidence> told = new HashSet<>();

    /// The lines of rows, by their days: a line with a whole quotation holds several sentences.
    private final Map<LocalDate, List<Evidence>> lines = new HashMap<>();

    MentionRows(List<ChronologyRow> rows, Origins origins) {
        this.origins = origins;
        for (ChronologyRow row : rows) {
            told.addAll(row.evidence());
            row.date()
                    .day()
                    .ifPresent(day ->
                            lines.computeIfAbsent(day, none -> new ArrayList<>())
                                    .addAll(row.evidence()));
        }
    }

    private boolean isInALine(DayTold one) {
        return lines.getOrDefault(one.day(), List.of()).stream()
                .filter(line -> line.article().equals(one.sentence().article()))
                .anyMatch(line -> line.span().contains(one.sentence().span()));
    }

    List<ChronologyRow> of(List<Reading> readings) {
        Map<String, List<DayTold>> same = new LinkedHashMap<>();
        for (Reading reading : readings) {
            for (DayTold one : DayTold.in(reading)) {
                if (!isInALine(one) && told.add(one.sentence())) {
                    String key = one.day() + " " + one.sentence().words();
                    same.computeIfAbsent(key, none -> new ArrayList<>()).add(one);
                }
            }
        }
        return same.values().stream().map(this::row).toList();
    }

    private ChronologyRow row(List<DayTold> same) {
        DayTold first = same.getFirst();
        TimeValue day = TimeValue.of(first.day());
        boolean ahead = first.isAhead();
        ChronologyRow.Kind kind =
                ahead ? ChronologyRow.Kind.ANNOUNCEMENT : ChronologyRow.Kind.HAPPENING;
        List<Evidence> evidence = same.stream().map(DayTold::sentence).toList();
        return new ChronologyRow(
                Rows.id(kind, day, first.sentence()),
                day,
                kind,
                ahead ? Happening.Status.PLANNED : Happening.Status.HAPPENED,
                first.sentence().words(),
                evidence,
                origins.count(evidence),
                null,
                List.of(),
                List.of());
    }
}
