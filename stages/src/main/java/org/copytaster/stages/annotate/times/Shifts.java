// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.times;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;

/// What is counted from another day.
final class Shifts {

    private Shifts() {}

    static @Nullable String period(Match match, Anchor anchor) {
        LocalDate published = anchor.published();
        return published == null
                ? null
                : shifted(
                        published,
                        Spells.unit(match),
                        match.number(Category.SHIFT, argument(match)));
    }

    // Rule 10: on its first day, "earlier this month" is the month before.
    static @Nullable String earlier(Match match, Anchor anchor) {
        LocalDate published = anchor.published();
        return published == null ? null : shifted(published.minusDays(1), Spells.unit(match), 0);
    }

    static @Nullable String weekend(Match match, Anchor anchor) {
        LocalDate published = anchor.published();
        if (published == null) {
            return null;
        }
        boolean stillOn = published.getDayOfWeek().getValue() >= 6;
        return shifted(published, "WE", stillOn || anchor.looksAhead() ? 0 : -1);
    }

    // Rule 5: "ago" keeps the grain of its unit: "a decade ago" is a year, "two months ago" a
    // month.
    static @Nullable String ago(Match match, Anchor anchor) {
        LocalDate published = anchor.published();
        if (match.has(Category.SOME)) {
            return argument(match) < 0 ? "PAST_REF" : "FUTURE_REF";
        }
        return published == null
                ? null
                : Quarters.isYearBefore(match, anchor)
                        ? Quarters.compared(match, anchor)
                        : counted(match, published);
    }

    static @Nullable String later(Match match, Anchor anchor) {
        if (Quarters.isYearBefore(match, anchor)) {
            return Quarters.compared(match, anchor);
        }
        LocalDate narrative = anchor.narrative();
        boolean grainFits = anchor.told() == null || unitFits(match, anchor.told().timex());
        return match.has(Category.SOME) || !grainFits
                ? Spells.duration(match, anchor)
                : narrative == null ? null : counted(match, narrative);
    }

    /// Days cannot be counted from a month, nor months from a year.
    private static boolean unitFits(Match match, String told) {
        return switch (Spells.unit(match)) {
            case "D", "W" -> told.length() >= 10;
            case "M" -> told.length() >= 7;
            default -> true;
        };
    }

    private static @Nullable String counted(Match match, LocalDate from) {
        double number = Spells.count(match);
        return number > 5000
                ? null
                : shifted(from, Spells.unit(match), (int) Math.round(number) * argument(match));
    }

    // Rule 6: "the following month" is counted from the day told of last, not from publication.
    static @Nullable String following(Match match, Anchor anchor) {
        LocalDate narrative = anchor.narrative();
        if (narrative == null) {
            return null;
        }
        Term part = match.term(Category.DAYPART);
        LocalDate day = anchor.today();
        if (part != null && day != null) {
            return day.plusDays(argument(match)) + "T" + part.value();
        }
        Term weekday = match.term(Category.WEEKDAY);
        if (weekday != null) {
            int steps = argument(match);
            int today = narrative.getDayOfWeek().getValue();
            int gap = Math.floorMod((weekday.number() - today) * steps, 7);
            return narrative.plusDays((long) steps * (gap == 0 ? 7 : gap)).toString();
        }
        return shifted(narrative, Spells.unit(match), argument(match));
    }

    static @Nullable String same(Match match, Anchor anchor) {
        LocalDate narrative = anchor.narrative();
        Term part = match.term(Category.DAYPART);
        LocalDate day = anchor.today();
        if (part != null) {
            return day == null ? null : day + "T" + part.value();
        }
        return narrative == null ? null : shifted(narrative, Spells.unit(match), 0);
    }

    private static int argument(Match match) {
        return match.rule().argument();
    }

    /// The day, week, month ... that lies a number of units away.
    static @Nullable String shifted(LocalDate from, String unit, int steps) {
        return switch (unit) {
            case "D" -> from.plusDays(steps).toString();
            case "W" -> week(from.plusWeeks(steps));
            case "WE" -> week(from.plusWeeks(steps)) + "-WE";
            case "M" -> YearMonth.from(from).plusMonths(steps).toString();
            case "Q" -> quarter(from.plusMonths(3L * steps));
            case "Y" -> year(from.getYear() + steps);
            case "E" -> year(from.getYear() + 10 * steps);
            case "C" -> year(from.getYear() + 100 * steps);
            default -> null;
        };
    }

    private static String year(int year) {
        return String.format(Locale.ROOT, "%04d", Math.max(0, year));
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    private static String week(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return year(day.get(IsoFields.WEEK_BASED_YEAR)) + (week < 10 ? "-W0" : "-W") + week;
    }
}
