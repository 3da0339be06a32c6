// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.wordings;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// How many pairs of wordings are told to be one utterance, and rightly so.
///
/// @param same how many pairs are one utterance
/// @param different how many are not
/// @param right how many are told to be one and are
/// @param wrong how many are told to be one and are not
record Count(int same, int different, int right, int wrong) {

    static Count of(List<WrittenPairs.Pair> pairs, Predicate<WrittenPairs.Pair> told) {
        int same = 0;
        int right = 0;
        int wrong = 0;
        for (WrittenPairs.Pair pair : pairs) {
            boolean joined = told.test(pair);
            same += pair.same() ? 1 : 0;
            right += joined && pair.same() ? 1 : 0;
            wrong += joined && !pair.same() ? 1 : 0;
        }
        return new Count(same, pairs.size() - same, right, wrong);
    }

    double precision() {
        return (double) right / Math.max(1, right + wrong);
    }

    double recall() {
        return (double) right / Math.max(1, same);
    }

    /// A row as a scorer prints it.
    String row(String name) {
        return String.format(
                Locale.ROOT,
                "%-24s precision %.3f recall %.3f (%d same, %d different, %d wrong)",
                name,
                precision(),
                recall(),
                same,
                different,
                wrong);
    }
}
