// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import java.util.Collection;

/// What a story is about: the stems of all sentences that name one of its leading names, rare ones more.
///
/// The centroid of Dragomir Radev et al., "Centroid-based summarization of multiple documents" (2004).
final class Centroid {

    /// Keeps a sentence of two or three stems from being near to everything.
    private static final double SHORT = 3;

    private final double[] rarity;
    private final double[] weights;
    private final double length;

    Centroid(Collection<PageLines> pages, Stems.Table table) {
        int[] linesWith = new int[table.size()];
        int[] about = new int[table.size()];
        int lines = 0;
        for (PageLines page : pages) {
            for (PageLines.Line line : page.lines()) {
                lines++;
                line.stems().each().forEach(stem -> linesWith[stem]++);
                if (line.isAboutIt()) {
                    line.stems().each().forEach(stem -> about[stem]++);
                }
            }
        }
        rarity = new double[linesWith.length];
        weights = new double[linesWith.length];
        double squares = 0;
        for (int stem = 0; stem < weights.length; stem++) {
            rarity[stem] = Math.log((double) lines / Math.max(1, linesWith[stem]));
            weights[stem] = about[stem] * rarity[stem];
            squares += weights[stem] * weights[stem];
        }
        length = Math.sqrt(squares);
    }

    /// The cosine of a sentence: 0 to 1.
    double near(Stems sentence) {
        double product = sentence.weight(stem -> rarity[stem] * weights[stem]);
        double own = Math.sqrt(sentence.weight(stem -> rarity[stem] * rarity[stem]));
        return product <= 0 ? 0 : product / (own + SHORT) / length;
    }
}
