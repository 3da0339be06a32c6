// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.spellings;

/// Two spellings in the letters a to z.
///
/// @param weight how much it counts; 0 for two names
record Pair(String one, String other, double weight) {

    /// Nobody asks in which order: the first is the smaller one.
    Pair inOrder() {
        boolean ordered = one.compareTo(other) <= 0;
        String smaller = ordered ? one : other;
        String greater = ordered ? other : one;
        return new Pair(smaller, greater, weight);
    }

    String key() {
        return one + " " + other;
    }
}
