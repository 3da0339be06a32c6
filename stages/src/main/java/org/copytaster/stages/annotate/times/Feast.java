// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.IntStream;

/// A day that comes once a year, as a table of words writes it.
sealed interface Feast {

    /// `12-25`: always on that day.
    record Fixed(int month, int day) implements Feast {}

    /// `11-4-4`: the fourth Thursday of November; `05--1-1`: the last Monday of May.
    record Weekday(int month, int which, int weekday) implements Feast {}

    /// `E-2`: two days before the Sunday of Easter in the western reckoning.
    record Easter(int days) implements Feast {}

    /// What decides between the feast that was and the one that comes.
    int NEAR = 60;

    static Feast parse(String value) {
        if (value.startsWith("E")) {
            return new Easter(Integer.parseInt(value.substring(1)));
        }
        int month = Integer.parseInt(value.substring(0, 2));
        String rest = value.substring(3);
        int cut = rest.indexOf('-', 1);
        return cut < 0
                ? new Fixed(month, Integer.parseInt(rest))
                : new Weekday(
                        month,
                        Integer.parseInt(rest.substring(0, cut)),
                        Integer.parseInt(rest.substring(cut + 1)));
    }

    default LocalDate in(int year) {
        return switch (this) {
            case Fixed fixed -> LocalDate.of(year, fixed.month, fixed.day);
            case Weekday one ->
                    LocalDate.of(year, one.month, 1)
                            .with(
                                    TemporalAdjusters.dayOfWeekInMonth(
                                            one.which, DayOfWeek.of(one.weekday)));
            case Easter easter -> easter(year).plusDays(easter.days);
        };
    }

    /// The one nearest to a day; where all are far, the next one if the sentence looks ahead, otherwise
    /// the last one.
    default LocalDate nearest(LocalDate published, boolean ahead) {
        LocalDate[] days =
                IntStream.rangeClosed(-1, 1)
                        .mapToObj(step -> in(published.getYear() + step))
                        .toArray(LocalDate[]::new);
        LocalDate past = days[0];
        LocalDate next = days[2];
        for (LocalDate day : days) {
            past = day.isAfter(published) ? past : day;
        }
        for (int at = days.length - 1; at >= 0; at--) {
            next = days[at].isAfter(published) ? days[at] : next;
        }
        long back = ChronoUnit.DAYS.between(past, published);
        long forth = ChronoUnit.DAYS.between(published, next);
        boolean near = Math.min(back, forth) <= NEAR;
        return (near ? forth < back : ahead) ? next : past;
    }

    /// The Sunday of Easter in the Gregorian calendar, after the method that Nature published in 1876.
    private static LocalDate easter(int year) {
        int century = year / 100;
        int golden = year % 19;
        int correction = (8 * century + 13) / 25;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int late = (golden + 11 * epact) / 319;
        int weekday =
                (2 * (century % 4) + 2 * (year % 100 / 4) - year % 100 % 4 - epact + late + 32) % 7;
        int month = (epact - late + weekday + 90) / 25;
        int day = (epact - late + weekday + month + 19) % 32;
        return LocalDate.of(year, month, day);
    }
}
