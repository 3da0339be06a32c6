// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.stages.text.FoldedWords;

import java.util.ArrayList;
import java.util.List;

/// A number for each word, in the order in which the words come first.
///
/// A word is known by its [bits][FoldedWords#bits(String)], and is not compared letter by letter. That spares most
/// of the time of the search, which goes to fetching words from all over the memory.
final class WordNumbers {

    private static final int SMALLEST = 1024;
    private static final double FULL = 0.6;

    private final List<String> words = new ArrayList<>();

    /// The bits of a word, at the next free place after the one that they give, and its number: 0 and 0 where
    /// the place is free. Side by side, because a look-up costs as many times as it goes to memory.
    private long[] places = new long[2 * SMALLEST];

    /// The number of a word; -1 if it has none yet.
    int of(String word) {
        return of(FoldedWords.bits(word));
    }

    /// The number of the word with these bits; -1 if it has none yet.
    int of(long its) {
        int at = placeOf(its);
        return places[at] == 0 ? -1 : (int) places[at + 1];
    }

    /// Gives a word that has none the next number.
    int add(String word) {
        if (2 * words.size() >= places.length * FULL) {
            grow();
        }
        long its = FoldedWords.bits(word);
        int at = placeOf(its);
        places[at] = its;
        places[at + 1] = words.size();
        words.add(word);
        return words.size() - 1;
    }

    String word(int number) {
        return words.get(number);
    }

    private int placeOf(long its) {
        int last = places.length - 1;
        int at = (int) (its >>> 31) & last & ~1;
        while (places[at] != 0 && places[at] != its) {
            at = (at + 2) & last;
        }
        return at;
    }

    private void grow() {
        long[] before = places;
        places = new long[before.length * 2];
        for (int from = 0; from < before.length; from += 2) {
            if (before[from] != 0) {
                int at = placeOf(before[from]);
                places[at] = before[from];
                places[at + 1] = before[from + 1];
            }
        }
    }
}
