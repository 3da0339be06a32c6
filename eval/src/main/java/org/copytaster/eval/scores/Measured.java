// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.scores;

import org.jspecify.annotations.Nullable;

/// A figure and what was measured.
///
/// @param value null when the scorer printed no such figure
record Measured(Task task, Figure figure, @Nullable Double value) {

    String key() {
        return task.name() + " / " + figure.name();
    }

    /// Three places for shares of one, one place for per cent, as the scorers print them.
    String shown() {
        return value == null ? "-" : show(value);
    }

    static String show(double value) {
        return String.format(java.util.Locale.ROOT, value > 1.5 ? "%.1f" : "%.3f", value);
    }
}
