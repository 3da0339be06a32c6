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
    private final Map<String, Integer> weekdays = new HashMap<>();
    private final WordNumbers numbers = new WordNumbers();
    private final Tally tally = new Tally();

    /// By the number of a word: in how many articles it is taken to have been before the first, and in how
    /// many it has been seen.
    private double[] before = new double[FIRST_WORDS];

    private int[] seenIn = new int[FIRST_WORDS];
    private int articles;

    TermCounts(@Nullable String language) {
        for (List<String> names : LanguageData.of(language, "times").rows("weekday")) {
            int day = 1 << Integer.parseInt(names.getFirst());
            names.stream().skip(1).map(FoldedWords::fold).forEach(name -> weekdays.put(name, day));
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

    /// The days of the week among some words, as bits.
    int weekdays(List<String> words) {
        int days = 0;
        for (String word : words) {
            days |= weekdays.getOrDefault(word, 0);
        }
        return days;
    }

    /// The number that stands for a word here.
    int number(String word) {
        int known = numbers.of(word);
        if (known >= 0) {
            return known;
        }
        int number = numbers.add(word);
        if (number == before.length) {
            before = Arrays.copyOf(before, number * 2);
            seenIn = Arrays.copyOf(seenIn, number * 2);
        }
        before[number] = prior.getOrDefault(word, PRIOR_OF_A_RARE_WORD);
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
            seenIn[number]++;
        }
    }

    /// The inverse document frequency, at least 0.
    double weight(int number) {
        double in = before[number] + seenIn[number];
        return Math.max(0, Math.log((articles + PRIOR_ARTICLES) / in));
    }
}
