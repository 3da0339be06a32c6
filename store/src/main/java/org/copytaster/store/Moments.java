// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.copytaster.model.Stamp;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Moments as strings whose order is the order of time, so that the database can sort them.
final class Moments {

    /// Stands for a moment that is not known and sorts last.
    static final String LAST = "~";

    private static final DateTimeFormatter SORTED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.nnnnnnnnn", Locale.ROOT);

    private Moments() {}

    static String of(Instant instant) {
        return SORTED.format(instant.atOffset(ZoneOffset.UTC)) + "Z";
    }

    static @Nullable String orNull(@Nullable Instant instant) {
        return instant == null ? null : of(instant);
    }

    static @Nullable Instant read(@Nullable String moment) {
        return moment == null || moment.isEmpty() ? null : Instant.parse(moment);
    }

    /// Agrees with the natural order of stamps; an empty string, which sorts first, for none.
    static String of(@Nullable Stamp stamp) {
        if (stamp == null) {
            return "";
        }
        LocalTime time = stamp.time();
        LocalDateTime local = stamp.day().atTime(time == null ? LocalTime.MIDNIGHT : time);
        ZoneOffset offset = stamp.offset();
        LocalDateTime clock = offset == null ? local : local.minusSeconds(offset.getTotalSeconds());
        return SORTED.format(clock) + " " + stamp.iso();
    }
}
