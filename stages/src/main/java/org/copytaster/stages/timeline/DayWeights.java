// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.ChronologyRow;
import org.copytaster.stages.learned.ClueWeights;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How much each day of a story matters, by all that its pages tell of it.
final class DayWeights {

    private static final ClueWeights WEIGHTS =
            ClueWeights.read("days-that-matter.weights", DayClue.class);

    private DayWeights() {}

    static Map<LocalDate, Double> of(StoryFile file, List<ChronologyRow> rows) {
        Map<LocalDate, Double> weights = new TreeMap<>();
        DayClues.of(file, rows).forEach((day, clues) -> weights.put(day, WEIGHTS.sum(clues)));
        return weights;
    }
}
