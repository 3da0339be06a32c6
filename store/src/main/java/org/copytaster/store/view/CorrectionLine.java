// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store.view;

import org.jspecify.annotations.Nullable;

/// One line of `corrections.txt` that is no comment.
///
/// @param number its line number, from 1; what takes it back
/// @param inForce false when it was taken back or cannot be read
/// @param problem why it cannot be read; null when it can, or when it was taken back
public record CorrectionLine(int number, String text, boolean inForce, @Nullable String problem) {}
