// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// A sum of sparse vectors of length one, that knows how many they are and how alike they are on the
/// average, however often it grows.
final class Sums {

    private static final double FULL = 0.66;
    private static final double GROWTH = 1.5;
    private static final int SPREAD = 0x9E3779B9;

    /// The number of a term and one; 0: the place is free. A term stands at the next free place after the
    /// one that its number gives. Most sums are of one article, and there are as many as stories, so there are
    /// few more places than terms.
    private int[] numbers = new int[1];

    private double[] sums = new double[1];
    private int terms;
    private double square;
    private int size;

    /// How many bytes [#write] takes.
    int bytes() {
        return 3 * Integer.BYTES
                + Double.BYTES
                + numbers.length * Integer.BYTES
                + terms * Double.BYTES;
    }

    /// Writes all down, so that [#read] gives the very same.
    void write(ByteBuffer to) {
        to.putInt(numbers.length).putInt(terms).putInt(size).putDouble(square);
        for (int number : numbers) {
            to.putInt(number);
        }
        for (int at = 0; at < numbers.length; at++) {
            if (numbers[at] != 0) {
                to.putDouble(sums[at]);
            }
        }
    }

    static Sums read(ByteBuffer from) {
        Sums read = new Sums();
        int places = from.getInt();
        read.terms = from.getInt();
        read.size = from.getInt();
        read.square = from.getDouble();
        read.numbers = new int[places];
        read.sums = new double[places];
        for (int at = 0; at < places; at++) {
            read.numbers[at] = from.getInt();
        }
        for (int at = 0; at < places; at++) {
            if (read.numbers[at] != 0) {
                read.sums[at] = from.getDouble();
            }
        }
        return read;
    }

    void add(Terms unit) {
        if (terms == 0) {
            grow(unit.size());
        }
        for (int at = 0; at < unit.size(); at++) {
            add(unit.numbers()[at], unit.weights()[at]);
        }
        size++;
    }

    void add(Sums other) {
        for (int at = 0; at < other.numbers.length; at++) {
            if (other.numbers[at] != 0) {
                add(other.numbers[at] - 1, other.sums[at]);
            }
        }
        size += other.size;
    }

    private void add(int number, double weight) {
        int at = placeOf(number);
        if (numbers[at] == 0) {
            if (terms + 1 > numbers.length * FULL) {
                grow((int) (terms * GROWTH) + 1);
                at = placeOf(number);
            }
            numbers[at] = number + 1;
            terms++;
        }
        double before = sums[at];
        sums[at] = before + weight;
        square += weight * (2 * before + weight);
    }

    private int placeOf(int number) {
        long mixed = Integer.toUnsignedLong(number * SPREAD);
        int at = (int) ((mixed * numbers.length) >>> 32);
        while (numbers[at] != 0 && numbers[at] != number + 1) {
            at = at + 1 < numbers.length ? at + 1 : 0;
        }
        return at;
    }

    /// Makes room for so many terms.
    private void grow(int most) {
        int[] before = numbers;
        double[] values = sums;
        int places = (int) (most / FULL) + 2;
        numbers = new int[places];
        sums = new double[places];
        for (int from = 0; from < before.length; from++) {
            if (before[from] != 0) {
                int at = placeOf(before[from] - 1);
                numbers[at] = before[from];
                sums[at] = values[from];
            }
        }
    }

    /// How many vectors.
    int size() {
        return size;
    }

    boolean has(int number) {
        return numbers[placeOf(number)] != 0;
    }

    /// How many terms the sum has.
    int terms() {
        return terms;
    }

    /// How many terms the two have in common.
    int shared(Sums other) {
        if (terms > other.terms) {
            return other.shared(this);
        }
        int shared = 0;
        for (int number : numbers) {
            shared += number != 0 && other.has(number - 1) ? 1 : 0;
        }
        return shared;
    }

    /// Whether the two have more than so many terms in common.
    boolean sharesMoreThan(int most, Sums other) {
        if (terms > other.terms) {
            return other.sharesMoreThan(most, this);
        }
        int shared = 0;
        for (int at = 0; at < numbers.length && shared <= most; at++) {
            shared += numbers[at] != 0 && other.has(numbers[at] - 1) ? 1 : 0;
        }
        return shared > most;
    }

    /// The sum of the cosines of all pairs across the two.
    double dot(Sums other) {
        if (terms > other.terms) {
            return other.dot(this);
        }
        double dot = 0;
        for (int at = 0; at < numbers.length; at++) {
            if (numbers[at] != 0) {
                dot += sums[at] * other.weight(numbers[at] - 1);
            }
        }
        return dot;
    }

    /// The mean weight of the term that weighs most on the average of both, in the one where it weighs less.
    double leading(Sums other) {
        if (terms > other.terms) {
            return other.leading(this);
        }
        double most = 0;
        for (int at = 0; at < numbers.length; at++) {
            if (numbers[at] != 0) {
                double there = other.weight(numbers[at] - 1) / other.size;
                most = Math.max(most, Math.min(sums[at] / size, there));
            }
        }
        return most;
    }

    /// How much of this sum, by the squares of what its terms weigh, is of terms that another one has, too.
    double known(Sums other) {
        double known = 0;
        for (int number : other.numbers) {
            if (number != 0) {
                double here = weight(number - 1);
                known += here * here;
            }
        }
        return square <= 0 ? 0 : known / square;
    }

    /// The cosine of the two sums; 0 if one is empty.
    double cosine(Sums other) {
        double lengths = Math.sqrt(square) * Math.sqrt(other.square);
        return lengths <= 0 ? 0 : dot(other) / lengths;
    }

    /// The sum of the cosines of all pairs within this, each pair counted twice.
    double within() {
        return Math.max(0, square - size);
    }

    /// The numbers of all terms, the heaviest first; of equal ones that with the smaller number.
    int[] heaviest() {
        long[] order = new long[terms];
        int taken = 0;
        for (int at = 0; at < numbers.length; at++) {
            if (numbers[at] != 0) {
                order[taken++] = orderOf(at);
            }
        }
        Arrays.sort(order);
        return Arrays.stream(order).mapToInt(one -> (int) one).toArray();
    }

    /// The first so many of those.
    int[] heaviest(int most) {
        long[] order = new long[most];
        int taken = 0;
        for (int at = 0; at < numbers.length; at++) {
            if (numbers[at] != 0) {
                long one = orderOf(at);
                if (taken < most || one < order[most - 1]) {
                    int place = taken < most ? taken++ : most - 1;
                    for (; place > 0 && order[place - 1] > one; place--) {
                        order[place] = order[place - 1];
                    }
                    order[place] = one;
                }
            }
        }
        int[] heaviest = new int[taken];
        for (int at = 0; at < taken; at++) {
            heaviest[at] = (int) order[at];
        }
        return heaviest;
    }

    /// Heavy terms first, then those with small numbers.
    private long orderOf(int place) {
        return (long) ~Float.floatToIntBits((float) sums[place]) << 32 | numbers[place] - 1;
    }

    /// What a term weighs in the sum.
    double weight(int number) {
        int at = placeOf(number);
        // Most terms are not there, and another array need not be fetched to see that.
        return numbers[at] == 0 ? 0 : sums[at];
    }
}
