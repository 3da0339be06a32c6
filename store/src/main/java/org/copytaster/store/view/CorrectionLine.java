// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store.view;

import org.copytaster.model.Correction;
import org.jspecify.annotations.Nullable;

/// One line of `corrections.txt` that is no comment.
///
/// @param number its line number, from 1; what takes it back
/// @param text without the comment
/// @param correction what the line says or, taken back, said; null when it cannot be read
/// @param about the comment behind it: the words of what it is about; null when there is none
/// @param inForce false when it was taken back or cannot be read
/// @param inForce false when it was taken back or cannot be read
/// @param problem why it cannot be read; null when it can, or when it was taken back
public record CorrectionLine(
        int number,
        String text,
        @Nullable Correction correction,
        @Nullable String about,
        boolean inForce,
        @Nullable String problem) {}
