// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.align;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What speaks for and against two sayings being the same.
@SuppressWarnings("EnumOrdinal") // the order of the clues is the order of the weights
final class Agreement {

    /// What is weighed.
    enum Clue {
        /// How much of the one that says less is in the other, too.
        LESS(1),
        /// How much of the one that says more is in the other, too.
        MORE(1),
        /// The logarithm of how much both say.
        SHARED(1),
        /// How much each says alone, of the one that says less alone: words that are known.
        ALONE(-1),
        /// Each says something alone that is known.
        BOTH_ALONE(-1),
        /// The same of words that are not known, which may be other words for what the other says.
        ALONE_UNKNOWN(-1),
        /// Each says something alone, known or not, times the share of the common words that are the same to
        /// the letter: who says the rest alike means another word by another word.
        SUBSTITUTED(-1),
        /// The share of the common words that are the same to the letter, if they change places in more than
        /// one phrase that is moved: who did it, and to whom.
        SWAPPED(-1),
        /// [#SUBSTITUTED] if both are quotes.
        QUOTED_OTHERWISE(-1),
        /// How many numbers are in both, at most two.
        NUMBERS(1),
        /// Each names a number that the other does not, or in one language one of two that are as long.
        OTHER_NUMBERS(-1),
        /// Only one names numbers that the other does not.
        NUMBERS_LEFT_OUT(-1),
        /// How many numbers that are in both stand beside other words.
        NUMBERS_OF_OTHERS(-1),
        /// Each names a day or a month that the other does not.
        OTHER_DAYS(-1),
        /// How many names are in both, at most two.
        NAMES(1),
        /// Each has a name that the other does not.
        OTHER_NAMES(-1),
        /// One denies and the other does not, unless one says the contrary of a word of the other.
        DENIAL(-1),
        /// Each says the contrary of a word of the other, and both deny or neither does.
        CONTRARY(-1),
        /// How much longer one is, as a logarithm.
        LENGTH(-1);

        private final int side;

        Clue(int side) {
            this.side = side;
        }

        /// 1 if it speaks for being the same, -1 if against.
        int side() {
            return side;
        }
    }

    private static final Set<Clue> CONTRADICTIONS =
            EnumSet.of(Clue.OTHER_NUMBERS, Clue.OTHER_DAYS, Clue.DENIAL, Clue.CONTRARY);

    private static final double UNTOLD = 0.3;
    private static final int MOST = 2;
    private static final double SHORTER = 0.3;
    private static final double MOST_ALONE = 3;

    private Agreement() {}

    /// The clues, in the order of [Clue]; the same whichever saying is named first.
    ///
    /// @param across whether they are in two languages
    static double[] clues(Saying one, Saying other, boolean across) {
        boolean inOrder =
                Arrays.compare(
                                one.words().toArray(String[]::new),
                                other.words().toArray(String[]::new))
                        <= 0;
        return inOrder ? ordered(one, other, across) : ordered(other, one, across);
    }

    private static double[] ordered(Saying one, Saying other, boolean across) {
        Pairing pairing = Pairing.of(one, other);
        List<Term> onlyOne = pairing.onlyLeft();
        List<Term> onlyOther = pairing.onlyRight();
        double shared = pairing.shared();
        double aloneOne = weight(onlyOne, across);
        double aloneOther = weight(onlyOther, across);
        Set<String> numbers = common(one.numbers(), other.numbers());
        double less = Math.min(aloneOne, aloneOther);
        double more = Math.max(aloneOne, aloneOther);
        double[] clues = new double[Clue.values().length];
        set(clues, Clue.LESS, shared / Math.max(1, shared + less));
        set(clues, Clue.MORE, shared / Math.max(1, shared + more));
        set(clues, Clue.SHARED, Math.log1p(shared));
        double alone = Math.min(MOST_ALONE, Math.min(known(onlyOne), known(onlyOther)));
        double both = Math.min(1, alone);
        set(clues, Clue.ALONE, alone);
        set(clues, Clue.BOTH_ALONE, both);
        set(clues, Clue.SUBSTITUTED, Math.min(1, less) * pairing.toTheLetter());
        boolean quotes = one.quoted() && other.quoted() && !across;
        set(clues, Clue.QUOTED_OTHERWISE, quotes ? clues[Clue.SUBSTITUTED.ordinal()] : 0);
        set(clues, Clue.SWAPPED, pairing.isSwapped() ? pairing.toTheLetter() : 0);
        set(clues, Clue.NUMBERS_OF_OTHERS, Math.min(MOST, pairing.numbersOfOthers()));
        set(clues, Clue.ALONE_UNKNOWN, Math.log1p(Math.min(unknown(onlyOne), unknown(onlyOther))));
        set(clues, Clue.NUMBERS, Math.min(MOST, numbers.size()));
        boolean oneMore = !other.numbers().containsAll(one.numbers());
        boolean otherMore = !one.numbers().containsAll(other.numbers());
        double length =
                Math.abs(
                        Math.log(
                                (double) Math.max(1, one.words().size())
                                        / Math.max(1, other.words().size())));
        // Who leaves out a number says less: at the same length something else is said in its
        // place.
        boolean leftOut = oneMore != otherMore && (across || length > SHORTER);
        set(clues, Clue.OTHER_NUMBERS, (oneMore || otherMore) && !leftOut ? 1 : 0);
        set(clues, Clue.NUMBERS_LEFT_OUT, leftOut ? 1 : 0);
        set(clues, Clue.OTHER_DAYS, differ(one.calendar(), other.calendar()) ? 1 : 0);
        set(clues, Clue.NAMES, Math.min(MOST, names(one.terms()) - names(onlyOne)));
        set(clues, Clue.OTHER_NAMES, names(onlyOne) > 0 && names(onlyOther) > 0 ? 1 : 0);
        boolean contrary = areContrary(onlyOne, onlyOther);
        boolean denial = one.denies() != other.denies();
        set(clues, Clue.DENIAL, denial && !contrary ? 1 : 0);
        set(clues, Clue.CONTRARY, contrary && !denial ? 1 : 0);
        set(clues, Clue.LENGTH, length);
        return clues;
    }

    /// Whether one contradicts the other: in numbers, days, or denial, so that they are two statements however
    /// much they have in common.
    static boolean isContradicted(double[] clues) {
        return clues[Clue.NUMBERS_OF_OTHERS.ordinal()] > 1
                || CONTRADICTIONS.stream().anyMatch(clue -> clues[clue.ordinal()] > 0);
    }

    private static void set(double[] clues, Clue clue, double value) {
        clues[clue.ordinal()] = value;
    }

    private static double weight(List<Term> terms, boolean across) {
        return terms.stream()
                .mapToDouble(term -> across && !term.isTold() ? UNTOLD : term.weight())
                .sum();
    }

    private static double known(List<Term> terms) {
        return terms.stream().filter(Term::isTold).mapToDouble(Term::weight).sum();
    }

    private static int unknown(List<Term> terms) {
        return (int) terms.stream().filter(term -> !term.isTold()).count();
    }

    private static int names(List<Term> terms) {
        return (int) terms.stream().filter(Term::name).count();
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        Set<String> common = new TreeSet<>(one);
        common.retainAll(other);
        return common;
    }

    private static boolean differ(Set<String> one, Set<String> other) {
        return !one.containsAll(other) && !other.containsAll(one);
    }

    private static boolean areContrary(List<Term> one, List<Term> other) {
        Set<String> contraries = new HashSet<>();
        one.forEach(term -> contraries.addAll(term.contraries()));
        return !contraries.isEmpty()
                && other.stream()
                        .anyMatch(term -> !Collections.disjoint(contraries, term.matters()));
    }
}
