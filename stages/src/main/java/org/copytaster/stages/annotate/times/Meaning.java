// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.times;

import org.jspecify.annotations.Nullable;

/// What the rules can mean: from a match and the days it hangs on to a TIMEX3 value. Null: it hangs
/// on a day that is not known.
enum Meaning {
    /// A day, month or year, with or without a part of the day or a time on the clock.
    DATE,
    /// A time on the clock or a part of the day alone: on the day told of last.
    HOUR,
    /// A night that one word names; the argument is the number of days from publication.
    TONIGHT,
    /// "the night to Sunday": the night that begins on the day before.
    EVE,
    /// "and 25" right behind a day of a month: another day of that month.
    ALSO,
    /// "the first Monday in May", "the last day of July".
    NTH,
    DECADE,
    CENTURY,
    SEASON,
    /// "the third quarter of 2024", "the second half of next year"; the argument is the number of
    /// parts of the year.
    PART,
    /// "last week", "next month": counted from publication.
    PERIOD,
    /// "earlier this month": counted from the day before publication, as part of it must be over.
    EARLIER,
    /// "the weekend": the last one, unless the sentence looks ahead.
    WEEKEND,
    /// "two years ago": counted from publication.
    AGO,
    /// "the quarter", "the latest period": the one whose figures are told.
    QUARTER,
    /// "the year-ago quarter", "the 1988 period": the quarter whose figures are told, in another year.
    COMPARED,
    /// "three days later": counted from the day told of last.
    LATER,
    /// "the following month": the next or last one after the day told of last.
    FOLLOWING,
    /// "that day", "the year": the one told of last.
    SAME,
    /// "ten years".
    DURATION,
    /// "the first nine months": figures of more than a quarter.
    MONTHS,
    /// "every month".
    SET,
    /// "now", "recently".
    REFERENCE;

    @Nullable String of(Match match, Anchor anchor) {
        return switch (this) {
            case DATE -> Dates.date(match, anchor);
            case HOUR -> Dates.hour(match, anchor);
            case TONIGHT -> Dates.tonight(match, anchor);
            case EVE -> Dates.eve(match, anchor);
            case ALSO -> Dates.also(match, anchor);
            case NTH -> Dates.nth(match, anchor);
            case DECADE -> Dates.decade(match, anchor);
            case CENTURY -> Dates.century(match, anchor);
            case SEASON -> Dates.season(match, anchor);
            case PART -> Dates.part(match, anchor);
            case PERIOD -> Shifts.period(match, anchor);
            case EARLIER -> Shifts.earlier(match, anchor);
            case WEEKEND -> Shifts.weekend(match, anchor);
            case AGO -> Shifts.ago(match, anchor);
            case QUARTER -> Quarters.told(match, anchor);
            case COMPARED -> Quarters.compared(match, anchor);
            case LATER -> Shifts.later(match, anchor);
            case FOLLOWING -> Shifts.following(match, anchor);
            case SAME -> Shifts.same(match, anchor);
            case DURATION, MONTHS -> Spells.duration(match, anchor);
            case SET -> Spells.set(match, anchor);
            case REFERENCE -> Spells.reference(match, anchor);
        };
    }

    /// Whether it is counted from another expression; what is counted is nothing to count from.
    boolean isCounted() {
        return this == LATER || this == FOLLOWING || this == SAME || this == COMPARED;
    }
}
