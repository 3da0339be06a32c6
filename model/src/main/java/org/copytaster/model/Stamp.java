// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;

/// When a page says that it was published or modified, as exactly as it says so and no more.
///
/// One of the three clocks: the moment of capture is a [java.time.Instant] in [Capture], the day on
/// which a thing happened is a [TimeValue]. The types keep them from being mixed.
///
/// @param time null when the page gives only a day
/// @param offset null when the page gives no zone; only with a time
public record Stamp(LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset)
        implements Comparable<Stamp> {

    private static final Comparator<Stamp> EARLIEST_FIRST =
            Comparator.comparing(Stamp::clock).thenComparing(Stamp::iso);

    public Stamp {
        if (offset != null && time == null) {
            throw new IllegalArgumentException("an offset needs a time of day: " + day + offset);
        }
    }

    public static Stamp of(LocalDate day) {
        return new Stamp(day, null, null);
    }

    /// Reads the three forms that [#iso] writes.
    ///
    /// @throws java.time.format.DateTimeParseException for any other text
    public static Stamp parse(String iso) {
        if (iso.length() <= 10) {
            return of(LocalDate.parse(iso));
        }
        LocalDate day = LocalDate.parse(iso.substring(0, 10));
        String rest = iso.substring(11);
        int zone = zoneAt(rest);
        return zone < 0
                ? new Stamp(day, LocalTime.parse(rest), null)
                : new Stamp(
                        day,
                        LocalTime.parse(rest.substring(0, zone)),
                        ZoneOffset.of(rest.substring(zone)));
    }

    private static int zoneAt(String rest) {
        for (int i = 0; i < rest.length(); i++) {
            if ("Z+-".indexOf(rest.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /// ISO 8601: `2025-01-15`, `2025-01-15T01:33` or `2025-01-15T01:33:00+02:00`.
    public String iso() {
        if (time == null) {
            return day.toString();
        }
        if (offset == null) {
            return day + "T" + time;
        }
        String seconds = time.getSecond() == 0 && time.getNano() == 0 ? ":00" : "";
        return day + "T" + time + seconds + offset;
    }

    /// The moment to sort by: midnight where no time of day is known, UTC where no zone is.
    private LocalDateTime clock() {
        LocalDateTime local = day.atTime(time == null ? LocalTime.MIDNIGHT : time);
        return offset == null ? local : local.minusSeconds(offset.getTotalSeconds());
    }

    @Override
    public int compareTo(Stamp other) {
        return EARLIEST_FIRST.compare(this, other);
    }
}
