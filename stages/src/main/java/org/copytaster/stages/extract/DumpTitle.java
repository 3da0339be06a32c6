// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.extract.BlockModel.Label;

import java.util.List;

/// Finds the headline of a dump, which no markup tells: the line before the text that learned weights like
/// best, seen beside the text and the lines around it; see [DumpTitleCues].
final class DumpTitle {

    private static final Weights WEIGHTS = Weights.resource("dump-title.weights");

    /// Nearly every dump has a headline: the best line need not be better than none by itself.
    private static final double BENEFIT = 2;

    private DumpTitle() {}

    /// The number of the title's block; -1: none is good enough.
    static int of(PageBlocks page, List<Label> labels, double[][] scores) {
        return of(DumpTitleCues.of(page, labels, scores), WEIGHTS);
    }

    static int of(DumpTitleCues cues, Weights weights) {
        int best = -1;
        double most = weights.sum(List.of("none")) - BENEFIT;
        for (int at : cues.candidates()) {
            double score = weights.sum(cues.of(at));
            if (score > most) {
                most = score;
                best = at;
            }
        }
        return best;
    }
}
