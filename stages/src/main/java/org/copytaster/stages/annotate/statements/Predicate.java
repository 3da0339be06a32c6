// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import org.copytaster.model.Statement.Manner;

/// The verb of a clause, where it tells of an act of speech.
///
/// @param clause the number of its clause
/// @param finite the unit that bears person and tense: "hat" of "hat gesagt"
/// @param head the unit of the verb itself
/// @param last whether the finite verb ends its clause, as it does in subordinate ones
/// @param tail where a part of the verb at the end of the clause begins; the clause's end without one
/// @param number the place of the verb among those of its language; -1 without one
/// @param to after the clause, with the asides that stand between the verb's parts
record Predicate(
        int clause,
        int finite,
        int head,
        Verb.Kind kind,
        boolean last,
        int tail,
        int to,
        int number,
        Manner manner) {}
