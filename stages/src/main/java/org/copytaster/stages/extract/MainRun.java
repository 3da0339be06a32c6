// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.extract.BlockModel.Label;

import java.util.List;

/// Where the text of a dump begins: at the stretch of body blocks that holds most of its letters. The lines
/// of a ticker far above it read like text as well.
final class MainRun {

    private static final int WIDEST_GAP = 12;

    private MainRun() {}

    /// The number of the first block of the stretch; -1: there is no text.
    static int start(PageBlocks page, List<Label> labels) {
        int best = -1;
        int most = 0;
        int start = -1;
        int last = -1;
        int letters = 0;
        for (int at = 0; at < labels.size(); at++) {
            if (labels.get(at) != Label.BODY) {
                continue;
            }
            if (start < 0 || at - last > WIDEST_GAP) {
                start = at;
                letters = 0;
            }
            last = at;
            letters += page.text(at).length();
            if (letters > most) {
                most = letters;
                best = start;
            }
        }
        return best;
    }
}
