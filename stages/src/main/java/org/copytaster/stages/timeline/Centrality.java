// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.ChronologyRow;
import org.copytaster.model.RowId;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much a row tells of what the rows of its day tell: the weight of its stems among all rows of the
/// day, for its length. Stems that many rows of the story have weigh little.
///
/// The centroid of Dragomir Radev et al., "Centroid-based summarization of multiple documents" (2004).
final class Centrality {

    private final Stems.Table table = new Stems.Table();
    private final Map<RowId, Stems> stems = new HashMap<>();
    private final double[] weights;

    /// @param days all rows of a story, by day
    Centrality(Collection<List<ChronologyRow>> days) {
        days.forEach(rows -> rows.forEach(row -> stems.put(row.id(), table.of(row.text()))));
        int[] rowsWith = new int[table.size()];
        stems.values().forEach(one -> one.each().forEach(stem -> rowsWith[stem]++));
        weights = new double[rowsWith.length];
        for (int stem = 0; stem < weights.length; stem++) {
            weights[stem] = Math.log((stems.size() + 1.0) / rowsWith[stem]);
        }
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
            return own <= 0 ? 0 : added / own;
        }

        /// The row is told: its stems say nothing new any more.
        void tell(ChronologyRow row) {
            stemsOf(row).each().forEach(stem -> untold[stem] = 0);
        }
    }

    private Stems stemsOf(ChronologyRow row) {
        return stems.computeIfAbsent(row.id(), none -> table.of(row.text()));
    }
}
