// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.stages.text.FoldedWords;
import org.copytaster.stages.text.LanguageData;
import org.jspecify.annotations.Nullable;

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

    private final Map<String, Double> prior = new HashMap<>();
    private final Map<String, Integer> seenIn = new HashMap<>();
    private final Map<String, Integer> weekdays = new HashMap<>();
    private final Map<String, String> spelt = new HashMap<>();
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

    /// The one copy of a word that is kept, however many articles have it.
    String kept(String word) {
        String before = spelt.putIfAbsent(word, word);
        return before == null ? word : before;
    }

    void count(Iterable<String> distinct) {
        articles++;
        distinct.forEach(term -> seenIn.merge(term, 1, Integer::sum));
    }

    /// The inverse document frequency, at least 0.
    double weight(String term) {
        double before = prior.getOrDefault(term, PRIOR_OF_A_RARE_WORD);
        double in = before + seenIn.getOrDefault(term, 0);
        return Math.max(0, Math.log((articles + PRIOR_ARTICLES) / in));
    }
}
