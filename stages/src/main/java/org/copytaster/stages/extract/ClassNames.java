// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Cuts class names and ids into lower-case words: `articleBody__lead-2` says article, body, lead.
/// Remembers what it has cut, for a page repeats its classes, and the words in them.
final class ClassNames {

    private static final int MOST = 12;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 20;

    private final Map<String, ClassWords> known = new HashMap<>();
    private final WordTable<ClassWord> words = new WordTable<>();

    ClassWords words(String names) {
        return names.isEmpty() ? ClassWords.NONE : known.computeIfAbsent(names, this::cut);
    }

    private ClassWords cut(String names) {
        List<ClassWord> cut = new ArrayList<>(MOST);
        int start = 0;
        for (int at = 0; at <= names.length() && cut.size() < MOST; at++) {
            boolean letter = at < names.length() && isLetter(names.charAt(at));
            boolean hump =
                    letter
                            && at > start
                            && isCapital(names.charAt(at))
                            && !isCapital(names.charAt(at - 1));
            if (letter && !hump) {
                continue;
            }
            if (at - start >= SHORTEST && at - start <= LONGEST) {
                ClassWord word = word(names, start, at);
                if (!isAmong(cut, word)) {
                    cut.add(word);
                }
            }
            start = hump ? at : at + 1;
        }
        return ClassWords.of(cut);
    }

    @SuppressWarnings("ReferenceEquality") // a page has each word once
    private static boolean isAmong(List<ClassWord> words, ClassWord word) {
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at) == word) {
                return true;
            }
        }
        return false;
    }

    private ClassWord word(String names, int start, int end) {
        ClassWord word = words.at(names, start, end);
        if (word == null) {
            word = ClassWord.of(names.substring(start, end).toLowerCase(Locale.ROOT));
            words.put(word.text(), word);
        }
        return word;
    }

    private static boolean isLetter(char one) {
        return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z');
    }

    /// Of a letter.
    private static boolean isCapital(char one) {
        return one <= 'Z';
    }
}
