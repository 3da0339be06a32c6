// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// How much the words of a story change on a day: the stems that parts of pages of the day and the two days
/// after have more often than the month before lets expect, by how surely they do.
///
/// After the bursts of Russell Swan and James Allan, "Automatic generation of overview timelines" (2000).
final class NewWords {

    private static final int DAYS = 3;
    private static final int DAYS_BEFORE = 30;
    private static final int FEWEST_PARTS = 4;
    private static final double SURE_OF_ALL = 3;
    private static final int MOST_STEMS = 30;

    private final TreeMap<LocalDate, List<int[]>> byDay = new TreeMap<>();
    private final int[] partsWith;
    private int parts;

    NewWords(Collection<PageLines> pages, Stems.Table table) {
        partsWith = new int[table.size()];
        Set<Object> origins = new HashSet<>();
        for (PageLines page : pages) {
            LocalDate published = page.published();
            if (published != null && origins.add(page.origin())) {
                add(published, page);
            }
        }
    }

    private void add(LocalDate day, PageLines page) {
        List<PageLines.Line> lines = page.lines();
        for (int part = 0, from = 0; part < page.parts(); part++) {
            IntStream stems = IntStream.empty();
            int to = from;
            for (; to < lines.size() && page.partOf(to) == part; to++) {
                stems = IntStream.concat(stems, lines.get(to).stems().each());
            }
            from = to;
            int[] distinct = stems.distinct().toArray();
            for (int stem : distinct) {
                partsWith[stem]++;
            }
            parts++;
            byDay.computeIfAbsent(day, none -> new ArrayList<>()).add(distinct);
        }
    }

    /// For each of the days around which pages appeared.
    Map<LocalDate, Double> on(Collection<LocalDate> days) {
        Map<LocalDate, Double> found = new TreeMap<>();
        Count before = new Count();
        for (LocalDate day : new TreeSet<>(days)) {
            before.moveTo(day.minusDays(DAYS_BEFORE), day);
            Count here = new Count();
            here.moveTo(day, day.plusDays(DAYS));
            if (here.parts > 0) {
                found.put(day, change(here, before));
            }
        }
        return found;
    }

    private double change(Count here, Count before) {
        double[] surprises =
                IntStream.range(0, partsWith.length)
                        .filter(stem -> here.with[stem] > 0 && partsWith[stem] >= FEWEST_PARTS)
                        .mapToDouble(stem -> surprise(stem, here, before))
                        .filter(surprise -> surprise > 0)
                        .sorted()
                        .toArray();
        int from = Math.max(0, surprises.length - MOST_STEMS);
        return Arrays.stream(surprises, from, surprises.length).sum();
    }

    /// How many standard deviations more parts have a stem than would be expected.
    private double surprise(int stem, Count here, Count before) {
        double ever = (partsWith[stem] + 0.5) / (parts + 1);
        double share = (before.with[stem] + SURE_OF_ALL * ever) / (before.parts + SURE_OF_ALL);
        double expected = here.parts * share;
        return (here.with[stem] - expected) / Math.sqrt(expected * (1 - share) + 0.5);
    }

    /// The parts of a stretch of days that moves forward.
    private final class Count {

        private final int[] with = new int[partsWith.length];
        private int parts;
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;

        /// Half-open.
        void moveTo(LocalDate first, LocalDate end) {
            if (from == null || to == null || !first.isBefore(to)) {
                Arrays.fill(with, 0);
                parts = 0;
                count(first, end, 1);
            } else {
                count(from, first, -1);
                count(to, end, 1);
            }
            from = first;
            to = end;
        }

        private void count(LocalDate first, LocalDate end, int times) {
            for (List<int[]> day : byDay.subMap(first, end).values()) {
                for (int[] part : day) {
                    parts += times;
                    for (int stem : part) {
                        with[stem] += times;
                    }
                }
            }
        }
    }
}
