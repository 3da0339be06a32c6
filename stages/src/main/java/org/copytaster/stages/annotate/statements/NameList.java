// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// Tells the commas of a list of names from others: "Ruiz, Haro and Ortu said".
///
/// @param frame where they stand
record NameList(Frame frame) {

    private static final int LONGEST_NAME = 5;

    /// A comma of "Ruiz, Haro and Ortu" or "Ruiz, Haro, and Ortu": names on its left, and on its right
    /// up to the conjunction.
    boolean holds(int comma) {
        return comma > 0 && frame.at(comma - 1).capital() && goesOn(comma);
    }

    /// Whether another comma parts the names before this one: "Haro left, and Ortu said" is no list.
    boolean isSerial(int comma) {
        int at = comma - 1;
        while (at > 0 && comma - at <= LONGEST_NAME && isOfName(frame.at(at))) {
            at--;
        }
        return frame.isComma(at) && holds(at);
    }

    private boolean goesOn(int comma) {
        int at = comma + 1;
        if (frame.has(at, Trait.AND)) {
            return at + 1 < frame.size() && frame.at(at + 1).capital();
        }
        while (at < frame.size() && at - comma <= LONGEST_NAME && isOfName(frame.at(at))) {
            at++;
        }
        boolean named = at > comma + 1 && frame.at(comma + 1).capital();
        return named && (frame.has(at, Trait.AND) || (frame.isComma(at) && goesOn(at)));
    }

    private static boolean isOfName(Unit unit) {
        return unit.isWord() ? unit.capital() : unit.is(".") || unit.is("'") || unit.is("-");
    }
}
