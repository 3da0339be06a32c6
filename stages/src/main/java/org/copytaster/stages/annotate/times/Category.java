// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.times;

/// What a word can be to the rules of time expressions.
enum Category {
    /// A month: 1 to 12.
    MONTH,
    /// A day of the week: 1 is Monday.
    WEEKDAY,
    /// A unit of time in the singular: `D`, `W`, `M`, `Y`, `Q` (quarter), `E` (decade), `C`
    /// (century), `WE` (weekend), `TH`, `TM`, `TS` (hour, minute, second).
    UNIT,
    /// The same in the plural, where the language tells them apart.
    UNITS,
    /// Two of a unit, where the language has a word for it (the Arabic dual).
    PAIR,
    /// A number, in digits or words.
    NUMBER,
    /// A number that can be the day of a month.
    DAY,
    /// A number that can be a year.
    YEAR,
    /// "third": 3.
    ORDINAL,
    /// "1990s": 199.
    DECADE,
    /// A part of the day: `MO`, `AF`, `EV`, `NI`, or a time of day such as noon: `12:00`.
    DAYPART,
    /// The same in a form that alone tells when something happened: German "morgens", Russian "утром".
    WHEN,
    /// `SP`, `SU`, `FA`, `WI`.
    SEASON,
    /// The days of a week that come again and again, where the language tells them apart: "Mondays".
    WEEKDAYS,
    /// "Q3": 3.
    QUARTER,
    /// `half` for what is half of a unit, `more` for half a unit on top of others ("and a half").
    HALF,
    /// A day counted from publication: 0 today, -1 yesterday.
    DEICTIC,
    /// "last": -1, "this": 0, "next": 1.
    SHIFT,
    /// An amount that is not told: "several". The value is always `X`.
    SOME,
    /// A time on the clock: `10:35`.
    CLOCK,
    /// Digits that tell the time on the clock only beside a word that says so, such as a time zone:
    /// `10:35` for "1035", "10.35" and "10h35".
    SIGNAL,
    /// An hour that is told by a word of its own (Arabic "the fifth"): 5.
    HOUR,
    /// `am`, `pm`, or `hour` for what says that a number is a full hour ("o'clock").
    MERIDIEM,
    /// A time zone; `Z` for the world's.
    ZONE,
    /// A whole date in digits: `2025-01-14`.
    DATE,
    /// A feast with a fixed day: `12-25`.
    FEAST,
    /// `PAST_REF`, `PRESENT_REF` or `FUTURE_REF`.
    REFERENCE,
    /// A word for "every"; or the whole set ("daily") with its period.
    EVERY
}
