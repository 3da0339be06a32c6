// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

/// Compares two parts of names, in plain Latin letters, by their sound.
final class Sounds {

    private static final Likeness LIKENESS =
            new Likeness(LanguageData.of("any", "letters").rows("alike"));

    private Sounds() {}

    /// @param vowelless whether the first comes from a script that leaves short vowels out, and the
    ///     second does not
    static boolean alike(String one, String other, boolean vowelless) {
        if (NameKeys.respelled(one, false).equals(NameKeys.respelled(other, false))
                || NameKeys.respelled(one, true).equals(NameKeys.respelled(other, true))) {
            return true;
        }
        return agree(NameKeys.sounds(one), NameKeys.sounds(other), vowelless)
                || (!vowelless && LIKENESS.alike(one, other));
    }

    /// Walks over both: consonants must be the same, and the vowels between them must go together.
    private static boolean agree(String one, String other, boolean vowelless) {
        int i = 0;
        int j = 0;
        int consonants = 0;
        while (true) {
            int nextI = vowelsEnd(one, i);
            int nextJ = vowelsEnd(other, j);
            String left = one.substring(i, nextI);
            String right = other.substring(j, nextJ);
            if (!(vowelless ? vowelsMayAgree(left, right) : vowelsAgree(left, right))) {
                return false;
            }
            if (nextI == one.length() || nextJ == other.length()) {
                return nextI == one.length() && nextJ == other.length() && consonants > 1;
            }
            if (one.charAt(nextI) != other.charAt(nextJ)) {
                return false;
            }
            consonants++;
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
