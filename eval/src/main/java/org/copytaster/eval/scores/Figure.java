// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.scores;

/// One figure of a task: what it is called, where the scorer prints it, and what others reached.
///
/// @param name how the table calls it; with the task's name it is the figure's key in the floors
/// @param path where it stands in the scorer's output: the name of a row, or a JSON path with dots;
///     `*` takes the mean over a list
/// @param others the best other system's figure, as text, or `-`
/// @param goal what issue or plan asks for, as text, or `-`
/// @param lowerIsBetter whether a small figure is a good one
record Figure(String name, String path, String others, String goal, boolean lowerIsBetter) {

    static Figure of(String name, String path, String others, String goal) {
        return new Figure(name, path, others, goal, false);
    }

    static Figure lower(String name, String path, String others, String goal) {
        return new Figure(name, path, others, goal, true);
    }
}
