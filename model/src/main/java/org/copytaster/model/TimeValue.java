// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Optional;

/// When a thing happened, as a TIMEX3 value (ISO-TimeML): `2025-01-14`, `2025-W03`, `2025-01`,
/// `2025`, `202`, `2025-01-14TEV`, `P10Y`, `PAST_REF`.
public record TimeValue(String timex) implements Comparable<TimeValue> {

    /// How exact a value is. `NONE`: no stretch of the calendar (a duration, `PAST_REF`).
    public enum Precision {
        DAY,
        WEEK,
        MONTH,
        YEAR,
        NONE
    }

    public TimeValue {
        if (timex.isBlank()) {
            throw new IllegalArgumentException("a time value needs a value");
        }
    }

    public static TimeValue of(LocalDate day) {
        return new TimeValue(day.toString());
    }

    public Precision precision() {
        if (!isNumber(0, 4)) {
            return Precision.NONE;
        }
        if (endsAt(4)) {
            return Precision.YEAR;
        }
        if (timex.startsWith("-W", 4) && isNumber(6, 8)) {
            boolean week = endsAt(8) || (timex.startsWith("-WE", 8) && endsAt(11));
            return week ? Precision.WEEK : Precision.NONE;
        }
        if (timex.charAt(4) != '-' || !isNumber(5, 7)) {
            return Precision.NONE;
        }
        boolean day = timex.startsWith("-", 7) && isNumber(8, 10) && endsAt(10);
        return endsAt(7) ? Precision.MONTH : day ? Precision.DAY : Precision.NONE;
    }

    private boolean isNumber(int from, int to) {
        for (int at = from; at < to; at++) {
            if (at >= timex.length() || timex.charAt(at) < '0' || timex.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    /// Whether nothing follows but a time of day.
    private boolean endsAt(int at) {
        return timex.length() == at || timex.charAt(at) == 'T';
    }

    /// The first day of the stretch that this value names; empty if it names none.
    public Optional<LocalDate> firstDay() {
        try {
            return switch (precision()) {
                case NONE -> Optional.empty();
                case DAY -> Optional.of(LocalDate.of(number(0, 4), number(5, 7), number(8, 10)));
                case MONTH -> Optional.of(LocalDate.of(number(0, 4), number(5, 7), 1));
                case WEEK ->
                        Optional.of(
                                LocalDate.of(number(0, 4), 1, 4)
                                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(6, 8))
                                        .with(WeekFields.ISO.dayOfWeek(), 1));
                case YEAR ->
                        number(0, 4) == 0
                                ? Optional.empty()
                                : Optional.of(LocalDate.of(number(0, 4), 1, 1));
            };
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private int number(int from, int to) {
        return Integer.parseInt(timex, from, to, 10);
    }

    /// The day, if the value is exact to the day.
    public Optional<LocalDate> day() {
        return precision() == Precision.DAY ? firstDay() : Optional.empty();
    }

    /// The last day of the stretch that this value names; empty if it names none.
    public Optional<LocalDate> lastDay() {
        return firstDay()
                .map(first ->
                        switch (precision()) {
                            case DAY, NONE -> first;
                            case WEEK -> first.plusDays(6);
                            case MONTH -> YearMonth.from(first).atEndOfMonth();
                            case YEAR -> first.withDayOfYear(first.lengthOfYear());
                        });
    }

    /// Calendar order where both name a stretch of the calendar, otherwise the order of the strings.
    @Override
    public int compareTo(TimeValue other) {
        LocalDate mine = firstDay().orElse(LocalDate.MAX);
        LocalDate theirs = other.firstDay().orElse(LocalDate.MAX);
        int days = mine.compareTo(theirs);
        return days != 0 ? days : timex.compareTo(other.timex);
    }

    @Override
    public String toString() {
        return timex;
    }
}
