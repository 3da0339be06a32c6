// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.model.Stamp;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads machine-written dates as they are found: ISO 8601 in all its sloppy forms, RFC 822, seconds
/// since 1970, and what a person would write.
final class Stamps {

    private static final Pattern ISO =
            Pattern.compile(
                    "((?:19|20)\\d\\d)-?(\\d\\d)-?(\\d\\d)(?:[T ,]{1,2}(\\d{1,2}):?(\\d\\d)(?::?(\\d\\d?)(?:[.,]\\d+)?)?\\s?(Z|UTC|GMT|[+-]\\d\\d(?::?\\d\\d)?)?)?.*");
    private static final Pattern SECONDS = Pattern.compile("(1\\d{9})(\\d{3})?");

    private Stamps() {}

    /// The date that a value holds; null if it holds none.
    static @Nullable Stamp read(String value, @Nullable String language) {
        String text = value.strip();
        if (text.length() < 6 || text.length() > 200) {
            return null;
        }
        Matcher seconds = SECONDS.matcher(text);
        if (seconds.matches()) {
            return ofInstant(Instant.ofEpochSecond(Long.parseLong(seconds.group(1))));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return iso(iso);
        }
        return DatesInText.first(text, language);
    }

    private static Stamp ofInstant(Instant instant) {
        return new Stamp(
                LocalDate.ofInstant(instant, ZoneOffset.UTC),
                LocalTime.ofInstant(instant, ZoneOffset.UTC),
                ZoneOffset.UTC);
    }

    private static @Nullable Stamp iso(Matcher m) {
        try {
            LocalDate day =
                    LocalDate.of(number(m.group(1)), number(m.group(2)), number(m.group(3)));
            if (m.group(4) == null) {
                return Stamp.of(day);
            }
            LocalTime time =
                    LocalTime.of(
                            number(m.group(4)),
                            number(m.group(5)),
                            m.group(6) == null ? 0 : number(m.group(6)));
            return new Stamp(day, time, zone(m.group(7)));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static @Nullable ZoneOffset zone(@Nullable String zone) {
        if (zone == null) {
            return null;
        }
        if (Character.isLetter(zone.charAt(0))) {
            return ZoneOffset.UTC;
        }
        String figures = zone.replace(":", "");
        return ZoneOffset.of(
                figures.length() == 3
                        ? figures
                        : figures.substring(0, 3) + ":" + figures.substring(3));
    }
}
