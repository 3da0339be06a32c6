// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.words;

import org.copytaster.model.Stamp;
import org.copytaster.model.TimeValue;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/// Days as the interface writes them, each exactly as exact as it is known.
public final class Days {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Phrases say;
    private final DateTimeFormatter day;
    private final DateTimeFormatter brief;
    private final DateTimeFormatter month;
    private final DateTimeFormatter briefMonth;
    private final DateTimeFormatter weekday;

    Days(Phrases say) {
        this.say = say;
        this.day = pattern("d MMMM uuuu");
        this.brief = pattern("d MMM uuuu");
        this.month = pattern("LLLL uuuu");
        this.briefMonth = pattern("LLL uuuu");
        this.weekday = pattern("EEE");
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, say.locale());
    }

    public String day(TemporalAccessor date) {
        return day.format(date);
    }

    public String brief(TemporalAccessor date) {
        return brief.format(date);
    }

    public String weekday(LocalDate date) {
        return weekday.format(date);
    }

    public String month(YearMonth value) {
        return month.format(value);
    }

    public String briefMonth(YearMonth value) {
        return briefMonth.format(value);
    }

    /// "Aug 2024 to Jul 2025", one month where both are the same, nothing where there is none.
    public String stretch(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null || last == null) {
            return say.text("date.unknown");
        }
        String from = briefMonth(YearMonth.from(first));
        String to = briefMonth(YearMonth.from(last));
        return from.equals(to) ? from : say.text("date.stretch", from, to);
    }

    /// A day, a week, a month or a year, as exact as the value; its TIMEX3 form for anything else.
    public String value(@Nullable TimeValue value) {
        if (value == null) {
            return say.text("date.unknown");
        }
        return value.firstDay().map(first -> value(value, first)).orElse(value.timex());
    }

    private String value(TimeValue value, LocalDate first) {
        return switch (value.precision()) {
            case DAY -> day(first);
            case WEEK -> say.text("date.week", day(first));
            case MONTH -> month(YearMonth.from(first));
            case YEAR -> String.valueOf(first.getYear());
            case NONE -> value.timex();
        };
    }

    /// When a page says that it was published, as exactly as it says so.
    public String stamp(@Nullable Stamp stamp) {
        if (stamp == null) {
            return say.text("date.unknown");
        }
        String date = brief(stamp.day());
        if (stamp.time() == null) {
            return date;
        }
        String clock = date + ", " + CLOCK.format(stamp.time());
        return stamp.offset() == null ? clock : clock + " " + zone(stamp.offset());
    }

    private static String zone(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset;
    }

    /// A moment of capture, in UTC, since the reader's own zone says nothing about a page.
    public String moment(@Nullable Instant moment) {
        if (moment == null) {
            return say.text("date.unknown");
        }
        var utc = moment.atOffset(ZoneOffset.UTC);
        return brief(utc) + ", " + CLOCK.format(utc) + " UTC";
    }
}
