// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// One whose words a sentence may be that nothing but its mood tells to be another's.
///
/// @param source the words that name them; null where it is nobody
/// @param cues the numbers of the cues that tell for or against them
@SuppressWarnings("ArrayRecordComponent") // read only, never compared
record MoodVoice(MoodCue.Kind kind, @Nullable Span source, int[] cues) implements Weighable {}
