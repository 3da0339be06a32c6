// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.extract.BlockModel.Label;

import java.util.List;

/// Finds the standfirst: where the labels say so, else the block before the second paragraph that its
/// class names so.
final class Standfirsts {

    private Standfirsts() {}

    /// The number of the block; -1: the article has none.
    static int of(PageBlocks page, List<Label> labels, int title) {
        int labelled = labels.indexOf(Label.STANDFIRST);
        if (labelled >= 0 && labelled != title) {
            return labelled;
        }
        int first = labels.indexOf(Label.BODY);
        int below = belowTitle(page, labels, title, first);
        if (below >= 0) {
            return below;
        }
        for (int at = Math.max(0, title + 1); at <= first; at++) {
            Block block = page.block(at);
            if (block.words() >= 6 && block.own().says(ClassHint.STANDFIRST)) {
                return at;
            }
        }
        return -1;
    }

    /// A block of some words between headline and text that the page declares as its description, that
    /// is marked as a summary, or that stands in the head of the article with the headline.
    private static int belowTitle(PageBlocks page, List<Label> labels, int title, int first) {
        for (int at = title + 1; title >= 0 && at <= first; at++) {
            Block block = page.block(at);
            boolean body = labels.get(at) == Label.BODY;
            boolean fits = block.words() >= 6 && block.linkShare() < .4;
            boolean marked = !body && (isSummary(block) || isDeclared(page, block));
            boolean head =
                    body
                            && block.has(Block.Trait.HEADER)
                            && page.block(title).has(Block.Trait.HEADER)
                            && block.has(Block.Trait.ARTICLE);
            if (fits && (marked || head)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isSummary(Block block) {
        return block.own().says(ClassHint.SUMMARY);
    }

    private static boolean isDeclared(PageBlocks page, Block block) {
        String letters = block.folded();
        return page.facts().summaries().stream().map(Folding::letters).anyMatch(letters::equals);
    }
}
