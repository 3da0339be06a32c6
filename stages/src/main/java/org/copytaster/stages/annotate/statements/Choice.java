// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import java.util.List;

/// A part of a statement, with all words that it may be.
///
/// @param piece which piece of the content it is; 0 for a source
/// @param rule the words as the rules have them
record Choice(Draft draft, int piece, Chunk rule, List<Candidate> candidates) {}
