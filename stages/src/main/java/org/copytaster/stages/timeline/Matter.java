// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import java.util.List;

/// How much two sentences are about the same: words that many sentences of the story have weigh
/// little.
final class Matter {

    private static final double ONE_MATTER = 0.3;
    private static final int FEWEST_STEMS = 2;

    private final double[] weights;

    Matter(List<Telling> tellings, Stems.Table table) {
        int[] sentencesWith = new int[table.size()];
        tellings.forEach(telling -> telling.stems().each().forEach(stem -> sentencesWith[stem]++));
        weights = new double[sentencesWith.length];
        for (int stem = 0; stem < weights.length; stem++) {
            weights[stem] = weight(sentencesWith[stem], tellings.size());
        }
    }

    private static double weight(int sentencesWith, int sentences) {
        return Math.log1p((sentences + 2.0) / (sentencesWith + 1.0));
    }

    /// Whether two sentences may well be about one thing.
    boolean isOne(Stems one, Stems other) {
        return shared(one, other) >= ONE_MATTER && one.sharedCount(other) >= FEWEST_STEMS;
    }

    /// How much of the lighter sentence's weight the other one has too: 0 to 1.
    double shared(Stems one, Stems other) {
        double both = one.sharedWeight(other, this::weightOf);
        if (both <= 0) {
            return 0;
        }
        double lighter = Math.min(one.weight(this::weightOf), other.weight(this::weightOf));
        return lighter <= 0 ? 0 : Math.min(1, both / lighter);
    }

    /// A stem that no telling has is as rare as can be.
    private double weightOf(int stem) {
        return stem < weights.length ? weights[stem] : Math.log(weights.length + 2.0);
    }
}
