// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.model.Reading;
import org.copytaster.model.Span;
import org.copytaster.stages.text.FoldedWords;

import java.util.LinkedHashMap;
import java.util.Map;

/// The names in an article in a form that outlives spelling, language and script: the consonants that
/// one hears. "Karvenia", "Carvenia" and "كارفينيا" are all `krfn`.
///
/// A Latin or Cyrillic word is a name when it has a capital although it does not begin a sentence; in
/// scripts without capitals every word may be one, and the rarity of the key has to tell.
final class NameWords {

    private static final int SHORTEST = 3;

    private NameWords() {}

    static Map<String, Integer> of(Reading reading) {
        String text = reading.article().text();
        FoldedWords words = FoldedWords.of(text);
        Map<String, Integer> keys = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            if (mayBeName(text, words.span(i))) {
                String key = key(words.word(i));
                if (key.length() >= SHORTEST) {
                    keys.merge(key, 1, Integer::sum);
                }
            }
        }
        return keys;
    }

    private static boolean mayBeName(String text, Span word) {
        int first = text.codePointAt(word.start());
        if (!Character.isLetter(first)) {
            return false;
        }
        if (!Character.isUpperCase(first) && !Character.isLowerCase(first)) {
            return !Character.isIdeographic(first);
        }
        return Character.isUpperCase(first) && !beginsSentence(text, word.start());
    }

    private static boolean beginsSentence(String text, int start) {
        int before = start - 1;
        while (before >= 0 && " \u00A0\"“«‘'(¿¡".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return before < 0 || "\n.!?:؟".indexOf(text.charAt(before)) >= 0;
    }

    static String key(String folded) {
        StringBuilder key = new StringBuilder();
        String word = folded.startsWith("ال") && folded.length() > 4 ? folded.substring(2) : folded;
        for (int i = 0; i < word.length(); i++) {
            char sound = sound(word, i);
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
            case 'f', 'v', 'w', 'ف', 'в', 'ф' -> 'f';
            case 'c', 'k', 'q', 'g', 'ك', 'ق', 'غ', 'خ', 'к', 'г', 'х' -> next == 'h' ? 's' : 'k';
            case 'x' -> 'k';
            case 'j', 's', 'z', 'س', 'ص', 'ز', 'ش', 'ج', 'ث', 'с', 'з', 'ш', 'ж', 'щ', 'ц', 'ч' ->
                    's';
            case 'd', 't', 'د', 'ت', 'ط', 'ض', 'ذ', 'ظ', 'д', 'т' -> 't';
            case 'l', 'ل', 'л' -> 'l';
            case 'm', 'م', 'м' -> 'm';
            case 'n', 'ن', 'н' -> 'n';
            case 'r', 'ر', 'р' -> 'r';
            default -> 0;
        };
    }
}
