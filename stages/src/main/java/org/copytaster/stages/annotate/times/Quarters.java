// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.times;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What reports of figures call a quarter or a period, and what they compare it with.
final class Quarters {

    /// Days: half of a quarter.
    private static final int HALF = 45;

    private Quarters() {}

    // Rule 8: "the quarter" and "the latest period" are the quarter told of last; without one, "the
    // quarter" is the one before publication.
    static @Nullable String told(Match match, Anchor anchor) {
        boolean toldByItsEnd = anchor.quarter() == null && match.has(Category.MONTH);
        Quarter quarter = toldByItsEnd ? ended(match, anchor) : quarterOf(anchor);
        if (quarter == null) {
            return null;
        }
        Quarter last = match.rule().argument() < 0 ? lastOver(anchor) : null;
        return (last != null && quarter.compareTo(last) > 0 ? last : quarter).toString();
    }

    /// "the quarter ended Sept. 29": the quarter of the calendar that its middle lies in. A company that
    /// calls it its first one may go on to do so.
    private static @Nullable Quarter ended(Match match, Anchor anchor) {
        String day = Dates.date(match, anchor.withTense(Tense.Direction.SURELY_BACK));
        return day == null ? null : Quarter.from(LocalDate.parse(day).minusDays(HALF), 0);
    }

    private static @Nullable Quarter lastOver(Anchor anchor) {
        LocalDate published = anchor.published();
        return published == null ? null : Quarter.from(published, -1);
    }

    private static @Nullable Quarter quarterOf(Anchor anchor) {
        return anchor.quarter() == null ? lastOver(anchor) : anchor.quarter();
    }

    /// "a year ago" and "a year earlier", where figures of a quarter are told.
    static boolean isYearBefore(Match match, Anchor anchor) {
        return anchor.quarter() != null
                && match.rule().argument() == -1
                && Spells.unit(match).equals("Y")
                && Spells.count(match) == 1;
    }

    // Rule 9: what figures are compared with is the same quarter of the other year. Where no
    // quarter
    // is told of, "the year-ago period" is a year; "the year-ago quarter" is still a quarter.
    static @Nullable String compared(Match match, Anchor anchor) {
        boolean namesQuarter = match.has(Category.UNIT) && Spells.unit(match).equals("Q");
        Quarter quarter = namesQuarter ? quarterOf(anchor) : anchor.quarter();
        if (match.has(Category.YEAR)) {
            int year = match.number(Category.YEAR, 0);
            return quarter == null ? "" + year : quarter.in(year).toString();
        }
        if (quarter != null) {
            return quarter.in(quarter.year() - 1).toString();
        }
        LocalDate published = anchor.published();
        return published == null ? null : Shifts.shifted(published, "Y", -1);
    }
}
