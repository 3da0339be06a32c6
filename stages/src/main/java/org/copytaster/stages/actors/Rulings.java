// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.actors;

import org.copytaster.model.Correction;
import org.copytaster.stages.text.SpelledName;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Which names a person told apart; pairs of name keys, both ways round.
record Rulings(Set<String> split) {

    static Rulings of(List<Correction> corrections) {
        Set<String> split = new TreeSet<>();
        for (Correction correction : corrections) {
            if (correction instanceof Correction.SplitNames(String first, String second)) {
                SpelledName one = SpelledName.of(first);
                SpelledName other = SpelledName.of(second);
                split.add(pair(one, other));
                split.add(pair(other, one));
            }
        }
        return new Rulings(split);
    }

    boolean areSplit(SpelledName one, SpelledName other) {
        return !split.isEmpty() && split.contains(pair(one, other));
    }

    private static String pair(SpelledName one, SpelledName other) {
        return one.fold() + "\t" + other.fold();
    }
}
