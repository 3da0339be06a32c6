// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// One who may speak in a quotation without a cue of its own.
///
/// @param kind where they were found; null: nobody speaks
/// @param source the words that name them; null where nobody speaks, and where the speaker before has none
/// @param verb the verb whose subject they are; null where they are none of the sentence
/// @param cues the numbers of the cues that tell for or against them
@SuppressWarnings("ArrayRecordComponent") // read only, never compared
record Voice(VoiceCue.@Nullable Kind kind, @Nullable Span source, @Nullable Span verb, int[] cues)
        implements Weighable {

    boolean isNobody() {
        return kind == null;
    }
}
