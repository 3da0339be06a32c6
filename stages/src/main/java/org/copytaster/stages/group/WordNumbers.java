// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import java.util.ArrayList;
import java.util.List;

/// A number for each word, in the order in which the words come first.
///
/// A word is known by 64 bits that are mixed from its letters, and is not compared letter by letter: among ten
/// million words, two would share their bits once in some hundred thousand collections. That spares most of
/// the time of the search, which goes to fetching words from all over the memory.
final class WordNumbers {

    private static final int SMALLEST = 1024;
    private static final double FULL = 0.6;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final List<String> words = new ArrayList<>();

    /// The bits of a word, at the next free place after the one that they give; 0: the place is free.
    private long[] bits = new long[SMALLEST];

    private int[] numbers = new int[SMALLEST];

    /// The number of a word; -1 if it has none yet.
    int of(String word) {
        int at = placeOf(bitsOf(word));
        return bits[at] == 0 ? -1 : numbers[at];
    }

    /// Gives a word that has none the next number.
    int add(String word) {
        if (words.size() >= bits.length * FULL) {
            grow();
        }
        long its = bitsOf(word);
        int at = placeOf(its);
        bits[at] = its;
        numbers[at] = words.size();
        words.add(word);
        return numbers[at];
    }

    String word(int number) {
        return words.get(number);
    }

    private int placeOf(long its) {
        int last = bits.length - 1;
        int at = (int) (its >>> 32) & last;
        while (bits[at] != 0 && bits[at] != its) {
            at = (at + 1) & last;
        }
        return at;
    }

    private void grow() {
        long[] before = bits;
        int[] numbered = numbers;
        bits = new long[before.length * 2];
        numbers = new int[before.length * 2];
        for (int from = 0; from < before.length; from++) {
            if (before[from] != 0) {
                int at = placeOf(before[from]);
                bits[at] = before[from];
                numbers[at] = numbered[from];
            }
        }
    }

    private static long bitsOf(String word) {
        long mixed = word.length();
        for (int at = 0; at < word.length(); at++) {
            mixed = (mixed ^ word.charAt(at)) * FACTOR;
            mixed ^= mixed >>> 29;
        }
        return mixed == 0 ? 1 : mixed;
    }
}
