// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.times;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A quarter of a year: what the figures of a company are told of and compared with.
record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern VALUE = Pattern.compile("(\\d{4})-Q([1-4])");

    /// The quarter that a TIMEX3 value names; empty if it names none.
    static Optional<Quarter> named(String timex) {
        Matcher value = VALUE.matcher(timex);
        return value.matches()
                ? Optional.of(
                        new Quarter(
                                Integer.parseInt(value.group(1)), Integer.parseInt(value.group(2))))
                : Optional.empty();
    }

    /// The quarter that a number of quarters lies from the one of a day.
    static Quarter from(LocalDate day, int steps) {
        LocalDate there = day.plusMonths(3L * steps);
        return new Quarter(there.getYear(), there.get(IsoFields.QUARTER_OF_YEAR));
    }

    Quarter in(int other) {
        return new Quarter(other, number);
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(4 * year + number, 4 * other.year + other.number);
    }

    /// The TIMEX3 value.
    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
