// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The parts of two wordings that are compared: all of the one with fewer sentences, with every run of as
/// many sentences of the other, and with all of it. Of a speech that has very many runs, those are taken that have most
/// words of what is sought.
final class Windows {

    private static final int MOST = 8;

    private Windows() {}

    /// Pairs of sayings, in text order, the whole of both last.
    static List<List<Saying>> of(List<Saying> one, List<Saying> other) {
        boolean inOrder = one.size() <= other.size();
        List<Saying> fewer = inOrder ? one : other;
        List<Saying> more = inOrder ? other : one;
        Saying sought = Saying.together(fewer);
        List<List<Saying>> pairs = new ArrayList<>();
        for (int from : starts(sought, fewer.size(), more)) {
            List<Saying> window = more.subList(from, from + fewer.size());
            pairs.add(List.of(sought, Saying.together(window)));
        }
        if (fewer.size() < more.size()) {
            pairs.add(List.of(sought, Saying.together(more)));
        }
        return pairs;
    }

    /// Where the runs begin that are compared.
    private static int[] starts(Saying sought, int length, List<Saying> more) {
        int runs = more.size() - length + 1;
        IntStream all = IntStream.range(0, runs);
        if (runs <= MOST) {
            return all.toArray();
        }
        Set<String> words = new HashSet<>(sought.words());
        int[] known =
                more.stream()
                        .mapToInt(saying ->
                                (int) saying.words().stream().filter(words::contains).count())
                        .toArray();
        return all.boxed()
                .sorted(
                        Comparator.comparingInt((Integer from) ->
                                        IntStream.range(from, from + length)
                                                .map(at -> known[at])
                                                .sum())
                                .reversed())
                .limit(MOST)
                .sorted()
                .mapToInt(from -> from)
                .toArray();
    }
}
