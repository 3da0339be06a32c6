// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.align;

import org.copytaster.stages.learned.ClueWeights;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;

/// Whether two wordings say the same. Right on plain cases, silent on hard ones:
///
/// 1. They were said within a day of each other, as far as that is known, and not by two people.
/// 2. The shorter one's words stand in a row in the longer one; or
/// 3. as many sentences of the longer one as the shorter one has agree with it ([Agreement]), as weights tell
///    that were learnt for wordings in one language and in two.
/// 4. Where the speaker is not surely the same, they must agree more; where one is not told, be the same words.
final class SameWords {

    private static final int DAYS_BETWEEN = 1;
    private static final int DAYS_BETWEEN_PAGES = 4;
    private static final int WORDS_IN_A_ROW = 4;

    /// So likely must two wordings be the same: so sure that a wrong one is as rare as the precision asks.
    private static final double LIKELY = 0.7;

    // Rule 4.
    private static final int WORDS_OF_ANYBODY = 6;
    private static final int TELLING_WORDS_OF_A_COPY = 2;
    private static final double LIKELY_OF_ANYBODY = 0.93;
    private static final double LIKELY_ACROSS = 0.85;

    private static final ClueWeights WITHIN =
            ClueWeights.read("same-words.weights", Agreement.Clue.class);
    private static final ClueWeights ACROSS =
            ClueWeights.read("same-words-across.weights", Agreement.Clue.class);

    private SameWords() {}

    /// From 0, for not the same, to 1.
    static double likeness(Wording one, Wording other) {
        return likeness(one, other, new SpeakersKnown());
    }

    /// The same, asking those who have compared the speakers before.
    static double likeness(Wording one, Wording other, SpeakersKnown speakers) {
        if (!daysAgree(one, other)) {
            return 0;
        }
        SameSpeaker speaker = speakers.same(one.speaker(), other.speaker());
        if (speaker == SameSpeaker.NO) {
            return 0;
        }
        if (speaker == SameSpeaker.UNKNOWN) {
            boolean copy = one.whole().words().size() >= WORDS_OF_ANYBODY && one.sameWordsAs(other);
            return copy ? 1 : 0;
        }
        if (isWithin(one, other, speaker)) {
            return 1;
        }
        boolean across = !one.language().equals(other.language());
        double enough = across ? LIKELY_ACROSS : LIKELY;
        double likely = likely(one, other, across);
        return likely >= (speaker == SameSpeaker.YES ? enough : LIKELY_OF_ANYBODY) ? likely : 0;
    }

    // Rule 1.
    private static boolean daysAgree(Wording one, Wording other) {
        boolean known = one.said() != null && other.said() != null;
        return known
                ? within(DAYS_BETWEEN, one.said(), other.said())
                : within(DAYS_BETWEEN_PAGES, one.published(), other.published());
    }

    private static boolean within(int days, @Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null
                || other == null
                || Math.abs(ChronoUnit.DAYS.between(one, other)) <= days;
    }

    // Rule 2.
    private static boolean isWithin(Wording one, Wording other, SameSpeaker speaker) {
        boolean inOrder = one.whole().words().size() <= other.whole().words().size();
        Saying sought = (inOrder ? one : other).whole();
        Saying longer = (inOrder ? other : one).whole();
        boolean sure = speaker == SameSpeaker.YES;
        boolean enough = sought.words().size() >= (sure ? WORDS_IN_A_ROW : WORDS_OF_ANYBODY);
        boolean equal = sought.words().equals(longer.words());
        return (equal && (sure || sought.terms().size() >= TELLING_WORDS_OF_A_COPY))
                || (enough && Collections.indexOfSubList(longer.words(), sought.words()) >= 0);
    }

    // Rule 3.
    private static double likely(Wording one, Wording other, boolean across) {
        ClueWeights weights = across ? ACROSS : WITHIN;
        return Windows.of(one.sentences(), other.sentences()).stream()
                .map(pair -> Agreement.clues(pair.getFirst(), pair.getLast(), across))
                .filter(clues -> !Agreement.isContradicted(clues))
                .mapToDouble(weights::likely)
                .max()
                .orElse(0);
    }
}
