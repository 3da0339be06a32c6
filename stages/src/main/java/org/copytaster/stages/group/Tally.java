// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.stages.text.FoldedWords;

import java.util.Arrays;

/// Counts the words of one article. Words that come again are found in a table that is small enough to be near the
/// processor, so that each word is looked up but once among all that were ever met.
final class Tally {

    private static final int SMALLEST = 2048;

    private final TermCounts all;

    /// The bits of a word, at the next free place after the one that they give; 0: the place is free.
    private long[] bits = new long[SMALLEST];

    /// Where the words stand among those that came.
    private int[] places = new int[SMALLEST];

    private int[] numbers = new int[SMALLEST / 2];
    private int[] counts = new int[SMALLEST / 2];
    private int size;

    Tally(TermCounts all) {
        this.all = all;
    }

    /// Counts the first words of a text.
    void add(FoldedWords words, int most, int times) {
        for (int at = 0; at < Math.min(most, words.size()); at++) {
            counts[placeOf(words, at)] += times;
        }
    }

    private int placeOf(FoldedWords words, int index) {
        long its = words.bits(index);
        int at = free(its);
        if (bits[at] != its) {
            if (size == numbers.length) {
                grow();
                at = free(its);
            }
            bits[at] = its;
            places[at] = size;
            numbers[size] = all.number(words, index);
            counts[size++] = 0;
        }
        return places[at];
    }

    /// Where a word stands in the table, or the place where it may be put.
    private int free(long its) {
        int last = bits.length - 1;
        int at = (int) (its >>> 32) & last;
        while (bits[at] != 0 && bits[at] != its) {
            at = (at + 1) & last;
        }
        return at;
    }

    private void grow() {
        long[] before = bits;
        int[] placed = places;
        bits = new long[before.length * 2];
        places = new int[before.length * 2];
        for (int from = 0; from < before.length; from++) {
            if (before[from] != 0) {
                int at = free(before[from]);
                bits[at] = before[from];
                places[at] = placed[from];
            }
        }
        numbers = Arrays.copyOf(numbers, size * 2);
        counts = Arrays.copyOf(counts, size * 2);
    }

    /// How often the word came whose number is at a place of [#numbers].
    int count(int place) {
        return counts[place];
    }

    /// The numbers of the words, in the order in which they came first.
    int[] numbers() {
        return Arrays.copyOf(numbers, size);
    }

    void clear() {
        Arrays.fill(bits, 0);
        size = 0;
    }
}
