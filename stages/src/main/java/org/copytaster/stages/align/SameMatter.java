// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.align;

/// Whether wordings in two languages say the same, by what can be told in any language:
///
/// 1. Numbers agree, and so does denial.
/// 2. Most matters of both are common to them, and with names and numbers they are enough: fewer if
///    the speaker is surely the same.
/// 3. Neither is much longer than the other: who says more says something else as well.
final class SameMatter {

    private static final double ENOUGH = 2;
    private static final double ENOUGH_OF_ANYBODY = 3.5;
    private static final double MOST = 0.65;
    private static final double MOST_OF_ANYBODY = 0.8;
    private static final double TIMES_LONGER = 2.5;

    private SameMatter() {}

    /// From 0, for not the same, to 1.
    static double likeness(Wording one, Wording other, SameSpeaker speaker) {
        Sense mine = one.sense();
        Sense theirs = other.sense();
        // Rule 1.
        boolean numbersAgree = mine.numbers().equals(theirs.numbers());
        if (!numbersAgree || one.whole().denies() != other.whole().denies()) {
            return 0;
        }
        // Rule 3.
        double words = one.whole().words().size();
        double otherWords = other.whole().words().size();
        if (Math.max(words, otherWords) > TIMES_LONGER * Math.min(words, otherWords)) {
            return 0;
        }
        // Rule 2.
        boolean sure = speaker == SameSpeaker.YES;
        double shared = mine.shared(theirs);
        double part = mine.agreesWith(theirs);
        boolean enough =
                shared >= (sure ? ENOUGH : ENOUGH_OF_ANYBODY)
                        && part >= (sure ? MOST : MOST_OF_ANYBODY);
        return enough ? part : 0;
    }
}
