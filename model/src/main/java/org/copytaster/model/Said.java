// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

import org.jspecify.annotations.Nullable;

/// The day on which a statement was made.
///
/// @param rule which rule gave the day, in words for a reader: "Tuesday before publication"
/// @param words the time expression behind it; null when the rule is the day of publication
public record Said(TimeValue day, String rule, @Nullable Evidence words) {}
