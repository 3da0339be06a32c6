// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.sample;

import org.copytaster.model.ArticleId;
import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Evidence;
import org.copytaster.model.Fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Compares the rows of the chronologies with what happened and was announced in the sample case.
final class ChronologyGaps {

    private final Truth truth;
    private final Differences differences;
    private final Map<ArticleId, String> pageOf;
    private final List<ChronologyRow> rows;

    ChronologyGaps(Truth truth, Found found, Differences differences) {
        this.truth = truth;
        this.differences = differences;
        this.pageOf = found.pageOf();
        this.rows =
                found.facts().stream()
                        .filter(Fact.ChronologyTold.class::isInstance)
                        .map(Fact.ChronologyTold.class::cast)
                        .flatMap(told -> told.rows().stream())
                        .filter(row -> row.kind() != ChronologyRow.Kind.STATEMENT)
                        .toList();
    }

    void find() {
        announcements();
        happenings();
    }

    /// A sentence that tells of a happening.
    ///
    /// @param happening the same for all that tell of one
    /// @param status happened or announced; with a question mark: who does not take that for one is not wrong
    private record Told(String happening, String status, String day, String page, String words) {

        static Told of(Truth.Row row) {
            return new Told(
                    row.get("happening"),
                    row.get("status"),
                    row.get("day"),
                    row.get("page"),
                    row.get("words"));
        }

        boolean isSure() {
            return !status.endsWith("?");
        }

        /// Whether a row has it, on its day and as what it is.
        boolean isIn(ChronologyRow row, Map<ArticleId, String> pageOf) {
            boolean announced = row.kind() == ChronologyRow.Kind.ANNOUNCEMENT;
            boolean sameDay =
                    row.date().timex().equals(day)
                            || row.otherDays().stream()
                                    .anyMatch(other -> other.timex().equals(day));
            return sameDay
                    && status.startsWith(announced ? "announced" : "happened")
                    && row.evidence().stream().anyMatch(line -> isAt(line, pageOf));
        }

        boolean isAt(Evidence line, Map<ArticleId, String> pageOf) {
            return page.equals(pageOf.get(line.article()))
                    && Gaps.fold(line.words()).contains(words);
        }

        boolean isTheSameAs(Told other) {
            return happening.equals(other.happening) && status.equals(other.status);
        }

        String shown() {
            return "%s %s: %s".formatted(day, status, words);
        }
    }

    /// Every telling is one line, and so is every pair of tellings of one happening.
    private void happenings() {
        List<Told> all = truth.table("happenings.tsv").stream().map(Told::of).toList();
        List<String> expected = all.stream().filter(Told::isSure).map(Told::shown).toList();
        List<String> actual = new ArrayList<>();
        Set<String> pairs = new LinkedHashSet<>();
        Set<Told> found = new LinkedHashSet<>();
        for (ChronologyRow row : rows) {
            List<Told> here = all.stream().filter(one -> one.isIn(row, pageOf)).toList();
            found.addAll(here);
            here.stream().filter(Told::isSure).forEach(one -> actual.add(one.shown()));
            row.evidence().stream()
                    .filter(line -> here.stream().noneMatch(one -> one.isAt(line, pageOf)))
                    .forEach(line -> actual.add("%s: %s".formatted(row.date(), line.words())));
            pairs.addAll(pairs(here, false));
        }
        differences.compare("telling of a happening", "-", expected, actual);
        differences.compare(
                "pair of tellings", "-", List.copyOf(pairs(found, true)), List.copyOf(pairs));
    }

    private static Set<String> pairs(Iterable<Told> tellings, boolean ofOneHappening) {
        Set<String> pairs = new LinkedHashSet<>();
        List<Told> before = new ArrayList<>();
        for (Told one : tellings) {
            for (Told other : before) {
                boolean same = one.isTheSameAs(other);
                boolean oneDay = one.day().equals(other.day());
                if (one.isSure() && other.isSure() && (same ? oneDay : !ofOneHappening)) {
                    pairs.add(
                            List.of(one, other).stream()
                                    .map(each -> each.page() + ": " + each.shown())
                                    .sorted()
                                    .collect(Collectors.joining(" == ")));
                }
            }
            before.add(one);
        }
        return pairs;
    }

    /// What was announced, on which page, and what the later pages tell of it.
    private void announcements() {
        List<ChronologyRow> announced =
                rows.stream().filter(row -> row.kind() == ChronologyRow.Kind.ANNOUNCEMENT).toList();
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        Set<ChronologyRow> known = new HashSet<>();
        for (Truth.Row row : truth.table("announcements.tsv")) {
            String key = row.get("day") + " on " + row.get("announcedIn") + ": ";
            expected.add(key + row.get("outcome"));
            for (ChronologyRow one : announced) {
                if (one.date().timex().equals(row.get("day"))
                        && one.evidence().stream()
                                .anyMatch(words ->
                                        row.get("announcedIn")
                                                .equals(pageOf.get(words.article())))) {
                    known.add(one);
                    actual.add(key + outcome(one));
                }
            }
        }
        announced.stream()
                .filter(one -> !known.contains(one))
                .forEach(one -> actual.add(one.date() + ": " + one.text()));
        differences.compare("announcement", "-", expected, actual);
    }

    private static String outcome(ChronologyRow row) {
        ChronologyRow.Outcome outcome = Objects.requireNonNull(row.outcome());
        return switch (outcome.state()) {
            case OPEN -> "none found";
            case HELD -> "held";
            case CANCELLED -> "cancelled";
            case POSTPONED ->
                    outcome.newDay() == null ? "postponed" : "postponed to " + outcome.newDay();
        };
    }
}
