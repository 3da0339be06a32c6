// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.model.Stamp;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Tells the day on which a story came out where it was written. Many pages declare the moment in UTC, in
/// which an evening in the Americas is the next day, and show their readers the hour on the wall: the
/// difference of the two is the zone.
final class WallClock {

    private static final int MOST_MINUTES = 14 * 60;
    private static final int STEP = 15;
    private static final int HOUR = 3600;

    private WallClock() {}

    /// A declared moment as the page shows it; the moment as it is if the page shows no other hour.
    ///
    /// @param shown the dates around the headline
    static Stamp local(Stamp declared, List<Stamp> shown) {
        if (declared.time() == null || !ZoneOffset.UTC.equals(declared.offset())) {
            return declared;
        }
        LocalDateTime utc = declared.day().atTime(declared.time()).truncatedTo(ChronoUnit.MINUTES);
        for (Stamp stamp : shown) {
            LocalTime time = stamp.time();
            ZoneOffset offset = stamp.offset();
            if (time == null) {
                continue;
            }
            long ahead =
                    Duration.between(utc, stamp.day().atTime(time).truncatedTo(ChronoUnit.MINUTES))
                            .toMinutes();
            boolean zone = Math.abs(ahead) <= MOST_MINUTES && ahead % STEP == 0;
            if (zone && (offset == null || offset.getTotalSeconds() == ahead * 60)) {
                return at(declared, ZoneOffset.ofTotalSeconds((int) ahead * 60));
            }
        }
        return declared;
    }

    /// A moment declared in UTC on the day that the page shows its readers, when all its lines show one other
    /// day and some zone has that moment on it: then in the nearest zone that does. The moment stays the same.
    ///
    /// @param shown the dates that lines around the headline show
    static Stamp onShownDay(Stamp declared, List<Stamp> shown) {
        LocalTime time = declared.time();
        if (shown.isEmpty() || time == null || !ZoneOffset.UTC.equals(declared.offset())) {
            return declared;
        }
        LocalDate day = shown.getFirst().day();
        boolean one = shown.stream().allMatch(stamp -> stamp.day().equals(day));
        if (!one || day.equals(declared.day()) || !maySame(declared, day)) {
            return declared;
        }
        LocalDateTime utc = declared.day().atTime(time);
        long ahead = Duration.between(utc, day.atStartOfDay()).toSeconds();
        long behind = Duration.between(utc, day.plusDays(1).atStartOfDay()).toSeconds() - 1;
        long hours = ahead > 0 ? -Math.floorDiv(-ahead, HOUR) : Math.floorDiv(behind, HOUR);
        return at(declared, ZoneOffset.ofHours((int) hours));
    }

    /// Whether a declared moment can fall on that day: in UTC, the day of some zone; else its own day.
    static boolean maySame(Stamp declared, LocalDate day) {
        if (declared.time() == null || !ZoneOffset.UTC.equals(declared.offset())) {
            return declared.day().equals(day);
        }
        LocalDateTime utc = declared.day().atTime(declared.time());
        return !day.isBefore(utc.minusMinutes(MOST_MINUTES).toLocalDate())
                && !day.isAfter(utc.plusMinutes(MOST_MINUTES).toLocalDate());
    }

    private static Stamp at(Stamp declared, ZoneOffset offset) {
        LocalDateTime local =
                declared.day()
                        .atTime(declared.time() == null ? LocalTime.MIDNIGHT : declared.time())
                        .plusSeconds(offset.getTotalSeconds());
        return new Stamp(local.toLocalDate(), local.toLocalTime(), offset);
    }
}
