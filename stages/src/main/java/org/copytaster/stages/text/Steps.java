// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

/// The steps by which one spelling may be written for another: a group of letters of the one for a group
/// of the other, where either may be empty. A group at the head of the word holds a `^`, one at its end a
/// `$`, and both sides of a step do so or neither.
///
/// A step is a number, so that it is found in a table without making strings.
///
/// @see Likeness
public final class Steps {

    /// Receives the steps, in the order in which the words are written.
    @FunctionalInterface
    public interface Receiver {

        /// A step from `one[i, i + m)` to `other[j, j + n)`; both words are bounded by `^` and `$`.
        void step(int i, int j, int m, int n, long step);
    }

    private static final int LONGEST = 3;

    /// How many letters a group has at most, the mark of an end among them.
    static final int LONGEST_GROUP = LONGEST + 1;

    private static final int BITS = 5;
    private static final int SIDE = BITS * LONGEST_GROUP;
    static final int HEAD = 27;
    private static final int END = 28;
    private static final String NOTHING = "-";

    private Steps() {}

    /// Tells every step between two words of the letters a to z.
    public static void between(String one, String other, Receiver receiver) {
        int[] left = bounded(one);
        int[] right = bounded(other);
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < right.length; j++) {
                from(left, right, i, j, receiver);
            }
        }
    }

    /// The places of a word, with its two ends.
    static int places(String word) {
        return word.length() + 2;
    }

    static int[] bounded(String word) {
        int[] letters = new int[word.length() + 2];
        letters[0] = HEAD;
        for (int at = 0; at < word.length(); at++) {
            letters[at + 1] = word.charAt(at) - 'a' + 1;
        }
        letters[letters.length - 1] = END;
        return letters;
    }

    private static void from(int[] left, int[] right, int i, int j, Receiver receiver) {
        long one = 0;
        for (int m = 0; m <= most(left, i); m++) {
            one = m == 0 ? 0 : (one << BITS) | left[i + m - 1];
            long other = 0;
            for (int n = 0; n <= most(right, j); n++) {
                other = n == 0 ? 0 : (other << BITS) | right[j + n - 1];
                if (m + n > 0 && isStep(left, right, i, j, m, n) && (one != other || m == 1)) {
                    receiver.step(i, j, m, n, (one << SIDE) | other);
                }
            }
        }
    }

    /// A mark of an end does not count as a letter; the whole word is no group.
    private static int most(int[] word, int from) {
        int letters = Math.min(LONGEST, word.length - from);
        boolean marked = from == 0 || from + LONGEST == word.length - 1;
        return marked ? Math.min(LONGEST + 1, word.length - from) : letters;
    }

    private static boolean isStep(int[] left, int[] right, int i, int j, int m, int n) {
        boolean head = i == 0 && m > 0;
        boolean end = m > 0 && i + m == left.length;
        boolean otherHead = j == 0 && n > 0;
        boolean otherEnd = n > 0 && j + n == right.length;
        boolean whole = (head && end) || (otherHead && otherEnd);
        return head == otherHead && end == otherEnd && !whole;
    }

    /// The group on the left side of a step; 0 if it is empty.
    static int left(long step) {
        return (int) (step >>> SIDE);
    }

    static int right(long step) {
        return (int) (step & ((1L << SIDE) - 1));
    }

    /// A group with one more letter behind it.
    static int longer(int group, int letter) {
        return (group << BITS) | letter;
    }

    /// How many letters a group has.
    static int length(int group) {
        return (Integer.SIZE - Integer.numberOfLeadingZeros(group) + BITS - 1) / BITS;
    }

    /// The first letter of a group; 0 if it is empty.
    static int first(int group) {
        return group >>> (BITS * Math.max(0, length(group) - 1));
    }

    /// The second letter of a group that has one.
    static int second(int group) {
        return (group >>> (BITS * (length(group) - 2))) & ((1 << BITS) - 1);
    }

    /// The step with its sides exchanged.
    public static long turned(long step) {
        long side = (1L << SIDE) - 1;
        return ((step & side) << SIDE) | (step >>> SIDE);
    }

    /// Whether a letter, or a mark, stands for itself.
    public static boolean isSame(long step) {
        return step == turned(step);
    }

    /// The two groups of a step, set apart by a tab; `-` is nothing.
    public static String shown(long step) {
        return side(step >>> SIDE) + "\t" + side(step & ((1L << SIDE) - 1));
    }

    private static String side(long group) {
        StringBuilder letters = new StringBuilder();
        for (long rest = group; rest != 0; rest >>>= BITS) {
            int letter = (int) (rest & ((1 << BITS) - 1));
            letters.append(letter == HEAD ? '^' : letter == END ? '$' : (char) ('a' + letter - 1));
        }
        return letters.isEmpty() ? NOTHING : letters.reverse().toString();
    }

    /// Reads what [#shown] writes.
    public static long of(String one, String other) {
        return (side(one) << SIDE) | side(other);
    }

    private static long side(String group) {
        long side = 0;
        for (int at = 0; at < group.length() && !group.equals(NOTHING); at++) {
            char here = group.charAt(at);
            side = (side << BITS) | (here == '^' ? HEAD : here == '$' ? END : here - 'a' + 1);
        }
        return side;
    }
}
