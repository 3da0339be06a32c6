// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import java.util.Arrays;

/// A sparse vector of length one, or empty: terms by their numbers, and what each weighs. Mostly the
/// heaviest comes first.
@SuppressWarnings("ArrayRecordComponent") // read only, never compared
record Terms(int[] numbers, double[] weights) {

    static final Terms NONE = new Terms(new int[0], new double[0]);

    /// The terms that weigh anything, scaled to length one.
    static Terms unit(int[] numbers, double[] weights) {
        int[] kept = new int[numbers.length];
        double[] scaled = new double[numbers.length];
        int size = 0;
        double square = 0;
        for (int at = 0; at < numbers.length; at++) {
            if (weights[at] > 0) {
                kept[size] = numbers[at];
                scaled[size++] = weights[at];
                square += weights[at] * weights[at];
            }
        }
        double length = Math.sqrt(square);
        for (int at = 0; at < size; at++) {
            scaled[at] /= length;
        }
        return new Terms(Arrays.copyOf(kept, size), Arrays.copyOf(scaled, size));
    }

    /// The same, of the heaviest only; of equal ones the first come first.
    static Terms heaviest(int[] numbers, double[] weights, int most) {
        // A positive number's bits are in its order; below them stands the place.
        long[] order = new long[numbers.length];
        for (int at = 0; at < numbers.length; at++) {
            order[at] = (long) ~Float.floatToIntBits((float) weights[at]) << 32 | at;
        }
        Arrays.sort(order);
        int size = Math.min(most, numbers.length);
        int[] first = new int[size];
        double[] heavy = new double[size];
        for (int at = 0; at < size; at++) {
            int place = (int) order[at];
            first[at] = numbers[place];
            heavy[at] = weights[place];
        }
        return unit(first, heavy);
    }

    int size() {
        return numbers.length;
    }

    boolean isEmpty() {
        return numbers.length == 0;
    }

    /// The numbers of the terms that the two have in common, as they come here; of few terms.
    int[] inBoth(Terms other) {
        return Arrays.stream(numbers).filter(other::has).toArray();
    }

    private boolean has(int number) {
        for (int here : numbers) {
            if (here == number) {
                return true;
            }
        }
        return false;
    }

    /// The sum of the products of what both weigh; of few terms.
    double dot(Terms other) {
        double dot = 0;
        for (int at = 0; at < numbers.length; at++) {
            for (int there = 0; there < other.numbers.length; there++) {
                if (numbers[at] == other.numbers[there]) {
                    dot += weights[at] * other.weights[there];
                }
            }
        }
        return dot;
    }
}
