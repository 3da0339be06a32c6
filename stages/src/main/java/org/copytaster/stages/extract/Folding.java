// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

/// Texts made comparable: what was written with other case, spaces or marks is the same.
final class Folding {

    /// What each ASCII character is folded to; 0: it is left out. Most text is ASCII, and every block of
    /// a page is folded several times.
    private static final char[] ASCII = ascii();

    private Folding() {}

    private static char[] ascii() {
        char[] folded = new char[128];
        for (char one = 0; one < folded.length; one++) {
            folded[one] = Character.isLetterOrDigit(one) ? Character.toLowerCase(one) : 0;
        }
        return folded;
    }

    /// Letters and digits only, in lower case, without any space.
    static String letters(String text) {
        char[] letters = text.toCharArray();
        int count = 0;
        for (char one : letters) {
            if (one < ASCII.length) {
                if (ASCII[one] != 0) {
                    letters[count++] = ASCII[one];
                }
            } else if (Character.isLetterOrDigit(one)) {
                letters[count++] = Character.toLowerCase(one);
            }
        }
        return new String(letters, 0, count);
    }
}
