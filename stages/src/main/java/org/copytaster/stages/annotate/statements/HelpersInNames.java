// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import java.util.List;

/// "said Will Haro": a helping verb with a capital behind a word without one, and before another capital, is a name.
///
/// @param units of a paragraph
record HelpersInNames(List<Unit> units) {

    HelpersInNames {
        units = List.copyOf(units);
    }

    /// The unit, read as a name where it is one.
    Unit read(Unit unit) {
        return unit.capital() && unit.is(Trait.MODAL | Trait.AUXILIARY) && isName(unit)
                ? new Unit(unit.span(), unit.word(), 0, true, false, null)
                : unit;
    }

    private boolean isName(Unit unit) {
        int at = units.indexOf(unit);
        return at > 0
                && at + 1 < units.size()
                && units.get(at - 1).isWord()
                && !units.get(at - 1).capital()
                && units.get(at + 1).isWord()
                && units.get(at + 1).capital();
    }
}
