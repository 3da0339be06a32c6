// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import java.util.Arrays;

/// Counts numbers, and gives them in the order in which they came first. Counting again costs nothing
/// for what did not come.
final class Tally {

    private int[] counts = new int[1024];
    private int[] came = new int[256];
    private int size;

    void add(int number, int times) {
        if (number >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(number + 1, counts.length * 2));
        }
        if (counts[number] == 0) {
            if (size == came.length) {
                came = Arrays.copyOf(came, size * 2);
            }
            came[size++] = number;
        }
        counts[number] += times;
    }

    int count(int number) {
        return number < counts.length ? counts[number] : 0;
    }

    int[] numbers() {
        return Arrays.copyOf(came, size);
    }

    void clear() {
        for (int at = 0; at < size; at++) {
            counts[came[at]] = 0;
        }
        size = 0;
    }
}
