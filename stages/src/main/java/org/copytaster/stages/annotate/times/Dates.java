// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.times;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/// Days, months, years and their parts.
final class Dates {

    /// Nearer than this, a day without a year is in the nearest year, whatever the tense.
    private static final int NEAR = 120;

    /// The same for a month without a year.
    private static final int NEAR_MONTHS = 3;

    private static final int MONTHS_OF_REPORTS = 3;

    private static final int MONTHS_OF_SEASON = 3;

    private Dates() {}

    static @Nullable String date(Match match, Anchor anchor) {
        String day = day(match, anchor);
        return day == null ? null : day + timeOfDay(match);
    }

    static @Nullable String hour(Match match, Anchor anchor) {
        Term shift = match.term(Category.SHIFT);
        LocalDate published = anchor.published();
        LocalDate base = shift == null ? anchor.current() : published;
        if (base == null) {
            return null;
        }
        return base.plusDays(shift == null ? 0 : shift.number()) + timeOfDay(match);
    }

    /// A night that is named by the day it leads to begins on the day before.
    static @Nullable String eve(Match match, Anchor anchor) {
        String day = day(match, anchor);
        return day == null || day.length() != 10 ? null : LocalDate.parse(day).minusDays(1) + "TNI";
    }

    // Rule 12: a number that is joined to a day of a month is another day of that month.
    static @Nullable String also(Match match, Anchor anchor) {
        LocalDate other = anchor.told() == null ? null : anchor.told().day().orElse(null);
        int day = match.number(Category.DAY, 1);
        return other == null || day > other.lengthOfMonth()
                ? null
                : other.withDayOfMonth(day).toString();
    }

    static @Nullable String nth(Match match, Anchor anchor) {
        String month = month(match, anchor, match.number(Category.MONTH, 1));
        if (month == null) {
            return null;
        }
        int which = match.number(Category.ORDINAL, -1);
        if (which > 5) {
            return null;
        }
        LocalDate first = YearMonth.parse(month).atDay(1);
        Term weekday = match.term(Category.WEEKDAY);
        LocalDate day =
                weekday == null
                        ? which < 0
                                ? YearMonth.parse(month).atEndOfMonth()
                                : first.plusDays(which - 1)
                        : first.with(
                                TemporalAdjusters.dayOfWeekInMonth(
                                        which, DayOfWeek.of(weekday.number())));
        return day.toString();
    }

    static @Nullable String tonight(Match match, Anchor anchor) {
        LocalDate published = anchor.published();
        return published == null ? null : published.plusDays(match.rule().argument()) + "TNI";
    }

    static @Nullable Term part(Match match) {
        return match.term(match.has(Category.DAYPART) ? Category.DAYPART : Category.WHEN);
    }

    /// The part of the day or the time on the clock, as TIMEX3 has it behind a day; empty if none is told.
    static String timeOfDay(Match match) {
        Term part = part(match);
        Term clock =
                match.has(Category.CLOCK)
                        ? match.term(Category.CLOCK)
                        : match.term(Category.SIGNAL);
        if (clock != null) {
            return "T" + withMeridiem(clock.value(), match, part) + zone(match);
        }
        Term number = match.term(match.has(Category.HOUR) ? Category.HOUR : Category.NUMBER);
        double hour = Numbers.valueOf(number);
        if (number != null && hour == Math.rint(hour) && hour <= 24) {
            String full = twoDigits((int) hour) + ":" + twoDigits(minutes(match));
            return "T" + withMeridiem(full, match, part) + zone(match);
        }
        return part == null ? "" : "T" + part.value();
    }

    /// Where the hours have a word ("5 heures 30"), a second number tells the minutes.
    private static int minutes(Match match) {
        List<Term> numbers =
                match.terms().stream().filter(term -> term.category() == Category.NUMBER).toList();
        double minutes = numbers.size() < 2 ? 0 : Numbers.valueOf(numbers.getLast());
        return minutes < 60 ? (int) minutes : 0;
    }

    /// A time of the world's time zone says so; one of any other zone is the time of the place.
    private static String zone(Match match) {
        Term zone = match.term(Category.ZONE);
        return zone != null && zone.value().equals("Z") ? "Z" : "";
    }

    private static String withMeridiem(String clock, Match match, @Nullable Term part) {
        Term meridiem = match.term(Category.MERIDIEM);
        int hour = Integer.parseInt(clock.substring(0, 2));
        boolean after =
                (meridiem != null && meridiem.value().equals("pm"))
                        || (part != null && isAfterNoon(part.value(), hour));
        boolean before = meridiem != null && meridiem.value().equals("am");
        if (after && hour < 12) {
            hour += 12;
        } else if (before && hour == 12) {
            hour = 0;
        }
        return twoDigits(hour) + clock.substring(2);
    }

    /// "Ten at night" is late, "two at night" is early.
    private static boolean isAfterNoon(String part, int hour) {
        return part.equals("AF") || part.equals("EV") || (part.equals("NI") && hour >= 6);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static @Nullable String day(Match match, Anchor anchor) {
        Term whole = match.term(Category.DATE);
        if (whole != null) {
            return whole.value();
        }
        Term deictic = match.term(Category.DEICTIC);
        LocalDate published = anchor.published();
        if (deictic != null) {
            return published == null ? null : published.plusDays(deictic.number()).toString();
        }
        Term feast = match.term(Category.FEAST);
        if (feast != null) {
            return feast(match, anchor, Feast.parse(feast.value()));
        }
        if (match.has(Category.MONTH)) {
            int month = match.number(Category.MONTH, 0);
            return match.has(Category.DAY)
                    ? dayOfMonth(match, anchor, month, match.number(Category.DAY, 0))
                    : month(match, anchor, month);
        }
        return match.has(Category.WEEKDAY)
                ? weekday(match, anchor)
                : match.has(Category.YEAR) ? "" + match.number(Category.YEAR, 0) : null;
    }

    /// A feast without a year is the nearest one.
    private static @Nullable String feast(Match match, Anchor anchor, Feast feast) {
        LocalDate published = anchor.published();
        if (match.has(Category.YEAR)) {
            return feast.in(match.number(Category.YEAR, 0)).toString();
        }
        if (published == null) {
            return null;
        }
        Term shift = match.term(Category.SHIFT);
        return shift == null
                ? feast.nearest(published, anchor.looksAhead()).toString()
                : feast.in(published.getYear() + shift.number()).toString();
    }

    private static @Nullable String dayOfMonth(Match match, Anchor anchor, int month, int day) {
        try {
            if (match.has(Category.YEAR)) {
                return LocalDate.of(match.number(Category.YEAR, 0), month, day).toString();
            }
            LocalDate published = anchor.published();
            Anchor hung = anchor.towards(match.number(Category.SHIFT, 0));
            return published == null ? null : nearest(published, month, day, hung).toString();
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    // Rule 3: a day without a year is in the nearest year; far from publication the tense decides,
    // and without one it is past. A verb of the past right behind it decides near, too.
    private static LocalDate nearest(LocalDate published, int month, int day, Anchor anchor) {
        LocalDate here = dayIn(published.getYear(), month, day);
        LocalDate past = here.isAfter(published) ? dayIn(here.getYear() - 1, month, day) : here;
        LocalDate ahead = here.isAfter(published) ? here : dayIn(here.getYear() + 1, month, day);
        long back = ChronoUnit.DAYS.between(past, published);
        long forth = ChronoUnit.DAYS.between(published, ahead);
        if (anchor.tense() == Tense.Direction.SURELY_BACK) {
            return past;
        }
        if (Math.min(back, forth) <= NEAR) {
            return back <= forth ? past : ahead;
        }
        return anchor.looksAhead() ? ahead : past;
    }

    /// The 29th of February of a year without one is its last day of February.
    private static LocalDate dayIn(int year, int month, int day) {
        YearMonth whole = YearMonth.of(year, month);
        return day == 29 && month == 2 ? whole.atEndOfMonth() : whole.atDay(day);
    }

    // Rule 4: a month without a year is the nearest one; far from publication the tense decides. Of
    // two as near it is the past one.
    private static @Nullable String month(Match match, Anchor anchor, int month) {
        if (match.has(Category.YEAR)) {
            return YearMonth.of(match.number(Category.YEAR, 0), month).toString();
        }
        if (anchor.published() == null) {
            return null;
        }
        YearMonth published = YearMonth.from(anchor.published());
        int forth = Math.floorMod(month - published.getMonthValue(), 12);
        int back = Math.floorMod(published.getMonthValue() - month, 12);
        Term shift = match.term(Category.SHIFT);
        if (shift != null && match.has(Category.UNIT)) {
            return YearMonth.of(published.getYear() + shift.number(), month).toString();
        }
        if (shift != null) {
            return switch (shift.number()) {
                case -1 -> published.minusMonths(back == 0 ? 12 : back).toString();
                case 1 -> published.plusMonths(forth == 0 ? 12 : forth).toString();
                default -> YearMonth.of(published.getYear(), month).toString();
            };
        }
        boolean near = Math.min(back, forth) <= NEAR_MONTHS;
        boolean nearest = near || anchor.tense() == Tense.Direction.UNKNOWN;
        boolean ahead =
                anchor.tense() != Tense.Direction.SURELY_BACK
                        && (nearest ? forth < back : anchor.looksAhead());
        return (ahead ? published.plusMonths(forth) : published.minusMonths(back)).toString();
    }

    // Rule 2: a weekday alone is the last such day up to publication, or the next one where the
    // sentence looks ahead.
    private static @Nullable String weekday(Match match, Anchor anchor) {
        LocalDate published = anchor.published();
        if (published == null) {
            return null;
        }
        int weekday = match.number(Category.WEEKDAY, 1);
        if (match.has(Category.UNIT)) {
            int weeks = match.number(Category.SHIFT, 0);
            return published
                    .plusWeeks(weeks)
                    .plusDays(weekday - published.getDayOfWeek().getValue())
                    .toString();
        }
        int back = Math.floorMod(published.getDayOfWeek().getValue() - weekday, 7);
        int forth = Math.floorMod(weekday - published.getDayOfWeek().getValue(), 7);
        int shift = match.number(Category.SHIFT, anchor.looksAhead() ? 2 : 0);
        LocalDate day =
                switch (shift) {
                    case -1 -> published.minusDays(back == 0 ? 7 : back);
                    case 1 -> published.plusDays(forth == 0 ? 7 : forth);
                    case 2 -> published.plusDays(forth);
                    default -> published.minusDays(back);
                };
        return day.toString();
    }

    static String decade(Match match, Anchor anchor) {
        return "" + match.number(Category.DECADE, match.number(Category.YEAR, 0) / 10);
    }

    static @Nullable String century(Match match, Anchor anchor) {
        int which = match.number(Category.ORDINAL, match.number(Category.DAY, 0));
        if (which > 0) {
            return twoDigits(which - 1);
        }
        return anchor.published() == null
                ? null
                : twoDigits(anchor.published().getYear() / 100 + match.number(Category.SHIFT, 0));
    }

    static @Nullable String season(Match match, Anchor anchor) {
        Term season = match.term(Category.SEASON);
        LocalDate published = anchor.published();
        if (season == null || (published == null && !match.has(Category.YEAR))) {
            return null;
        }
        int year =
                published == null
                        ? match.number(Category.YEAR, 0)
                        : match.number(Category.YEAR, yearOfSeason(match, season, published));
        return year + "-" + season.value();
    }

    /// "last fall", told in spring or in fall, is the one of the year before.
    private static int yearOfSeason(Match match, Term season, LocalDate published) {
        int begins =
                switch (season.value()) {
                    case "SP" -> 3;
                    case "SU" -> 6;
                    case "FA" -> 9;
                    default -> 12;
                };
        int now = published.getMonthValue();
        int shift = match.number(Category.SHIFT, 0);
        if (match.has(Category.UNIT)) {
            return published.getYear() + shift;
        }
        boolean yetToCome = begins > now || (shift < 0 && now < begins + MONTHS_OF_SEASON);
        return published.getYear()
                + (shift < 0 && yetToCome ? -1 : shift > 0 && !yetToCome ? 1 : 0);
    }

    // Rule 11: a quarter or a half without a year is the nearest one. What the sentence looks ahead
    // to
    // is over at most by a quarter: figures are reported then.
    private static int yearOfPart(LocalDate published, int begins, int months, Anchor anchor) {
        int year = published.getYear();
        int now = published.getMonthValue();
        if (now < begins) {
            boolean past = !anchor.looksAhead() && 12 - begins - months + 1 + now <= begins - now;
            return past ? year - 1 : year;
        }
        boolean longOver = now >= begins + months + MONTHS_OF_REPORTS;
        return longOver && anchor.looksAhead() ? year + 1 : year;
    }

    static @Nullable String part(Match match, Anchor anchor) {
        LocalDate published = anchor.published();
        String part = match.rule().argument() == 4 ? "-Q" : "-H";
        int which = match.number(Category.QUARTER, match.number(Category.ORDINAL, 1));
        if (match.has(Category.YEAR)) {
            return match.number(Category.YEAR, 0) + part + which;
        }
        if (published == null) {
            return null;
        }
        int months = 12 / match.rule().argument();
        int year =
                match.has(Category.SHIFT)
                        ? published.getYear() + match.number(Category.SHIFT, 0)
                        : yearOfPart(published, (which - 1) * months + 1, months, anchor);
        return year + part + which;
    }
}
