// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.stages.text.FoldedWords;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The names met so far, in any language, and how rare each is.
///
/// In a script without capitals only what has been met as a name elsewhere is one.
final class KnownNames {

    private static final double REPEATED = 0.3;
    private static final int SHOWN = 4;

    private final TermCounts counts = new TermCounts(null);
    private final Map<Integer, String> spellings = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    /// In how many articles they have been met.
    int articles() {
        return counts.articles();
    }

    /// Takes note of the names of another article.
    ///
    /// @return these names by their rarity
    Terms add(NameWords found) {
        int[] names = new int[found.counts().size()];
        double[] often = new double[names.length];
        int size = 0;
        for (Map.Entry<String, Integer> name : found.counts().entrySet()) {
            String key = name.getKey();
            int number = found.cased() ? counts.number(key) : counts.numberOfKnown(key);
            if (found.cased()) {
                String spelling = Objects.requireNonNull(found.shown().get(key));
                if (spellings.putIfAbsent(number, spelling) == null) {
                    words.add(FoldedWords.fold(spelling));
                }
            }
            if (number >= 0) {
                names[size] = number;
                often[size++] = 1 + REPEATED * Math.log(name.getValue());
            }
        }
        int[] distinct = Arrays.copyOf(names, size);
        counts.count(distinct);
        double[] weights = new double[size];
        for (int at = 0; at < size; at++) {
            weights[at] = often[at] * counts.weight(distinct[at]);
        }
        return Terms.heaviest(distinct, weights, size);
    }

    /// The first few of some names, as each was spelled first.
    String shown(int[] names) {
        return Arrays.stream(names)
                .mapToObj(name -> spellings.getOrDefault(name, counts.word(name)))
                .distinct()
                .limit(SHOWN)
                .collect(Collectors.joining(", "));
    }

    /// Whether a folded word is how a name was spelled first.
    boolean has(String word) {
        return words.contains(word);
    }

    /// A name as an article spells it, in a script without capitals beside the spelling in which it was met as
    /// a name; or only the latter, if the article does not have it.
    String shown(int name, NameWords found) {
        String key = counts.word(name);
        String here = found.shown().get(key);
        String elsewhere = spellings.getOrDefault(name, key);
        if (here == null) {
            return elsewhere;
        }
        return found.cased() ? here : elsewhere + " (" + here + ")";
    }
}
