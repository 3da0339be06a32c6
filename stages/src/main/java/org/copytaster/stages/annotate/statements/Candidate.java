// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// Words that may be a part of a statement.
///
/// @param words the units
/// @param cues the numbers of the cues that tell for or against them
@SuppressWarnings("ArrayRecordComponent") // read only, never compared
record Candidate(Chunk words, int[] cues) implements Weighable {}
