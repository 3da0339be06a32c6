// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.times;

import org.copytaster.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/// A line of the rule table: a pattern, what kind of expression it is, and what it means.
///
/// @param order where it stands in the table; of two that take as much the first wins
/// @param type null for what looks like a time and is none ("52 years old")
/// @param argument a number that the meaning needs, such as a direction; 0 when the line has none
/// @param reach see [Pattern#reach]
record Rule(
        int order,
        Pattern pattern,
        TimeExpression.@Nullable Type type,
        Meaning meaning,
        int argument,
        int reach) {}
