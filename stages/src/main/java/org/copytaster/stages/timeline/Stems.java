// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.stages.text.Token;
import org.copytaster.stages.text.Tokens;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// What a sentence is about: its word stems, as numbers in rising order.
final class Stems {

    private static final int LENGTH = 6;
    private static final int SHORTEST = 3;

    private final int[] numbers;

    private Stems(int[] numbers) {
        this.numbers = numbers;
    }

    /// Numbers the stems of one story in the order in which they are met.
    static final class Table {

        private final Map<String, Integer> numbers = new HashMap<>();

        /// The stems of a sentence. Numbers in it count: they tell one toll from another.
        Stems of(String sentence) {
            IntStream.Builder found = IntStream.builder();
            for (Token token : Tokens.of(sentence)) {
                String word = token.lower();
                if (token.kind() == Token.Kind.NUMBER) {
                    found.add(number(word));
                } else if (token.isWord() && word.length() >= SHORTEST) {
                    found.add(number(word.substring(0, Math.min(LENGTH, word.length()))));
                }
            }
            return new Stems(found.build().sorted().distinct().toArray());
        }

        private int number(String stem) {
            return numbers.computeIfAbsent(stem, none -> numbers.size());
        }

        int size() {
            return numbers.size();
        }
    }

    IntStream each() {
        return IntStream.of(numbers);
    }

    /// The weight of the stems that both have.
    double sharedWeight(Stems other, IntToDoubleFunction weight) {
        double shared = 0;
        for (int i = 0, j = 0; i < numbers.length && j < other.numbers.length; ) {
            int difference = numbers[i] - other.numbers[j];
            shared += difference == 0 ? weight.applyAsDouble(numbers[i]) : 0;
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        return shared;
    }

    /// The weight of all stems.
    double weight(IntToDoubleFunction weight) {
        double total = 0;
        for (int number : numbers) {
            total += weight.applyAsDouble(number);
        }
        return total;
    }

    /// How many stems both have.
    int sharedCount(Stems other) {
        return (int) sharedWeight(other, stem -> 1);
    }
}
