// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The telling words of two sayings, each with the word of the other that says the same, if there is one:
/// the likest first, and among equals those that stand at a like place.
@SuppressWarnings("ArrayRecordComponent") // read only, never compared
record Pairing(List<Term> left, List<Term> right, int[] ofLeft, double[] likeness) {

    private static final int NONE = -1;

    private record Link(int left, int right, double likeness, double aside) {}

    private static final Comparator<Link> NEAREST =
            Comparator.comparingDouble(Link::likeness)
                    .reversed()
                    .thenComparingDouble(Link::aside)
                    .thenComparingInt(Link::left)
                    .thenComparingInt(Link::right);

    static Pairing of(Saying one, Saying other) {
        List<Term> left = one.terms();
        List<Term> right = other.terms();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                double likeness = left.get(i).likeness(right.get(j));
                if (likeness > 0) {
                    double aside = Math.abs((double) i / left.size() - (double) j / right.size());
                    links.add(new Link(i, j, likeness, aside));
                }
            }
        }
        links.sort(NEAREST);
        int[] ofLeft = new int[left.size()];
        Arrays.fill(ofLeft, NONE);
        boolean[] taken = new boolean[right.size()];
        double[] how = new double[left.size()];
        for (Link link : links) {
            if (ofLeft[link.left()] == NONE && !taken[link.right()]) {
                ofLeft[link.left()] = link.right();
                how[link.left()] = link.likeness();
                taken[link.right()] = true;
            }
        }
        return new Pairing(left, right, ofLeft, how);
    }

    /// How much is said by both.
    double shared() {
        double shared = 0;
        for (int at = 0; at < ofLeft.length; at++) {
            if (ofLeft[at] != NONE) {
                shared +=
                        likeness[at]
                                * Math.min(left.get(at).weight(), right.get(ofLeft[at]).weight());
            }
        }
        return shared;
    }

    /// From 0 to 1: how many of the words that both say are the same word.
    double toTheLetter() {
        double letters = 0;
        double pairs = 0;
        for (int at = 0; at < ofLeft.length; at++) {
            if (ofLeft[at] != NONE) {
                pairs++;
                letters += left.get(at).word().equals(right.get(ofLeft[at]).word()) ? 1 : 0;
            }
        }
        return letters / Math.max(1, pairs);
    }

    /// The words of the left that no word of the right repeats.
    List<Term> onlyLeft() {
        List<Term> only = new ArrayList<>();
        for (int at = 0; at < ofLeft.length; at++) {
            if (ofLeft[at] == NONE) {
                only.add(left.get(at));
            }
        }
        return only;
    }

    /// The words of the right that repeat no word of the left.
    List<Term> onlyRight() {
        boolean[] repeated = new boolean[right.size()];
        for (int at : ofLeft) {
            if (at != NONE) {
                repeated[at] = true;
            }
        }
        List<Term> only = new ArrayList<>();
        for (int at = 0; at < repeated.length; at++) {
            if (!repeated[at]) {
                only.add(right.get(at));
            }
        }
        return only;
    }

    /// Whether the words that both say stand in another order, and not because one phrase was moved.
    ///
    /// An order falls where a word stands before the one that comes next. What falls once is a phrase that was
    /// moved to the end. What falls twice is one between the two places, if the rest rises without it.
    boolean isSwapped() {
        int[] order = Arrays.stream(ofLeft).filter(at -> at != NONE).toArray();
        int falls = 0;
        int first = 0;
        int last = 0;
        for (int at = 1; at < order.length; at++) {
            if (order[at] < order[at - 1]) {
                falls++;
                first = falls == 1 ? at : first;
                last = at;
            }
        }
        return falls > 2 || (falls == 2 && order[last] < order[first - 1]);
    }

    /// How many numbers that both name are said of other things: the word behind them, or before them at the
    /// end, is another one.
    int numbersOfOthers() {
        int others = 0;
        for (int at = 0; at < ofLeft.length; at++) {
            if (ofLeft[at] != NONE && left.get(at).isNumber()) {
                Optional<Term> one = counted(left, at);
                Optional<Term> other = counted(right, ofLeft[at]);
                boolean differ =
                        one.isPresent()
                                && other.isPresent()
                                && one.get().isTold()
                                && other.get().isTold()
                                && one.get().likeness(other.get()) == 0;
                others += differ ? 1 : 0;
            }
        }
        return others;
    }

    private static Optional<Term> counted(List<Term> terms, int at) {
        boolean behind = at + 1 < terms.size() && !terms.get(at + 1).isNumber();
        int beside = behind ? at + 1 : at - 1;
        return beside < 0 ? Optional.empty() : Optional.of(terms.get(beside));
    }
}
