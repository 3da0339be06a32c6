// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Cuts class names and ids into lower-case words: `articleBody__lead-2` says article, body, lead.
/// Remembers what it has cut, for a page repeats its classes.
final class ClassWords {

    private static final int MOST = 12;

    private final Map<String, Named> known = new HashMap<>();

    /// The words of an element.
    ///
    /// @param hints what they say that it holds, as [ClassHint#of] tells
    record Named(List<String> words, int hints) {

        static final Named NOT = new Named(List.of(), 0);

        boolean says(ClassHint hint) {
            return hint.isAmong(hints);
        }
    }

    Named of(String names) {
        return names.isEmpty() ? Named.NOT : known.computeIfAbsent(names, ClassWords::named);
    }

    private static Named named(String names) {
        List<String> words = cut(names);
        return new Named(words, ClassHint.of(words));
    }

    private static List<String> cut(String names) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= names.length() && words.size() < MOST; at++) {
            boolean letter = at < names.length() && isLetter(names.charAt(at));
            boolean hump =
                    letter
                            && at > start
                            && isCapital(names.charAt(at))
                            && !isCapital(names.charAt(at - 1));
            if (!letter || hump) {
                add(words, names, start, at);
                start = hump ? at : at + 1;
            }
        }
        return List.copyOf(words);
    }

    private static boolean isLetter(char one) {
        return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z');
    }

    /// Of a letter.
    private static boolean isCapital(char one) {
        return one <= 'Z';
    }

    private static void add(List<String> words, String names, int start, int end) {
        if (end - start >= 3 && end - start <= 20) {
            String word = names.substring(start, end).toLowerCase(Locale.ROOT);
            if (!words.contains(word)) {
                words.add(word);
            }
        }
    }
}
