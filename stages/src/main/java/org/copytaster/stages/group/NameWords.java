// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.model.Mention;
import org.copytaster.model.Reading;
import org.copytaster.stages.text.FoldedWords;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The names in an article in a form that outlives spelling, language and script: the consonants that
/// one hears. "Karvenia", "Carvenia" and "كارفينيا" are all `krfn`.
///
/// Coarser than [org.copytaster.stages.text.NameKeys]: a key is only one of many hints that two
/// articles belong together.
///
/// @param counts the keys of the names, and in how many places each stands
/// @param spelt how a key is spelt in the article
record NameWords(Map<String, Integer> counts, Map<String, String> spelt) {

    private static final int SHORTEST = 3;

    /// In scripts without capitals names are hard to find, so there every word that sounds like a known
    /// name counts as one.
    ///
    /// @param known whether a key is the key of a name elsewhere
    static NameWords of(Reading reading, Predicate<String> known) {
        NameWords names = new NameWords(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Mention mention : reading.mentions()) {
            if (mention.kind() != Mention.Kind.ROLE) {
                names.count(mention.evidence().words(), key -> true);
            }
        }
        for (String text : List.of(reading.article().header().title(), reading.article().text())) {
            if (hasNoCapitals(text)) {
                names.count(text, known);
            }
        }
        return names;
    }

    private void count(String text, Predicate<String> wanted) {
        FoldedWords words = FoldedWords.of(text);
        for (int i = 0; i < words.size(); i++) {
            String key = key(words.word(i));
            if (key.length() >= SHORTEST && wanted.test(key)) {
                counts.merge(key, 1, Integer::sum);
                spelt.putIfAbsent(key, words.span(i).of(text));
            }
        }
    }

    private static boolean hasNoCapitals(String text) {
        return text.codePoints().noneMatch(Character::isUpperCase);
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
