// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

/// Finds the block that shows the headline of a page in markup: the one that learned weights like best, see
/// [HeadlineCues]. The visible headline is often worded a little differently from the declared ones, and it
/// is not always the first-level heading.
final class HeadlineBlock {

    private static final Weights WEIGHTS = Weights.resource("headline.weights");

    private HeadlineBlock() {}

    /// The number of the headline's block; -1: no heading stands above the text, and no block shows a
    /// declared title.
    static int of(HeadlineCues cues) {
        int best = -1;
        double most = 0;
        for (int at = 0; at < cues.candidates().size(); at++) {
            double score = WEIGHTS.sum(cues.of(at));
            if (best < 0 || score > most) {
                most = score;
                best = at;
            }
        }
        return best < 0 ? -1 : cues.candidates().get(cues.belowCrumbs(best));
    }
}
