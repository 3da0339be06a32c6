// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

import java.util.LinkedHashSet;
import java.util.Set;

/// The consonants of a word in classes that hold across languages and scripts: what is written p in one
/// is b in another, and vowels and h are often not written at all.
public final class NameSounds {

    private static final String ARTICLE = "ال";
    private static final String PREFIXES = "وبلفك";

    private NameSounds() {}

    /// The spellings to hear: doubtful letters each way (the final c of "Dravic", the Spanish j), an
    /// Arabic word without its article, and without the particle that is written onto it.
    public static Set<String> spellings(String folded) {
        Set<String> spellings = new LinkedHashSet<>();
        if (isArabic(folded)) {
            spellings.add(bare(folded));
            if (folded.length() > 4 && PREFIXES.indexOf(folded.charAt(0)) >= 0) {
                spellings.add(bare(folded.substring(1)));
            }
            return spellings;
        }
        spellings.add(folded);
        if (folded.endsWith("c")) {
            spellings.add(folded + "h");
        }
        if (folded.indexOf('j', 1) > 0) {
            spellings.add(folded.charAt(0) + folded.substring(1).replace('j', 'k'));
        }
        return spellings;
    }

    private static boolean isArabic(String word) {
        return !word.isEmpty() && word.charAt(0) >= '\u0600' && word.charAt(0) <= '\u06FF';
    }

    private static String bare(String word) {
        if (word.startsWith("لل") && word.length() > 4) {
            return word.substring(2);
        }
        return word.startsWith(ARTICLE) && word.length() > 4 ? word.substring(2) : word;
    }

    /// The consonants of one spelling; empty if none is heard.
    public static String of(String spelling) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < spelling.length(); i++) {
            char sound = sound(spelling, i);
            boolean repeats = !key.isEmpty() && key.charAt(key.length() - 1) == sound;
            if (sound != 0 && !repeats) {
                key.append(sound);
            }
        }
        return key.toString();
    }

    /// The class of the consonant at a place; 0 where nothing is heard that spellings agree on.
    private static char sound(String word, int at) {
        char next = at + 1 < word.length() ? word.charAt(at + 1) : 0;
        return switch (word.charAt(at)) {
            case 'b', 'p', 'ب', 'پ', 'б', 'п' -> next == 'h' ? 'f' : 'b';
            case 'f', 'v', 'ف', 'в', 'ф' -> 'f';
            case 'c' -> next == 'h' ? 's' : 'k';
            case 'k', 'q', 'g', 'ك', 'ق', 'غ', 'خ', 'к', 'г', 'х' -> 'k';
            case 'x' -> 'k';
            // The t of tch, تش, and тш is not heard apart.
            case 't', 'ت' -> next == 'c' || next == 'ش' ? 0 : 't';
            case 'j', 's', 'z', 'س', 'ص', 'ز', 'ش', 'ج', 'ث', 'с', 'з', 'ш', 'ж', 'щ', 'ц', 'ч' ->
                    's';
            case 'd', 'د', 'ط', 'ض', 'ذ', 'ظ', 'д', 'т' -> 't';
            case 'l', 'ل', 'л' -> 'l';
            case 'm', 'م', 'м' -> 'm';
            case 'n', 'ن', 'н' -> 'n';
            case 'r', 'ر', 'р' -> 'r';
            default -> 0;
        };
    }
}
