// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.align;

import org.copytaster.stages.text.FoldedWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What a sentence says, as far as its words tell: the words that carry meaning, by
/// their matters or stems, and
/// apart from them the numbers, the names, and whether it denies.
///
/// @param words all words, folded, in order
record Gist(
        List<String> words,
        Set<String> stems,
        Set<String> numbers,
        Set<String> names,
        boolean denies) {

    private static final int STEM = 6;

    static Gist of(String sentence, String language) {
        Lexicon lexicon = Lexicon.of(language);
        Set<String> stems = new TreeSet<>();
        Set<String> numbers = lexicon.numbersIn(sentence);
        Matters matters = Matters.in(language);
        Set<String> names = new TreeSet<>();
        boolean denies = false;
        FoldedWords words = FoldedWords.of(sentence);
        for (int i = 0; i < words.size(); i++) {
            String word = words.word(i);
            String meant = lexicon.same().getOrDefault(word, word);
            denies |= lexicon.negations().contains(word);
            if (!Character.isDigit(meant.charAt(0))
                    && !lexicon.function().contains(meant)
                    && !lexicon.negations().contains(word)) {
                stems.add(matters.of(meant).orElseGet(() -> stem(meant)));
                if (i > 0 && Character.isUpperCase(sentence.charAt(words.span(i).start()))) {
                    names.add(matters.of(meant).orElseGet(() -> stem(meant)));
                }
            }
        }
        return new Gist(words.words(), stems, numbers, names, denies);
    }

    /// The first letters: crude, but the same rule for every language, and endings come last in all of
    /// those that we read.
    private static String stem(String word) {
        String bare = word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
        bare =
                bare.length() > 3 && bare.endsWith("s")
                        ? bare.substring(0, bare.length() - 1)
                        : bare;
        return bare.length() > STEM ? bare.substring(0, STEM) : bare;
    }

    /// What several sentences say together.
    static Gist together(List<Gist> sentences) {
        List<String> words = new ArrayList<>();
        Set<String> stems = new TreeSet<>();
        Set<String> numbers = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        boolean denies = false;
        for (Gist sentence : sentences) {
            words.addAll(sentence.words);
            stems.addAll(sentence.stems);
            numbers.addAll(sentence.numbers);
            names.addAll(sentence.names);
            denies |= sentence.denies;
        }
        return new Gist(words, stems, numbers, names, denies);
    }
}
