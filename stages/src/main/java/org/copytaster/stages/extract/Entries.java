// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What the menus and buttons of a page say ("Home", "Log in", "Cart 0"): words that stand where the name
/// of a section or an outlet may stand, and name neither.
final class Entries {

    private static final Set<String> WORDS = words();
    private static final Pattern COUNT = Pattern.compile("[\\d\\s]+$");

    private Entries() {}

    private static Set<String> words() {
        Set<String> words = new TreeSet<>();
        ExtractWords.all("entry").forEach(entry -> words.add(Folding.letters(entry)));
        ExtractWords.table("furniture").keySet().forEach(one -> words.add(Folding.letters(one)));
        return words;
    }

    /// Whether a text is no more than such an entry, counts behind it left aside.
    static boolean isOne(String text) {
        return WORDS.contains(Folding.letters(COUNT.matcher(text).replaceAll("")));
    }
}
