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

    private static final int RECENT_DAYS = 92;

    /// The first day of what was told of last, or the day of publication.
    @Nullable LocalDate narrative() {
        return told == null ? published : told.firstDay().orElse(published);
    }

    /// The day told of last, if it was a day, or else that of publication: "the same evening".
    @Nullable LocalDate today() {
        return told == null ? published : told.day().orElse(published);
    }

    /// The day that an hour or a part of the day alone belongs to. None behind a day of long ago: the text may
    /// go on to tell of it, or it was only named ("since the attacks of ...") and the text goes on with its own.
    @Nullable LocalDate current() {
        LocalDate day = today();
        boolean recent =
                day == null || published == null || !day.isBefore(published.minusDays(RECENT_DAYS));
        return recent ? day : null;
    }

    Anchor withTense(Tense.Direction other) {
        return new Anchor(published, told, quarter, other);
    }

    /// The same where a word says which way to look: "last October 23".
    Anchor towards(int shift) {
        return shift < 0 ? withTense(Tense.Direction.SURELY_BACK) : this;
    }

    boolean looksAhead() {
        return tense == Tense.Direction.AHEAD;
    }
}
