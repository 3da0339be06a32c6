// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import java.util.Map;

/// The weights of words that count once for a page, however often it says them.
final class WordWeights {

    private record Weighed(int number, double weight) {}

    private final WordTable<Weighed> words = new WordTable<>();
    private final int size;

    WordWeights(Map<String, Double> weights) {
        weights.forEach((word, weight) -> words.put(word, new Weighed(words.size(), weight)));
        this.size = words.size();
    }

    /// The sum of the weights of the words of a page.
    final class Sum {

        private final boolean[] taken = new boolean[size];
        private double sum;

        double sum() {
            return sum;
        }

        /// Takes the word at a place of a text, in whatever case.
        void take(String text, int from, int to) {
            Weighed weighed = words.at(text, from, to);
            if (weighed != null && !taken[weighed.number]) {
                taken[weighed.number] = true;
                sum += weighed.weight;
            }
        }
    }
}
