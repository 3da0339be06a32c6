// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// About how much is said, in words or units.
enum Length {
    ONE,
    TWO,
    FEW,
    SOME,
    MANY;

    private static final int FEW_AT_MOST = 4;

    /// @param some more than these are many
    static Length of(int count, int some) {
        if (count <= 2) {
            return count <= 1 ? ONE : TWO;
        }
        if (count <= some) {
            return count <= FEW_AT_MOST ? FEW : SOME;
        }
        return MANY;
    }
}
