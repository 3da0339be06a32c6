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

    private final Map<String, List<String>> known = new HashMap<>();

    List<String> of(String names) {
        return names.isEmpty() ? List.of() : known.computeIfAbsent(names, ClassWords::cut);
    }

    private static List<String> cut(String names) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= names.length() && words.size() < MOST; at++) {
            boolean letter = at < names.length() && isLetter(names.charAt(at));
            boolean hump =
                    letter
                            && at > start
                            && Character.isUpperCase(names.charAt(at))
                            && Character.isLowerCase(names.charAt(at - 1));
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

    private static void add(List<String> words, String names, int start, int end) {
        if (end - start >= 3 && end - start <= 20) {
            String word = names.substring(start, end).toLowerCase(Locale.ROOT);
            if (!words.contains(word)) {
                words.add(word);
            }
        }
    }
}
