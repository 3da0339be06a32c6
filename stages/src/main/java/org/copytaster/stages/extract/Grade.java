// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import java.util.Collection;

/// Grades numbers, so that a cue stands for about how much and learned weights need not grow with it.
final class Grade {

    private Grade() {}

    /// How many of the limits, in rising order, a number is over.
    static int of(double value, double... limits) {
        int grade = 0;
        while (grade < limits.length && value > limits[grade]) {
            grade++;
        }
        return grade;
    }

    /// Adds the cue of a number: its name, a dot, its grade.
    static void add(Collection<String> cues, String name, double value, double... limits) {
        cues.add(name + "." + of(value, limits));
    }
}
