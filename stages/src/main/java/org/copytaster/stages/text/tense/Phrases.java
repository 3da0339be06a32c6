// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text.tense;

import org.copytaster.stages.text.LanguageData;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Words and phrases in small letters, of which a star stands for the rest of a word: "will be", "*ed".
///
/// @param shapes what stands before and behind the star
record Phrases(Set<String> plain, List<Shape> shapes) {

    record Shape(String start, String end) {

        boolean fits(String phrase) {
            return phrase.length() > start.length() + end.length()
                    && phrase.startsWith(start)
                    && phrase.endsWith(end)
                    && phrase.indexOf(' ', start.length()) < 0;
        }
    }

    static Phrases of(LanguageData data, String section) {
        Set<String> plain = new HashSet<>();
        List<Shape> shapes = new ArrayList<>();
        for (String entry : data.words(section)) {
            int star = entry.indexOf('*');
            if (star < 0) {
                plain.add(entry);
            } else {
                shapes.add(new Shape(entry.substring(0, star), entry.substring(star + 1)));
            }
        }
        return new Phrases(plain, shapes);
    }

    boolean hasAsItIs(String phrase) {
        return plain.contains(phrase);
    }

    boolean hasItsShape(String phrase) {
        return shapes.stream().anyMatch(shape -> shape.fits(phrase));
    }

    boolean has(String phrase) {
        return hasAsItIs(phrase) || hasItsShape(phrase);
    }
}
