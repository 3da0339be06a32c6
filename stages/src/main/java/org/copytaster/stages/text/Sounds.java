// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

/// Compares two parts of names.
final class Sounds {

    /// From these odds on two parts are one without anything else that speaks for it: of a thousand pairs
    /// of names that begin with the same letter, one is so much alike.
    private static final double CLEAR = 3.5;

    /// The same where one side is written without short vowels, so that less can speak for it.
    private static final double CLEAR_WITHOUT_VOWELS = 2.5;

    /// From these odds on two Latin spellings of one part may be one where nothing else is known: of a thousand
    /// pairs of names that begin with the same letter, not one is so much alike. An original in another script
    /// says more, so that even odds do there.
    private static final double POSSIBLE = 4;

    /// Less than this is no resemblance.
    private static final double RESEMBLING = 2;

    /// What two equal parts count at least.
    private static final double EQUAL = 8;

    private Sounds() {}

    /// The logarithm of the odds that the two are one name.
    ///
    /// @param script what the first was written in
    static double odds(NamePart one, NamePart other, Likeness.Script script) {
        double odds = learned(one, other, script);
        return isOneSpelling(one, other) ? Math.max(EQUAL, odds) : odds;
    }

    private static double learned(NamePart one, NamePart other, Likeness.Script script) {
        String left = one.letters();
        String right = other.letters();
        boolean turned = script == Likeness.Script.LATIN && left.compareTo(right) > 0;
        Likeness likeness = Likeness.of(script);
        return turned ? likeness.of(right, left) : likeness.of(left, right);
    }

    /// Whether both follow one another's spelling by the rules of a writer of names.
    private static boolean isOneSpelling(NamePart one, NamePart other) {
        return one.written().equals(other.written())
                || one.respelled(false).equals(other.respelled(false))
                || one.respelled(true).equals(other.respelled(true));
    }

    /// Whether the two may be one where they are all that is known.
    static boolean mayBeOne(NamePart one, NamePart other, Likeness.Script script) {
        return odds(one, other, script) >= (script == Likeness.Script.LATIN ? POSSIBLE : 0);
    }

    /// Whether the two are one though nothing but they speaks for it: following a rule of spelling is not
    /// enough, Orris is not Orys.
    static boolean isClearlyOne(NamePart one, NamePart other, Likeness.Script script) {
        return one.written().equals(other.written())
                || (alike(one, other, script) && learned(one, other, script) >= RESEMBLING);
    }

    /// Whether the two are one as far as they alone show.
    static boolean alike(NamePart one, NamePart other, Likeness.Script script) {
        if (isOneSpelling(one, other)) {
            return true;
        }
        double clear = script == Likeness.Script.ARABIC ? CLEAR_WITHOUT_VOWELS : CLEAR;
        return !differInVowels(one, other, script) && odds(one, other, script) >= clear;
    }

    /// Whether the consonants are the same, and the vowels between them are not: Hamid and Humaid, Petrov
    /// and Petrova. That much alike are the names of one family.
    static boolean differInVowels(NamePart one, NamePart other, Likeness.Script script) {
        boolean vowelless = script == Likeness.Script.ARABIC;
        String left = one.sounds();
        String right = other.sounds();
        boolean differ = false;
        int i = 0;
        int j = 0;
        while (true) {
            int nextI = vowelsEnd(left, i);
            int nextJ = vowelsEnd(right, j);
            String vowels = left.substring(i, nextI);
            String others = right.substring(j, nextJ);
            differ |= !(vowelless ? vowelsMayAgree(vowels, others) : vowelsAgree(vowels, others));
            if (nextI == left.length() || nextJ == right.length()) {
                return differ && nextI == left.length() && nextJ == right.length();
            }
            if (left.charAt(nextI) != right.charAt(nextJ)) {
                return false;
            }
            i = nextI + 1;
            j = nextJ + 1;
        }
    }

    private static int vowelsEnd(String sounds, int from) {
        int at = from;
        while (at < sounds.length() && !Character.isUpperCase(sounds.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Both or neither, and of one class: a and e, e and i, o and u are near each other.
    private static boolean vowelsAgree(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        return (classes(one) & classes(other)) != 0;
    }

    private static int classes(String vowels) {
        int classes = 0;
        for (int at = 0; at < vowels.length(); at++) {
            classes |=
                    switch (vowels.charAt(at)) {
                        case 'a' -> 1;
                        case 'e' -> 1 | 2;
                        case 'i', 'y' -> 2;
                        case 'o', 'u', 'w' -> 4;
                        default -> 0;
                    };
        }
        return classes;
    }

    /// A long vowel that the vowelless script writes must be in the other; a is too unsteady to count.
    private static boolean vowelsMayAgree(String written, String spoken) {
        int steady = classes(written) & 6;
        return steady == 0 || (steady & classes(spoken)) != 0;
    }
}
