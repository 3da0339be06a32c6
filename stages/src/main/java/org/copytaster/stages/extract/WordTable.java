// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.stages.text.FoldedWords;
import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// A table of words in small letters that are looked up where they stand in a text, in whatever case, without
/// making a string of each: a page has thousands of words, and most of them mean nothing to its tables.
///
/// A word is known by 64 bits that are mixed from its letters ([FoldedWords#bits(String)]), so that a look at one
/// number tells whether it is there.
final class WordTable<V> {

    private static final int FIRST_SIZE = 64;

    /// The capital of the dotted i.
    private static final char FIRST_ODD = '\u0130';

    /// The bits of a word stand at the place that they tell, or behind it where that is taken; at most half of
    /// the places are. 0: a free place.
    private long[] words = new long[FIRST_SIZE];

    private @Nullable V[] values = values(FIRST_SIZE);
    private int size;

    @SuppressWarnings("unchecked") // there is no other way to make an array of them
    private static <V> @Nullable V[] values(int size) {
        return (V[]) new Object[size];
    }

    /// How many words it has.
    int size() {
        return size;
    }

    /// Adds a word in small letters; one that is there already stays as it is.
    void put(String word, V value) {
        if (size * 2 >= words.length) {
            grow();
        }
        long bits = FoldedWords.bits(word);
        int place = placeOf(bits);
        if (words[place] == 0) {
            words[place] = bits;
            values[place] = value;
            size++;
        }
    }

    private void grow() {
        long[] oldWords = words;
        @Nullable V[] oldValues = values;
        words = new long[oldWords.length * 2];
        values = values(words.length);
        for (int at = 0; at < oldWords.length; at++) {
            if (oldWords[at] != 0) {
                int place = placeOf(oldWords[at]);
                words[place] = oldWords[at];
                values[place] = oldValues[at];
            }
        }
    }

    /// Where a word stands, or would stand.
    private int placeOf(long bits) {
        int mask = words.length - 1;
        int place = (int) (bits >>> 32) & mask;
        while (words[place] != 0 && words[place] != bits) {
            place = (place + 1) & mask;
        }
        return place;
    }

    /// What the table has for a word in small letters; null: nothing.
    @Nullable V of(String word) {
        return values[placeOf(FoldedWords.bits(word))];
    }

    /// What the table has for the word at a place of a text, in whatever case; null: nothing.
    @Nullable V at(String text, int from, int to) {
        long mixed = (long) to - from;
        int letters = 0;
        for (int at = from; at < to; at++) {
            char one = text.charAt(at);
            letters |= one;
            mixed = FoldedWords.mixed(mixed, small(one));
        }
        if (letters >= FIRST_ODD && isOdd(text, from, to)) {
            return of(text.substring(from, to).toLowerCase(Locale.ROOT));
        }
        return values[placeOf(mixed == 0 ? 1 : mixed)];
    }

    /// Whether there is a letter that may become two, or another one at the end of a word, when it is made
    /// small; or one that is a pair of signs.
    private static boolean isOdd(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char one = text.charAt(at);
            if (one == FIRST_ODD || one == 'Σ' || Character.isSurrogate(one)) {
                return true;
            }
        }
        return false;
    }

    private static char small(char one) {
        if (one < 128) {
            return one >= 'A' && one <= 'Z' ? (char) (one + 32) : one;
        }
        return Character.toLowerCase(one);
    }
}
