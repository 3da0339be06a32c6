// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.figures;

import org.copytaster.model.Evidence;

/// A number that a sentence gives for a measure.
///
/// @param measure what is counted: a fate of people ("killed", the same in every language), or the
///     counted noun as it is compared
/// @param isFate whether the measure is a fate
/// @param value in ones: "2 million" is 2,000,000
/// @param words the number with its bound and what it counts
/// @param sentence the sentence that gives it
public record Figure(
        String measure,
        boolean isFate,
        double value,
        Bound bound,
        Evidence words,
        Evidence sentence) {}
