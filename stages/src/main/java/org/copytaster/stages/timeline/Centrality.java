// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.ChronologyRow;
import org.copytaster.model.RowId;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much a row tells of what the rows of its day tell, and of what the story is about: the weight of its stems
/// among all rows of the day, for its length, times its cosine with all rows of the story. Stems that many rows of
/// the story have weigh little.
///
/// The centroid of Dragomir Radev et al., "Centroid-based summarization of multiple documents" (2004).
final class Centrality {

    /// Keeps a row of two or three stems from being near to everything.
    private static final double SHORT = 3;

    private final Stems.Table table = new Stems.Table();
    private final Map<RowId, Stems> stems = new HashMap<>();
    private final double[] weights;
    private final double[] story;
    private final double storyLength;

    /// @param days all rows of a story, by day
    Centrality(Collection<List<ChronologyRow>> days) {
        days.forEach(rows -> rows.forEach(row -> stems.put(row.id(), table.of(row.text()))));
        int[] rowsWith = new int[table.size()];
        stems.values().forEach(one -> one.each().forEach(stem -> rowsWith[stem]++));
        weights = new double[rowsWith.length];
        for (int stem = 0; stem < weights.length; stem++) {
            weights[stem] = Math.log((stems.size() + 1.0) / rowsWith[stem]);
        }
        story = new double[weights.length];
        stems.values().forEach(one -> one.each().forEach(stem -> story[stem] += weights[stem]));
        storyLength = Math.sqrt(Arrays.stream(story).map(weight -> weight * weight).sum());
    }

    /// One day, of which more and more is told.
    final class Day {

        private final double[] untold = new double[weights.length];

        Day(List<ChronologyRow> rows) {
            rows.forEach(row -> stemsOf(row).each().forEach(stem -> untold[stem] += weights[stem]));
        }

        /// What the row would add. A stem that no other row has adds nothing.
        double of(ChronologyRow row) {
            double own = stemsOf(row).weight(stem -> weights[stem]);
            double added = stemsOf(row).weight(stem -> Math.max(0, untold[stem] - weights[stem]));
            return own <= 0 ? 0 : added / own * nearTheStory(stemsOf(row));
        }

        /// The row is told: its stems say nothing new any more.
        void tell(ChronologyRow row) {
            stemsOf(row).each().forEach(stem -> untold[stem] = 0);
        }
    }

    private double nearTheStory(Stems row) {
        double product = row.weight(stem -> weights[stem] * story[stem]);
        double length = Math.sqrt(row.weight(stem -> weights[stem] * weights[stem]));
        return product <= 0 ? 0 : product / (length + SHORT) / storyLength;
    }

    private Stems stemsOf(ChronologyRow row) {
        return stems.computeIfAbsent(row.id(), none -> table.of(row.text()));
    }
}
