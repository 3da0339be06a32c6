// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.times;

import org.copytaster.model.TimeValue;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// The days that a time expression can hang on.
///
/// @param published null when the page gives no day
/// @param told the last stretch of the calendar that the text told of; null before the first
/// @param quarter the quarter whose figures the text gives; null if it gives none
/// @param tense which way the sentence looks from the expression
record Anchor(
        @Nullable LocalDate published,
        @Nullable TimeValue told,
        @Nullable Quarter quarter,
        Tense.Direction tense) {

    /// The first day of what was told of last, or the day of publication.
    @Nullable LocalDate narrative() {
        return told == null ? published : told.firstDay().orElse(published);
    }

    Anchor withTense(Tense.Direction other) {
        return new Anchor(published, told, quarter, other);
    }

    boolean looksAhead() {
        return tense == Tense.Direction.AHEAD;
    }
}
