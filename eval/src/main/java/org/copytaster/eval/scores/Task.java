// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.scores;

import java.util.List;

/// One benchmark set: the commands that make its predictions, and the command that scores them.
///
/// In commands, `{set}` is the folder of the task's area in the benchmarks and `{out}` the folder for
/// predictions. A step whose first word is `copytaster` runs the product; `score` runs the area's
/// scorer; `verdicts` counts which pages were dropped as none of an article, `spellings` which spellings of names
/// are joined. The last step prints the figures.
///
/// @param area the folder of the benchmarks: extraction, annotate or stories
/// @param slow whether the task is left out unless asked for
record Task(String name, String area, List<Step> steps, List<Figure> figures, boolean slow) {

    Task {
        steps = List.copyOf(steps);
        figures = List.copyOf(figures);
    }

    /// @param saveTo the file that gets the step's standard output, or empty for the last step
    record Step(String command, String saveTo) {}
}
