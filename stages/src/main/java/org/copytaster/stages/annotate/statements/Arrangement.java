// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.jspecify.annotations.Nullable;

/// One of the ways in which a cue, its source and what was said may stand.
///
/// @param draft null: the cue tells of nothing
/// @param cues the numbers of the cues that tell for or against it
@SuppressWarnings("ArrayRecordComponent") // read only, never compared
record Arrangement(@Nullable Draft draft, int[] cues) implements Weighable {}
