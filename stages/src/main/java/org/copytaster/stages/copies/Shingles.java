// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.copies;

import org.copytaster.model.Span;
import org.copytaster.stages.text.FoldedWords;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The runs of five words of one text, as hashes, with where they stand.
///
/// Quotes are no copies: two reports of one speech share its words and little else, so runs that touch
/// quoted words do not count, unless nearly half of a text is shared: an essay that is carried as one long
/// quote is a copy of the essay.
final class Shingles {

    static final int WORDS = 5;

    /// A text is carried when this part of both texts together is shared ...
    private static final double OF_BOTH = 0.2;

    /// ... or this part of the shorter one.
    private static final double OF_SHORTER = 0.46;

    /// ... or, counting quoted runs, this part of the shorter one.
    private static final double OF_SHORTER_WITH_QUOTES = 0.45;

    /// Fewer shared runs than these are a stock phrase or a picture's line.
    private static final int LEAST = 12;

    private final FoldedWords words;
    private final int[] all;
    private final int[] own;
    private final int[] sortedAll;

    private Shingles(FoldedWords words, int[] all, int[] own) {
        this.words = words;
        this.all = all;
        this.own = own;
        this.sortedAll = sorted(all);
    }

    static Shingles of(String text) {
        FoldedWords words = FoldedWords.of(text);
        int count = Math.max(0, words.size() - WORDS + 1);
        int[] all = new int[count];
        int[] own = new int[count];
        int owned = 0;
        for (int i = 0; i < count; i++) {
            int hash = 0;
            boolean quoted = false;
            for (int j = i; j < i + WORDS; j++) {
                hash = hash * 0x2F0B4F53 + words.word(j).hashCode();
                quoted |= words.isQuoted(j);
            }
            all[i] = mixed(hash);
            if (!quoted) {
                own[owned++] = all[i];
            }
        }
        return new Shingles(words, all, sorted(Arrays.copyOf(own, owned)));
    }

    /// Spreads the bits, so that every eighth hash is a fair sample.
    private static int mixed(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }

    private static int[] sorted(int[] hashes) {
        int[] sorted = hashes.clone();
        Arrays.sort(sorted);
        return Arrays.stream(sorted).distinct().toArray();
    }

    /// Distinct runs, sorted.
    int[] runs() {
        return sortedAll;
    }

    /// Whether one of the two texts carries the other.
    boolean carries(Shingles other) {
        int shared = shared(own, other.own);
        int shorter = Math.min(own.length, other.own.length);
        int both = own.length + other.own.length - shared;
        boolean enough = shared >= OF_BOTH * both || shared >= OF_SHORTER * shorter;
        return (enough && shared >= LEAST) || carriesWithQuotes(other);
    }

    private boolean carriesWithQuotes(Shingles other) {
        int shared = shared(sortedAll, other.sortedAll);
        int shorter = Math.min(sortedAll.length, other.sortedAll.length);
        return shared >= LEAST && shared >= OF_SHORTER_WITH_QUOTES * shorter;
    }

    /// The part of this text's runs that the other text has too, quotes and all.
    double within(Shingles other) {
        return (double) shared(sortedAll, other.sortedAll) / Math.max(1, sortedAll.length);
    }

    /// How many hashes two sorted lists share.
    static int shared(int[] one, int[] other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                shared++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    /// The stretches of this text that the other text has too, in text order; none crosses a line.
    List<Span> stretchesIn(Shingles other, String text) {
        BitSet shared = new BitSet();
        for (int i = 0; i < all.length; i++) {
            if (Arrays.binarySearch(other.sortedAll, all[i]) >= 0) {
                shared.set(i, i + WORDS);
            }
        }
        List<Span> stretches = new ArrayList<>();
        for (int i = shared.nextSetBit(0); i >= 0; i = shared.nextSetBit(i + 1)) {
            boolean goesOn = i > 0 && shared.get(i - 1) && !lineEndsBefore(i, text);
            Span word = words.span(i);
            stretches.add(goesOn ? stretches.removeLast().cover(word) : word);
        }
        return stretches;
    }

    private boolean lineEndsBefore(int word, String text) {
        return text.substring(words.span(word - 1).end(), words.span(word).start()).contains("\n");
    }
}
