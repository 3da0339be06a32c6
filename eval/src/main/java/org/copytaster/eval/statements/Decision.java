// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.statements;

/// A choice between candidates, of which the gold takes one.
///
/// @param article the id of its article
/// @param options the numbers of the cues of each candidate
/// @param right the candidate that the gold takes
/// @param rule the one that the rules alone take
@SuppressWarnings("ArrayRecordComponent") // read only, never compared
record Decision(String article, int[][] options, int right, int rule) {}
