// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Chooses the days of a story that matter, and the sentences that tell them, for a budget. The days
/// are chosen by all evidence ([DayWeights]); a day is told by as many rows as it has weight, so that
/// a day that matters twice as much takes about twice the room.
public final class SelectDays {

    private static final double ORIGINS_PER_WEIGHT = 0.25;

    private SelectDays() {}

    /// The rows of the days that matter most, in order: so many days, so many rows a day.
    ///
    /// @param rows the chronology of the story; statements are left out, they are told in the ledger
    public static List<ChronologyRow> select(
            StoryFile file, List<ChronologyRow> rows, int days, int rowsPerDay) {
        Origins origins = new Origins(file.copies());
        Map<LocalDate, List<ChronologyRow>> byDay = byDay(file, rows, origins);
        Map<LocalDate, Double> weights = DayWeights.of(file.readings(), origins);
        Centrality centrality = new Centrality(byDay.values());
        return byDay.keySet().stream()
                .sorted(
                        Comparator.comparingDouble((LocalDate day) -> weight(weights, day))
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                .limit(days)
                .flatMap(day ->
                        rowsOf(
                                byDay.getOrDefault(day, List.of()),
                                centrality,
                                weight(weights, day),
                                rowsPerDay))
                .sorted(Comparator.comparing(ChronologyRow::date).thenComparing(ChronologyRow::id))
                .toList();
    }

    private static double weight(Map<LocalDate, Double> weights, LocalDate day) {
        return weights.getOrDefault(day, 0.0);
    }

    private static Map<LocalDate, List<ChronologyRow>> byDay(
            StoryFile file, List<ChronologyRow> rows, Origins origins) {
        List<ChronologyRow> told =
                rows.stream().filter(row -> row.kind() != ChronologyRow.Kind.STATEMENT).toList();
        Map<LocalDate, List<ChronologyRow>> byDay = new TreeMap<>();
        Stream.concat(told.stream(), new MentionRows(told, origins).of(file.readings()).stream())
                .forEach(row ->
                        row.date()
                                .day()
                                .ifPresent(day ->
                                        byDay.computeIfAbsent(day, none -> new ArrayList<>())
                                                .add(row)));
        return byDay;
    }

    /// The strongest rows, until their origins together are what the day's weight asks for.
    private static Stream<ChronologyRow> rowsOf(
            List<ChronologyRow> rows, Centrality centrality, double weight, int rowsPerDay) {
        long wanted = Math.max(1, Math.round(weight * ORIGINS_PER_WEIGHT));
        Centrality.Day day = centrality.new Day(rows);
        List<ChronologyRow> left = new ArrayList<>(rows);
        List<ChronologyRow> chosen = new ArrayList<>();
        long found = 0;
        while (!left.isEmpty() && found < wanted && chosen.size() < rowsPerDay) {
            ChronologyRow row = Collections.max(left, weakestFirst(day));
            left.remove(row);
            chosen.add(row);
            day.tell(row);
            found += row.origins();
        }
        return chosen.stream();
    }

    /// What happened before what is announced; then what most independent pages tell; then what tells
    /// most of the day that is not told yet.
    private static Comparator<ChronologyRow> weakestFirst(Centrality.Day day) {
        return Comparator.comparing((ChronologyRow row) -> row.status() != Happening.Status.PLANNED)
                .thenComparingInt(ChronologyRow::origins)
                .thenComparingInt(row -> row.evidence().size())
                .thenComparingDouble(day::of)
                .thenComparing(ChronologyRow::id, Comparator.reverseOrder());
    }
}
