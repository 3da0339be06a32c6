// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.extract.Block.Trait;
import org.copytaster.stages.extract.PageBlocks.Nearness;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/// Takes the cues of every block of a page.
@SuppressWarnings("EnumOrdinal") // the order of shapes and traits is the order of the steps
final class BlockCues {

    private static final double[] WORDS = {1, 2, 4, 7, 11, 17, 26, 42, 80};
    private static final double[] PROSE = {0, 1, 3, 8, 20};

    private final List<Block> blocks;
    private final Prominence prominence;
    private final Agreement agreement;
    private final Groups groups;
    private final int[] lengths;
    private final Nearness[] nearness;
    private int[] steps = new int[96];
    private int count;

    BlockCues(Layout layout, PageFacts facts) {
        this.blocks = layout.blocks();
        this.prominence = Prominence.of(layout);
        this.agreement = Agreement.of(layout, facts, prominence);
        this.groups = Groups.of(blocks, prominence);
        this.lengths = new int[blocks.size()];
        this.nearness = new Nearness[blocks.size()];
        for (int at = 0; at < lengths.length; at++) {
            lengths[at] = Grade.of(blocks.get(at).words(), WORDS);
            nearness[at] = nearness(at - 1, at);
        }
    }

    @Nullable Block agreedTitle() {
        return agreement.titleBlock();
    }

    int agreedTitleAt() {
        return agreement.titleAt();
    }

    boolean isProse(int at) {
        return prominence.isProse(at);
    }

    int group(int at) {
        return groups.groupOf()[at];
    }

    int inDeclaredBody(int at) {
        return agreement.body(at);
    }

    /// The step numbers of block `at`.
    int[] steps(int at) {
        count = 0;
        Block block = blocks.get(at);
        int length = lengths[at];
        int coarse = length < 3 ? 0 : length < 6 ? 1 : 2;
        add(Cue.ALWAYS, 0);
        add(Cue.SHAPE, block.shape().ordinal());
        add(Cue.SHAPE_LENGTH, block.shape().ordinal() * 10 + length);
        add(Cue.LENGTH_LINKS, length * 6 + linkStep(block));
        add(Cue.LENGTH_ENDING, length * 5 + Wording.ending(block.text()));
        if (at > 0) {
            add(Cue.PREVIOUS, lengths[at - 1] * 6 + linkStep(blocks.get(at - 1)));
        }
        if (at + 1 < blocks.size()) {
            add(Cue.NEXT, lengths[at + 1] * 6 + linkStep(blocks.get(at + 1)));
        }
        add(Cue.LEVEL, block.level());
        traits(block, coarse);
        wording(block);
        place(at, block, coarse);
        agreement(at);
        return Arrays.copyOf(steps, count);
    }

    private void traits(Block block, int coarse) {
        for (Trait trait : TRAITS) {
            if (block.has(trait)) {
                add(Cue.TRAIT, trait.ordinal());
                add(Cue.TRAIT_LENGTH, trait.ordinal() * 3 + coarse);
            }
        }
    }

    private static final Trait[] TRAITS = Trait.values();

    private void wording(Block block) {
        String text = block.text();
        Letters letters = block.letters();
        add(Cue.COMMAS, Math.min(4, letters.commas()));
        add(Cue.CAPITALS, letters.capitals());
        add(Cue.DIGITS, Wording.digits(letters, text.length()));
        add(Cue.HAS_DATE, letters.mayHoldDate() ? 1 : 0);
        add(Cue.BEGINS, Wording.beginning(text));
        Wording.signs(text, sign -> add(Cue.SIGN, sign));
    }

    private void place(int at, Block block, int coarse) {
        int[] around = block.containers();
        add(Cue.PROSE_IN_PARENT, prominence.share(around, 0));
        add(Cue.PROSE_IN_GRANDPARENT, prominence.share(around, 1));
        add(Cue.PROSE_FURTHER_OUT, prominence.share(around, 2));
        int below = prominence.belowMain(around);
        add(Cue.BELOW_MAIN, below);
        add(Cue.BELOW_MAIN_LENGTH, below * 3 + coarse);
        int before = Grade.of(prominence.proseBefore(at), PROSE);
        int after = Grade.of(prominence.proseAfter(at), PROSE);
        add(Cue.PROSE_BEFORE, before);
        add(Cue.PROSE_AFTER, after);
        add(Cue.PROSE_BETWEEN, before * 6 + after);
        add(Cue.FROM_FIRST_PROSE, prominence.fromFirst(at));
        add(Cue.SIBLINGS, siblings(at));
        add(Cue.GROUP_PROSE, groups.prose(at) * 3 + coarse);
        add(Cue.GROUP_SHARE, groups.share(at) * 3 + coarse);
    }

    /// Whether the blocks around are in the same container: 0 none, 1 the one before, 2 the one
    /// after, 3 both; 4 when this is the first of its page.
    private int siblings(int at) {
        if (at == 0) {
            return 4;
        }
        return (together(at) ? 1 : 0) + (at + 1 < blocks.size() && together(at + 1) ? 2 : 0);
    }

    /// Whether a block and the one before it stand in the same element, or in two of the same parent.
    boolean together(int at) {
        return nearness[at] != Nearness.APART;
    }

    /// How near a block is to the one before it.
    Nearness nearness(int at) {
        return nearness[at];
    }

    private Nearness nearness(int one, int other) {
        if (one < 0) {
            return Nearness.APART;
        }
        Block before = blocks.get(one);
        Block block = blocks.get(other);
        int[] here = before.containers();
        int[] there = block.containers();
        if (here.length < 2 || there.length < 2 || here[1] != there[1]) {
            return Nearness.APART;
        }
        boolean alike = before.shape() == block.shape() && before.own().equals(block.own());
        return alike ? Nearness.ALIKE : Nearness.TOGETHER;
    }

    private void agreement(int at) {
        add(Cue.DECLARED_TITLE, agreement.title(at));
        add(Cue.DECLARED_SUMMARY, agreement.summary(at));
        add(Cue.DECLARED_BODY, agreement.body(at));
        add(Cue.AFTER_TITLE, agreement.afterTitle(at));
    }

    private void add(Cue cue, int step) {
        if (count == steps.length) {
            steps = Arrays.copyOf(steps, count * 2);
        }
        steps[count++] = cue.step(step);
    }

    private static int linkStep(Block block) {
        double share = block.linkShare();
        return share == 0
                ? 0
                : share < .1 ? 1 : share < .3 ? 2 : share < .6 ? 3 : share < .95 ? 4 : 5;
    }
}
