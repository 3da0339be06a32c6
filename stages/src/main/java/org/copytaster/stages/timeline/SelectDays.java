// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.ArticleId;
import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Chooses the days of a story that matter, and the sentences that tell them, for a budget.
///
/// A day matters by the number of independent origins that tell of it, and, less, by the number of
/// their sentences; what is only announced counts less.
public final class SelectDays {

    private static final double ANNOUNCED = 0.3;

    private SelectDays() {}

    /// The rows of the days that matter most, in order: so many days, so many rows a day.
    public static List<ChronologyRow> select(
            List<ChronologyRow> rows, int days, int sentencesPerDay) {
        Map<LocalDate, List<ChronologyRow>> byDay = new TreeMap<>();
        for (ChronologyRow row : rows) {
            row.date()
                    .day()
                    .ifPresent(
                            day -> byDay.computeIfAbsent(day, none -> new ArrayList<>()).add(row));
        }
        return byDay.values().stream()
                .sorted(Comparator.comparingDouble(SelectDays::weight).reversed())
                .limit(days)
                .flatMap(rowsOfDay -> strongest(rowsOfDay).limit(sentencesPerDay))
                .sorted(Comparator.comparing(ChronologyRow::date).thenComparing(ChronologyRow::id))
                .toList();
    }

    private static double weight(List<ChronologyRow> rows) {
        TreeSet<ArticleId> pages = new TreeSet<>();
        double sentences = 0;
        double strongest = 0;
        for (ChronologyRow row : rows) {
            double share = row.status() == Happening.Status.PLANNED ? ANNOUNCED : 1;
            row.evidence().forEach(one -> pages.add(one.article()));
            sentences += share * row.evidence().size();
            strongest = Math.max(strongest, share);
        }
        return Math.sqrt(pages.size() * sentences) * strongest;
    }

    private static Stream<ChronologyRow> strongest(List<ChronologyRow> rows) {
        return rows.stream()
                .sorted(
                        Comparator.comparingInt((ChronologyRow row) -> row.origins())
                                .thenComparingInt(row -> row.evidence().size())
                                .reversed()
                                .thenComparing(ChronologyRow::id));
    }
}
