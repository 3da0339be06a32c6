// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Up to where a visitor has seen a case.
///
/// @param logged how many lines the case's log had
/// @param at when that was
public record Since(int logged, Instant at) {

    /// Reads what [#text] writes; nothing for any other text.
    public static Optional<Since> parse(String text) {
        int dot = text.indexOf('.');
        try {
            return dot < 0
                    ? Optional.empty()
                    : Optional.of(
                            new Since(
                                    Integer.parseInt(text.substring(0, dot)),
                                    Instant.ofEpochSecond(
                                            Long.parseLong(text.substring(dot + 1)))));
        } catch (NumberFormatException | DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }

    public String text() {
        return logged + "." + at.getEpochSecond();
    }
}
