// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.align;

import org.copytaster.stages.text.FoldedWords;
import org.copytaster.stages.text.NameSounds;

import java.util.Set;
import java.util.TreeSet;

/// What a wording says as far as it can be told in any language: common matters, numbers, and the
/// sounds of names. In a script without capitals every word that is no matter may be a name.
record Sense(Set<String> matters, Set<String> numbers, Set<String> names) {

    private static final int SHORTEST = 3;
    private static final double ANCHOR = 1.5;

    static Sense of(String text, String language) {
        Lexicon lexicon = Lexicon.of(language);
        Matters known = Matters.in(language);
        Set<String> matters = new TreeSet<>();
        Set<String> numbers = new TreeSet<>(lexicon.numbersIn(text));
        Set<String> names = new TreeSet<>();
        FoldedWords words = FoldedWords.of(text);
        for (int i = 0; i < words.size(); i++) {
            String word = words.word(i);
            char first = text.charAt(words.span(i).start());
            boolean small =
                    Character.isLowerCase(first) || (i == 0 && Character.isUpperCase(first));
            if (Character.isDigit(first) || lexicon.isUsual(word)) {
                continue;
            }
            known.of(word).ifPresent(matters::add);
            if (!small && known.of(word).isEmpty()) {
                for (String spelling : NameSounds.spellings(word)) {
                    String sound = NameSounds.of(spelling);
                    if (sound.length() >= SHORTEST) {
                        names.add(sound);
                    }
                }
            }
        }
        return new Sense(matters, numbers, names);
    }

    /// How much both say, names and numbers included.
    double shared(Sense other) {
        return common(matters, other.matters)
                + ANCHOR * common(numbers, other.numbers)
                + ANCHOR * common(names, other.names);
    }

    /// From 0 to 1: how many of the matters of both are common to them (Dice).
    double agreesWith(Sense other) {
        double both = matters.size() + other.matters.size();
        return both == 0 ? 0 : 2 * common(matters, other.matters) / both;
    }

    private static long common(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).count();
    }
}
