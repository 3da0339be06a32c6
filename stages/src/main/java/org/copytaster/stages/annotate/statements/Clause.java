// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// The units `[from, to)` of a frame between two marks, or from a conjunction whose verb shares the
/// subject before it.
///
/// @param joined whether it begins after such a conjunction
/// @param spoken whether it is one quotation that stands by itself
record Clause(int from, int to, boolean joined, boolean spoken) {

    boolean isEmpty() {
        return from >= to;
    }
}
