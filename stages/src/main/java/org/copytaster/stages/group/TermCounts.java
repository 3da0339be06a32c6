// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.stages.text.FoldedWords;
import org.copytaster.stages.text.LanguageData;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How telling the words of one language are: in how many articles each has been seen so far.
///
/// Counts on the first dozens of articles are noise, so they begin as if some articles had been seen
/// already, in which the language's common words (topic `group`) occurred as often as they do in news.
final class TermCounts {

    private static final double PRIOR_ARTICLES = 400;
    private static final double PRIOR_OF_A_RARE_WORD = 0.5;

    private static final int FIRST_WORDS = 1024;

    private final Map<String, Double> prior = new HashMap<>();

    /// By the bits of their names.
    private final Map<Long, Integer> weekdays = new HashMap<>();

    private final WordNumbers numbers = new WordNumbers();
    private final Tally tally = new Tally(this);

    /// By the number of a word: in how many articles it has been seen, with those in which it is taken to have
    /// been before the first.
    private double[] in = new double[FIRST_WORDS];

    private int articles;

    TermCounts(@Nullable String language) {
        for (List<String> names : LanguageData.of(language, "times").rows("weekday")) {
            int day = 1 << Integer.parseInt(names.getFirst());
            names.stream()
                    .skip(1)
                    .map(FoldedWords::fold)
                    .forEach(name -> weekdays.put(FoldedWords.bits(name), day));
        }
        LanguageData data = LanguageData.of(language, "group");
        data.sections().keySet().stream()
                .filter(section -> section.startsWith("in "))
                .forEach(section -> addPrior(data, section));
    }

    /// A section is called `in 0.5` when its words stand in half of all articles.
    private void addPrior(LanguageData data, String section) {
        double share = Double.parseDouble(section.substring(3));
        for (List<String> row : data.rows(section)) {
            for (String word : row.getFirst().split(" ", -1)) {
                prior.putIfAbsent(word, share * PRIOR_ARTICLES);
            }
        }
    }

    /// The days of the week among the first words of a text, as bits.
    int weekdays(FoldedWords words, int most) {
        int days = 0;
        for (int at = 0; at < Math.min(most, words.size()); at++) {
            days |= weekdays.getOrDefault(words.bits(at), 0);
        }
        return days;
    }

    /// The number that stands for a word here.
    int number(String word) {
        int known = numbers.of(word);
        return known >= 0 ? known : add(word);
    }

    /// The number that stands for a word of a text here.
    int number(FoldedWords words, int index) {
        int known = numbers.of(words.bits(index));
        return known >= 0 ? known : add(words.word(index));
    }

    private int add(String word) {
        int number = numbers.add(word);
        if (number == in.length) {
            in = Arrays.copyOf(in, number * 2);
        }
        in[number] = prior.getOrDefault(word, PRIOR_OF_A_RARE_WORD);
        return number;
    }

    /// The number of a word that was met before; -1 if it was not.
    int numberOfKnown(String word) {
        return numbers.of(word);
    }

    String word(int number) {
        return numbers.word(number);
    }

    /// An empty one, which the next call empties.
    Tally tally() {
        tally.clear();
        return tally;
    }

    /// How many articles have been seen.
    int articles() {
        return articles;
    }

    /// Takes note of the words of another article.
    void count(int[] distinct) {
        articles++;
        for (int number : distinct) {
            in[number]++;
        }
    }

    /// The inverse document frequency, at least 0.
    double weight(int number) {
        return Math.max(0, Math.log((articles + PRIOR_ARTICLES) / in[number]));
    }
}
