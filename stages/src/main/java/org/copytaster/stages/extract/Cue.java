// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import java.util.Locale;

/// What the labelling looks at in a block, cut into steps: each step of each cue has a weight of its
/// own in the model. See [BlockCues] for how each is taken.
@SuppressWarnings("EnumOrdinal") // the order of the cues is the order of their steps
enum Cue {
    ALWAYS(1),
    SHAPE(8),
    SHAPE_LENGTH(8 * 10),
    LENGTH_LINKS(10 * 6),
    LENGTH_ENDING(10 * 5),
    PREVIOUS(10 * 6),
    NEXT(10 * 6),
    COMMAS(5),
    TRAIT(24),
    TRAIT_LENGTH(24 * 3),
    LEVEL(7),
    CAPITALS(4),
    DIGITS(4),
    PROSE_IN_PARENT(6),
    PROSE_IN_GRANDPARENT(6),
    PROSE_FURTHER_OUT(6),
    BELOW_MAIN(7),
    BELOW_MAIN_LENGTH(7 * 3),
    PROSE_BEFORE(6),
    PROSE_AFTER(6),
    PROSE_BETWEEN(36),
    FROM_FIRST_PROSE(8),
    DECLARED_TITLE(4),
    DECLARED_SUMMARY(3),
    DECLARED_BODY(3),
    AFTER_TITLE(7),
    SIBLINGS(5),
    HAS_DATE(2),
    BEGINS(12),
    SIGN(8),
    GROUP_PROSE(5 * 3),
    GROUP_SHARE(5 * 3),
    ;

    private static final int[] BASES = bases();
    private final int steps;

    Cue(int steps) {
        this.steps = steps;
    }

    /// Where the steps of each cue begin; last, how many there are.
    private static int[] bases() {
        int[] bases = new int[values().length + 1];
        for (Cue cue : values()) {
            bases[cue.ordinal() + 1] = bases[cue.ordinal()] + cue.steps;
        }
        return bases;
    }

    /// How many steps all cues have together.
    static int count() {
        return BASES[BASES.length - 1];
    }

    /// The number of one step of this cue among those of all cues.
    int step(int step) {
        if (step < 0 || step >= steps) {
            throw new IllegalArgumentException(
                    "step %d of %s, which has %d".formatted(step, this, steps));
        }
        return BASES[ordinal()] + step;
    }

    /// What a step is called in the model file.
    static String nameOf(int number) {
        for (Cue cue : values()) {
            int base = BASES[cue.ordinal()];
            if (number < base + cue.steps) {
                return cue.name().toLowerCase(Locale.ROOT) + "." + (number - base);
            }
        }
        throw new IllegalArgumentException("no step " + number);
    }
}
