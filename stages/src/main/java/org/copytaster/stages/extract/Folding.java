// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

/// Texts made comparable: what was written with other case, spaces or marks is the same.
final class Folding {

    private Folding() {}

    /// Letters and digits only, in lower case, without any space.
    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (Character.isLetterOrDigit(one)) {
                letters.append(Character.toLowerCase(one));
            }
        }
        return letters.toString();
    }
}
