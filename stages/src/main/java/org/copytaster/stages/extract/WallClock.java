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
