// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

/// What one look at each character of a text counts.
///
/// @param words parted by spaces; scripts that write none apart count a word for every two characters
/// @param commas of the Latin and the Arabic script
/// @param capitals the share of words with a capital: 0 few, 1 some, 2 most; 3 when all letters are capitals
/// @param digits of any script
/// @param mayHoldDate whether there are four digits that may be a year, or a date in figures
record Letters(int words, int commas, int capitals, int digits, boolean mayHoldDate) {

    private static final int LETTER = 1;
    private static final int CAPITAL = 2;
    private static final int SMALL = 4;
    private static final int DIGIT = 8;
    private static final byte[] ASCII = ascii();

    private static byte[] ascii() {
        byte[] kinds = new byte[128];
        for (char one = 0; one < kinds.length; one++) {
            kinds[one] = (byte) kindOf(one);
        }
        return kinds;
    }

    private static int kindOf(char one) {
        int kind = Character.isLetter(one) ? LETTER : 0;
        kind |= Character.isUpperCase(one) ? CAPITAL : 0;
        boolean small =
                Character.isLowerCase(one) || Character.getType(one) == Character.OTHER_LETTER;
        kind |= small ? SMALL : 0;
        return kind | (Character.isDigit(one) ? DIGIT : 0);
    }

    static Letters of(String text) {
        int words = 0;
        int dense = 0;
        int commas = 0;
        int digits = 0;
        int begun = 0;
        int capitals = 0;
        int kinds = 0;
        int run = 0;
        boolean date = false;
        char before = ' ';
        int length = text.length();
        for (int at = 0; at < length; at++) {
            char one = text.charAt(at);
            int kind = one < 128 ? ASCII[one] : kindOf(one);
            kinds |= kind;
            if (before == ' ' && one != ' ') {
                words++;
                begun += kind & LETTER;
                capitals += (kind & LETTER) != 0 && (kind & CAPITAL) != 0 ? 1 : 0;
            }
            if ((kind & DIGIT) != 0) {
                digits++;
                run++;
            } else if (run > 0) {
                date |= run == 4 && beginsYear(text.charAt(at - 4));
                run = 0;
            }
            commas += one == ',' || one == '،' ? 1 : 0;
            dense += one >= '\u3040' && one <= '\u9FFF' ? 1 : 0;
            before = one;
        }
        date |= run == 4 && beginsYear(text.charAt(length - 4));
        boolean cried = (kinds & SMALL) == 0 && begun > 0;
        return new Letters(
                dense > 3 ? Math.max(words, dense / 2) : words,
                commas,
                cried ? 3 : capitals * 3 < begun ? 0 : capitals * 3 < begun * 2 ? 1 : 2,
                digits,
                date);
    }

    private static boolean beginsYear(char one) {
        int digit = Character.digit(one, 10);
        return digit == 1 || digit == 2;
    }
}
