// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Happening;
import org.copytaster.stages.text.FoldedWords;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Chooses the days of a story that matter, and the sentences that tell them, for a budget. The days
/// are chosen by all evidence ([DayWeights]). The more a day matters, the more room it has: the first has three
/// fifths of what a good day of this story can show, and the room of the others falls with the logarithm of their place.
public final class SelectDays {

    private static final int GOOD_DAYS = 10;
    private static final double SHARE_OF_A_GOOD_DAY = 0.6;
    private static final double LEAST_ROOM = 3;

    /// UTF-16 units, some 35 words in English; chosen on the timelines of the bench (docs/evaluation.md).
    private static final int LONGEST_LINE = 220;

    private SelectDays() {}

    /// The rows of the days that matter most, in order: so many days, so many rows a day.
    ///
    /// @param rows the chronology of the story; statements are left out, they are told in the ledger
    public static List<ChronologyRow> select(
            StoryFile file, List<ChronologyRow> rows, int days, int rowsPerDay) {
        Map<LocalDate, List<ChronologyRow>> byDay = byDay(file, rows, new Origins(file.copies()));
        Map<LocalDate, Double> weights = DayWeights.of(file, rows);
        List<List<ChronologyRow>> best =
                byDay.entrySet().stream()
                        .sorted(
                                Comparator.comparing(
                                                (Map.Entry<LocalDate, List<ChronologyRow>> day) ->
                                                        weights.getOrDefault(day.getKey(), 0.0))
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(days)
                        .map(Map.Entry::getValue)
                        .toList();
        Centrality centrality = new Centrality(byDay.values());
        double room = roomOfTheFirst(best);
        List<ChronologyRow> selected = new ArrayList<>();
        for (int place = 0; place < best.size(); place++) {
            double share = 1 - Math.log(place + 1.0) / Math.log(best.size() + 1.0);
            selected.addAll(
                    rowsOf(best.get(place), centrality, Math.round(room * share), rowsPerDay));
        }
        selected.sort(Comparator.comparing(ChronologyRow::date).thenComparing(ChronologyRow::id));
        return selected;
    }

    /// How many origins the rows of the best day may have together.
    private static double roomOfTheFirst(List<List<ChronologyRow>> best) {
        int[] good =
                best.stream()
                        .limit(GOOD_DAYS)
                        .mapToInt(day -> day.stream().mapToInt(ChronologyRow::origins).sum())
                        .sorted()
                        .toArray();
        double middle = good.length == 0 ? 0 : good[(good.length - 1) / 2];
        return Math.max(LEAST_ROOM, SHARE_OF_A_GOOD_DAY * middle);
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

    /// The strongest row, and then the strongest of those that fit, until their origins together fill the room.
    private static List<ChronologyRow> rowsOf(
            List<ChronologyRow> rows, Centrality centrality, long room, int rowsPerDay) {
        Centrality.Day day = centrality.new Day(rows);
        List<ChronologyRow> left = new ArrayList<>(rows);
        List<ChronologyRow> chosen = new ArrayList<>();
        long free = room;
        while (!left.isEmpty() && chosen.size() < rowsPerDay) {
            ChronologyRow row = Collections.max(left, weakestFirst(day));
            chosen.add(row);
            day.tell(row);
            free -= row.origins();
            long fits = free;
            left.remove(row);
            left.removeIf(other -> other.origins() > fits);
        }
        return chosen;
    }

    /// What happened before what is announced; then what most independent pages tell; then what a page tells in its
    /// own words and in a line that can be taken in at a glance; then what tells most of the day that is not told yet.
    private static Comparator<ChronologyRow> weakestFirst(Centrality.Day day) {
        return Comparator.comparing((ChronologyRow row) -> row.status() != Happening.Status.PLANNED)
                .thenComparingInt(ChronologyRow::origins)
                .thenComparing(row -> !isMostlyQuoted(row.text()))
                .thenComparing(row -> row.text().length() < LONGEST_LINE)
                .thenComparingInt(row -> row.evidence().size())
                .thenComparingDouble(day::of)
                .thenComparing(ChronologyRow::id, Comparator.reverseOrder());
    }

    private static boolean isMostlyQuoted(String text) {
        FoldedWords words = FoldedWords.of(text);
        long quoted = IntStream.range(0, words.size()).filter(words::isQuoted).count();
        return 2 * quoted > words.size();
    }
}
