// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// One of those that a linear model chooses between.
interface Weighable {

    /// The numbers of the cues that tell for or against it.
    int[] cues();

    default double weighed(double[] weights) {
        double sum = 0;
        for (int cue : cues()) {
            sum += weights[cue];
        }
        return sum;
    }
}
