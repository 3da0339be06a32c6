// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.align;

import java.util.ArrayList;
import java.util.List;

/// The parts of two wordings that are compared: all of the one with fewer sentences, with every run of as
/// many sentences of the other, and with all of it.
final class Windows {

    private Windows() {}

    /// Pairs of sayings, in text order, the whole of both last.
    static List<List<Saying>> of(List<Saying> one, List<Saying> other) {
        boolean inOrder = one.size() <= other.size();
        List<Saying> fewer = inOrder ? one : other;
        List<Saying> more = inOrder ? other : one;
        Saying sought = Saying.together(fewer);
        List<List<Saying>> pairs = new ArrayList<>();
        for (int from = 0; from + fewer.size() < more.size() + 1; from++) {
            List<Saying> window = more.subList(from, from + fewer.size());
            pairs.add(List.of(sought, Saying.together(window)));
        }
        if (fewer.size() < more.size()) {
            pairs.add(List.of(sought, Saying.together(more)));
        }
        return pairs;
    }
}
