// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When a thing happened, as a TIMEX3 value (ISO-TimeML): `2025-01-14`, `2025-W03`, `2025-01`,
/// `2025`, `202`, `2025-01-14TEV`, `P10Y`, `PAST_REF`.
public record TimeValue(String timex) implements Comparable<TimeValue> {

    private static final Pattern CALENDAR =
            Pattern.compile("(\\d{4})(?:-(?:W(\\d\\d)(?:-WE)?|(\\d\\d)(?:-(\\d\\d))?))?(?:T.*)?");

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
        Matcher value = CALENDAR.matcher(timex);
        if (!value.matches()) {
            return Precision.NONE;
        }
        return value.group(4) != null
                ? Precision.DAY
                : value.group(3) != null
                        ? Precision.MONTH
                        : value.group(2) != null ? Precision.WEEK : Precision.YEAR;
    }

    /// The first day of the stretch that this value names; empty if it names none.
    public Optional<LocalDate> firstDay() {
        Matcher value = CALENDAR.matcher(timex);
        if (!value.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(value.group(1));
        try {
            if (value.group(4) != null) {
                return Optional.of(LocalDate.parse(timex.substring(0, 10)));
            }
            if (value.group(3) != null) {
                return Optional.of(LocalDate.of(year, Integer.parseInt(value.group(3)), 1));
            }
            if (value.group(2) != null) {
                return Optional.of(
                        LocalDate.of(year, 1, 4)
                                .with(
                                        IsoFields.WEEK_OF_WEEK_BASED_YEAR,
                                        Integer.parseInt(value.group(2)))
                                .with(WeekFields.ISO.dayOfWeek(), 1));
            }
            return year == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, 1, 1));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
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
