// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.copies;

import org.copytaster.model.Span;
import org.copytaster.stages.text.FoldedWords;
import org.jspecify.annotations.Nullable;

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

    private static final int FACTOR = 0x2F0B4F53;

    /// What the hash of a word has been multiplied by when it has just left the run.
    private static final int FACTOR_OF_PAST = power(FACTOR, WORDS);

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
    private int @Nullable [] own;
    private int @Nullable [] sortedAll;

    private Shingles(FoldedWords words, int[] all) {
        this.words = words;
        this.all = all;
    }

    static Shingles of(String text) {
        FoldedWords words = FoldedWords.of(text);
        int[] all = new int[Math.max(0, words.size() - WORDS + 1)];
        int hash = 0;
        for (int i = 0; i < words.size(); i++) {
            hash = hash * FACTOR + words.hash(i);
            if (i >= WORDS) {
                hash -= words.hash(i - WORDS) * FACTOR_OF_PAST;
            }
            if (i >= WORDS - 1) {
                all[i - WORDS + 1] = mixed(hash);
            }
        }
        return new Shingles(words, all);
    }

    private static int power(int base, int exponent) {
        int power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= base;
        }
        return power;
    }

    /// Spreads the bits, so that every fourth hash is a fair sample.
    private static int mixed(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }

    /// Sorts hashes, and leaves out those that come again.
    private static int[] sorted(int[] hashes) {
        Arrays.sort(hashes);
        int kept = 0;
        for (int at = 0; at < hashes.length; at++) {
            if (at == 0 || hashes[at] != hashes[at - 1]) {
                hashes[kept++] = hashes[at];
            }
        }
        return Arrays.copyOf(hashes, kept);
    }

    /// A fair sample of the distinct runs, sorted.
    ///
    /// @param every one run in so many
    int[] sample(int every) {
        int[] sample = new int[all.length];
        int taken = 0;
        for (int run : all) {
            if (Math.floorMod(run, every) == 0) {
                sample[taken++] = run;
            }
        }
        return sorted(Arrays.copyOf(sample, taken));
    }

    /// Distinct runs, sorted.
    private int[] runs() {
        if (sortedAll == null) {
            sortedAll = sorted(all.clone());
        }
        return sortedAll;
    }

    /// Distinct runs that touch no quoted word, sorted.
    private int[] own() {
        if (own == null) {
            int[] unquoted = new int[all.length];
            int taken = 0;
            int quotedBefore = -1;
            for (int i = 0; i < words.size(); i++) {
                quotedBefore = words.isQuoted(i) ? i : quotedBefore;
                int run = i - WORDS + 1;
                if (run >= 0 && quotedBefore < run) {
                    unquoted[taken++] = all[run];
                }
            }
            own = sorted(Arrays.copyOf(unquoted, taken));
        }
        return own;
    }

    /// Whether one of the two texts carries the other.
    boolean carries(Shingles other) {
        int[] mine = own();
        int[] theirs = other.own();
        int shared = shared(mine, theirs);
        int shorter = Math.min(mine.length, theirs.length);
        int both = mine.length + theirs.length - shared;
        boolean enough = shared >= OF_BOTH * both || shared >= OF_SHORTER * shorter;
        return (enough && shared >= LEAST) || carriesWithQuotes(other);
    }

    private boolean carriesWithQuotes(Shingles other) {
        int shared = shared(runs(), other.runs());
        int shorter = Math.min(runs().length, other.runs().length);
        return shared >= LEAST && shared >= OF_SHORTER_WITH_QUOTES * shorter;
    }

    /// The part of this text's runs that the other text has too, quotes and all.
    double within(Shingles other) {
        return (double) shared(runs(), other.runs()) / Math.max(1, runs().length);
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
        int[] runs = other.runs();
        for (int i = 0; i < all.length; i++) {
            if (Arrays.binarySearch(runs, all[i]) >= 0) {
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
