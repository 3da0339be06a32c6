// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.ArticleId;
import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Happening;
import org.copytaster.model.Reading;
import org.copytaster.model.TimeExpression;
import org.copytaster.model.TimeValue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Counts, for each day that the pages of a story name or appeared on, what tells how much it matters.
@SuppressWarnings("EnumOrdinal") // the order of the clues is the order of the weights
public final class DayClues {

    private static final int DAYS_OF_NEWS = 7;

    private final Stems.Table table = new Stems.Table();
    private final List<PageLines> pages;
    private final Centroid centroid;
    private final SortedMap<LocalDate, double[]> counts = new TreeMap<>();
    private final Map<YearMonth, Set<ArticleId>> monthsToldLater = new HashMap<>();
    private final Set<Object> witnesses = new HashSet<>();

    private DayClues(List<Reading> readings, Origins origins) {
        LeadingNames leading = LeadingNames.of(readings);
        pages =
                readings.stream()
                        .map(reading -> PageLines.of(reading, origins, leading, table))
                        .toList();
        centroid = new Centroid(pages, table);
    }

    /// The clues of each day, in the order of [DayClue].
    ///
    /// @param rows the chronology of the story
    public static SortedMap<LocalDate, double[]> of(StoryFile file, List<ChronologyRow> rows) {
        DayClues clues = new DayClues(file.readings(), new Origins(file.copies()));
        clues.pages.forEach(clues::count);
        clues.agreed(rows);
        clues.ofAllPages();
        return clues.logarithms();
    }

    private record Witness(ArticleId origin, LocalDate day, int part) {}

    private record Publication(ArticleId origin, LocalDate day) {}

    private void count(PageLines page) {
        LocalDate published = page.published();
        if (published != null && witnesses.add(new Publication(page.origin(), published))) {
            add(published, DayClue.PUBLISHED, page.lines().size());
        }
        Map<Witness, Set<TimeExpression>> named = new HashMap<>();
        for (TimeExpression time : page.reading().times()) {
            TimeValue value = time.value();
            if (value == null) {
                continue;
            }
            int line = page.lineAt(time.evidence().span().start());
            value.day()
                    .ifPresent(day ->
                            named.computeIfAbsent(
                                            new Witness(page.origin(), day, page.partOf(line)),
                                            none -> new HashSet<>())
                                    .add(time));
            if (value.precision() == TimeValue.Precision.MONTH
                    && line >= 0
                    && page.lines().get(line).isAboutIt()) {
                value.lastDay().ifPresent(last -> monthTold(page, last));
            }
        }
        named.forEach((witness, times) -> {
            if (witnesses.add(witness)) {
                count(page, witness.day(), times);
            }
        });
    }

    private void monthTold(PageLines page, LocalDate last) {
        LocalDate published = page.published();
        if (published != null && published.isAfter(last.plusDays(DAYS_OF_NEWS))) {
            monthsToldLater
                    .computeIfAbsent(YearMonth.from(last), none -> new HashSet<>())
                    .add(page.origin());
        }
    }

    /// One witness that names a day.
    private void count(PageLines page, LocalDate day, Set<TimeExpression> times) {
        double nearest = 0;
        boolean isAboutIt = false;
        boolean isDate = false;
        for (TimeExpression time : times) {
            int at = page.lineAt(time.evidence().span().start());
            if (at >= 0) {
                nearest = Math.max(nearest, centroid.near(page.lines().get(at).stems()));
                isAboutIt |= page.lines().get(at).isAboutIt();
            }
            isDate |= givesTheNumber(time.evidence().words(), day);
        }
        add(day, DayClue.CENTRAL, nearest);
        LocalDate published = page.published();
        long after = published == null ? 0 : ChronoUnit.DAYS.between(day, published);
        if (after < 0) {
            return;
        }
        add(day, DayClue.TOLD, 1);
        add(day, DayClue.TOLD_LATER, after > DAYS_OF_NEWS ? 1 : 0);
        add(day, DayClue.WITH_LEADING_NAMES, isAboutIt ? 1 : 0);
        add(day, DayClue.AS_A_DATE, isDate ? 1 : 0);
        add(day, DayClue.HAPPENED, happened(page, day, times) ? 1 : 0);
    }

    /// "July 28" and "28/7", but not "Monday" or "two days ago".
    private static boolean givesTheNumber(String words, LocalDate day) {
        String number = Integer.toString(day.getDayOfMonth());
        for (int at = words.indexOf(number); at >= 0; at = words.indexOf(number, at + 1)) {
            int end = at + number.length();
            boolean starts =
                    at == 0
                            || words.charAt(at - 1) == '0'
                            || !Character.isDigit(words.charAt(at - 1));
            if (starts && (end == words.length() || !Character.isDigit(words.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean happened(PageLines page, LocalDate day, Set<TimeExpression> times) {
        return page.reading().happenings().stream()
                .filter(one -> one.status() == Happening.Status.HAPPENED)
                .filter(one -> one.day().day().filter(day::equals).isPresent())
                .anyMatch(
                        one -> times.stream().anyMatch(time -> time.evidence().equals(one.when())));
    }

    private void agreed(List<ChronologyRow> rows) {
        for (ChronologyRow row : rows) {
            if (row.kind() != ChronologyRow.Kind.STATEMENT) {
                row.date()
                        .day()
                        .ifPresent(day ->
                                of(day)[DayClue.AGREED.ordinal()] =
                                        Math.max(of(day)[DayClue.AGREED.ordinal()], row.origins()));
            }
        }
    }

    private void ofAllPages() {
        new NewWords(pages, table)
                .on(new TreeSet<>(counts.keySet()))
                .forEach((day, change) -> add(day, DayClue.NEW_WORDS, change));
        for (LocalDate day : counts.keySet()) {
            Set<ArticleId> told = monthsToldLater.getOrDefault(YearMonth.from(day), Set.of());
            add(day, DayClue.MONTH_TOLD_LATER, told.size());
        }
    }

    private double[] of(LocalDate day) {
        return counts.computeIfAbsent(day, none -> new double[DayClue.values().length]);
    }

    private void add(LocalDate day, DayClue clue, double count) {
        of(day)[clue.ordinal()] += count;
    }

    private SortedMap<LocalDate, double[]> logarithms() {
        for (double[] day : counts.values()) {
            for (DayClue clue : DayClue.values()) {
                int at = clue.ordinal();
                day[at] = Math.log(day[at] + clue.nothing());
            }
        }
        return counts;
    }
}
