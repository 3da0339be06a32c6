// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.ChronologyRow.Outcome;
import org.copytaster.model.Evidence;
import org.copytaster.model.Reading;
import org.copytaster.model.Stamp;
import org.copytaster.model.TimeValue;
import org.copytaster.stages.timeline.Changes.Change;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// What became of an announcement, as far as later pages tell:
///
/// 1. A later page that says "cancelled" or "postponed" of the same matter, or of that very day,
///    decides; one that gives the new day before one that does not.
/// 2. Otherwise a later page that tells it as happened on that day: held. Within a longer stretch of
///    the calendar more of the matter has to be the same.
/// 3. Otherwise it is open: no page in the case tells.
final class Outcomes {

    private final Matter matter;
    private final Reports reports;
    private final List<Change> changes;

    Outcomes(List<Reading> readings, List<Group> happened, Matter matter, Stems.Table table) {
        this.matter = matter;
        this.reports = new Reports(happened, readings, table);
        this.changes =
                readings.stream()
                        .flatMap(reading -> Changes.in(reading, matter, table).stream())
                        .toList();
    }

    Outcome of(Group announcement) {
        // Rule 1: a later page that says "cancelled" or "postponed" decides.
        LocalDate announced = announcement.day().firstDay().orElse(LocalDate.MIN);
        @Nullable Outcome changed = null;
        for (Change change : changes) {
            TimeValue newDay = change.newDay(announced);
            boolean better = changed == null || (changed.newDay() == null && newDay != null);
            if (better && isAbout(change, announcement)) {
                changed =
                        new Outcome(
                                change.cancelled()
                                        ? Outcome.State.CANCELLED
                                        : Outcome.State.POSTPONED,
                                newDay,
                                List.of(change.words()));
            }
        }
        return changed == null ? heldOrOpen(announcement) : changed;
    }

    private Outcome heldOrOpen(Group announcement) {
        // Rule 2: a later page tells it as happened on that day.
        List<Evidence> held = held(announcement);
        // Rule 3: otherwise it is open.
        return held.isEmpty()
                ? new Outcome(Outcome.State.OPEN, null, List.of())
                : new Outcome(Outcome.State.HELD, null, held);
    }

    /// Whether a sentence names a day only as the one that no longer holds, and gives a new one.
    boolean isMoved(Telling telling) {
        LocalDate day = telling.day().day().orElse(null);
        return day != null
                && changes.stream()
                        .filter(change -> change.words().equals(telling.sentence()))
                        .anyMatch(change -> change.movesFrom(day) && change.newDay(day) != null);
    }

    private boolean isAbout(Change change, Group announcement) {
        LocalDate day = announcement.day().day().orElse(null);
        if (day != null && change.movesTo(day)) {
            return false;
        }
        boolean named = day != null && change.movesFrom(day);
        return announcement.tellings().stream()
                .anyMatch(telling ->
                        isNoEarlier(change.reading(), telling)
                                && !change.words().equals(telling.sentence())
                                && (named || matter.isOne(change.stems(), telling.stems())));
    }

    private static boolean isNoEarlier(Reading reading, Telling telling) {
        Stamp later = reading.article().header().published();
        LocalDate earlier = telling.published();
        return later != null && earlier != null && !later.day().isBefore(earlier);
    }

    private List<Evidence> held(Group announcement) {
        LocalDate first = announcement.day().firstDay().orElse(LocalDate.MAX);
        LocalDate last = announcement.day().lastDay().orElse(first);
        List<Report> announced = announcement.tellings().stream().map(Telling::report).toList();
        boolean oneDay = announcement.day().day().isPresent();
        return reports.between(first, last)
                .filter(report -> isAfter(report, first))
                .filter(report ->
                        announced.stream()
                                .anyMatch(one ->
                                        oneDay
                                                ? report.sharesMatterOfTheDay(one)
                                                : matter.isOne(report.stems(), one.stems())))
                .map(Report::sentence)
                .distinct()
                .toList();
    }

    private static boolean isAfter(Report report, LocalDate day) {
        LocalDate published = report.published();
        return published != null && !published.isBefore(day);
    }
}
