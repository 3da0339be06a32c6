// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.coverage;

import org.copytaster.model.Stamp;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/// How much later than another a page came out, by the pages' own clocks.
///
/// @param minutes in whole days where one of the clocks tells no time of day or no zone
/// @param exact whether both clocks tell the time of day and the zone
public record Lag(long minutes, boolean exact) implements Comparable<Lag> {

    private static final long A_DAY = Duration.ofDays(1).toMinutes();

    /// From the earlier to the later; never less than none, as far as the clocks can tell.
    static Lag between(Stamp earlier, Stamp later) {
        Optional<OffsetDateTime> from = moment(earlier);
        Optional<OffsetDateTime> to = moment(later);
        if (from.isPresent() && to.isPresent()) {
            return new Lag(Math.max(0, ChronoUnit.MINUTES.between(from.get(), to.get())), true);
        }
        long days = ChronoUnit.DAYS.between(earlier.day(), later.day());
        return new Lag(Math.max(0, days * A_DAY), false);
    }

    private static Optional<OffsetDateTime> moment(Stamp stamp) {
        return stamp.time() == null || stamp.offset() == null
                ? Optional.empty()
                : Optional.of(stamp.day().atTime(stamp.time()).atOffset(stamp.offset()));
    }

    /// Whether the clocks tell no difference.
    public boolean isNone() {
        return minutes == 0;
    }

    /// Whole days, from one day on.
    public int days() {
        return (int) (minutes / A_DAY);
    }

    /// Whole hours, for less than a day.
    public int hours() {
        return (int) (minutes / 60);
    }

    @Override
    public int compareTo(Lag other) {
        return Comparator.comparingLong(Lag::minutes)
                .thenComparing(Lag::exact)
                .compare(this, other);
    }
}
