// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.align;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/// Whether two wordings say the same. Right on plain cases, silent on hard ones:
///
/// 1. They were said within a day of each other, as far as that is known, and not by two people.
/// 2. The shorter one's words stand in a row in the longer one; or
/// 3. most of its telling words stand in as many sentences of the longer one, and numbers, names and
///    denial agree.
/// 4. Where the speaker is not surely the same, more words must be; where one is not told, all.
/// 5. Wordings in two languages are compared by [SameMatter].
final class SameWords {

    private static final int DAYS_BETWEEN = 1;
    private static final int DAYS_BETWEEN_PAGES = 4;
    private static final int WORDS_IN_A_ROW = 4;
    private static final int TELLING_WORDS = 4;
    private static final double MOST = 0.7;
    // Rule 4.
    private static final int WORDS_OF_ANYBODY = 6;
    private static final int TELLING_WORDS_OF_A_COPY = 2;
    private static final int TELLING_WORDS_OF_ANYBODY = 5;
    private static final double MOST_OF_ANYBODY = 0.85;

    private SameWords() {}

    /// From 0, for not the same, to 1.
    static double likeness(Wording one, Wording other) {
        SameSpeaker speaker = SameSpeaker.of(one.speaker(), other.speaker());
        if (speaker == SameSpeaker.NO || !daysAgree(one, other)) {
            return 0;
        }
        if (speaker == SameSpeaker.UNKNOWN) {
            boolean copy = one.whole().words().size() >= WORDS_OF_ANYBODY && one.sameWordsAs(other);
            return copy ? 1 : 0;
        }
        if (!one.language().equals(other.language())) {
            return SameMatter.likeness(one, other, speaker);
        }
        boolean shorter = one.whole().words().size() <= other.whole().words().size();
        return likenessWithin(shorter ? one : other, shorter ? other : one, speaker);
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

    private static double likenessWithin(Wording shorter, Wording longer, SameSpeaker speaker) {
        boolean sure = speaker == SameSpeaker.YES;
        Gist sought = shorter.whole();
        // Rule 2.
        boolean enough = sought.words().size() >= (sure ? WORDS_IN_A_ROW : WORDS_OF_ANYBODY);
        boolean equal = sought.words().equals(longer.whole().words());
        if ((equal && (sure || sought.stems().size() >= TELLING_WORDS_OF_A_COPY))
                || (enough
                        && Collections.indexOfSubList(longer.whole().words(), sought.words())
                                >= 0)) {
            return 1;
        }
        // Rule 3.
        int width = Math.min(shorter.sentences().size(), longer.sentences().size());
        double most = 0;
        for (int from = 0; from + width <= longer.sentences().size(); from++) {
            List<Gist> window = longer.sentences().subList(from, from + width);
            most = Math.max(most, likeness(sought, Gist.together(window), sure));
        }
        return most;
    }

    private static double likeness(Gist one, Gist other, boolean sure) {
        boolean inOrder = one.stems().size() <= other.stems().size();
        Gist fewer = inOrder ? one : other;
        Gist more = inOrder ? other : one;
        TreeSet<String> shared = new TreeSet<>(fewer.stems());
        shared.retainAll(more.stems());
        double part = (double) shared.size() / Math.max(1, fewer.stems().size());
        boolean agree =
                one.numbers().equals(other.numbers())
                        && one.denies() == other.denies()
                        && more.stems().containsAll(fewer.names());
        int enough = sure ? TELLING_WORDS : TELLING_WORDS_OF_ANYBODY;
        return agree && shared.size() >= enough && part >= (sure ? MOST : MOST_OF_ANYBODY)
                ? part
                : 0;
    }
}
