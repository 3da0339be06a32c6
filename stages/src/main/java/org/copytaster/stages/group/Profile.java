// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.model.Article;
import org.copytaster.model.Stamp;
import org.copytaster.stages.text.FoldedWords;
import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What an article is about, as far as words tell: its heaviest terms, scaled to length one.
///
/// @param day days since 1970 with their fraction; null when the article is undated
record Profile(Article article, Map<String, Double> terms, @Nullable Double day) {

    private static final int HEAVIEST = 200;
    private static final int MOST_WORDS = 1_500;
    private static final int TITLE_COUNTS = 2;

    /// Empty when the page does not tell its language.
    String language() {
        String language = article.header().language();
        return language == null ? "" : language;
    }

    static Profile of(Article article, TermCounts counts) {
        Map<String, Integer> words = words(article);
        counts.count(words.keySet());
        Map<String, Double> weights = new LinkedHashMap<>();
        words.entrySet().stream()
                .map(word ->
                        Map.entry(
                                word.getKey(),
                                weight(word.getValue(), counts.weight(word.getKey()))))
                .filter(term -> term.getValue() > 0)
                .sorted(
                        Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(HEAVIEST)
                .forEach(term -> weights.put(term.getKey(), term.getValue()));
        double length = Math.sqrt(weights.values().stream().mapToDouble(one -> one * one).sum());
        weights.replaceAll((term, weight) -> weight / length);
        return new Profile(article, weights, day(article.header().published()));
    }

    private static double weight(int count, double rarity) {
        return (1 + Math.log(count)) * rarity;
    }

    private static Map<String, Integer> words(Article article) {
        Map<String, Integer> words = new LinkedHashMap<>();
        FoldedWords title = FoldedWords.of(article.header().title());
        for (int i = 0; i < title.size(); i++) {
            words.merge(title.word(i), TITLE_COUNTS, Integer::sum);
        }
        List<String> body = FoldedWords.of(article.text()).words();
        body.stream().limit(MOST_WORDS).forEach(word -> words.merge(word, 1, Integer::sum));
        return words;
    }

    private static @Nullable Double day(@Nullable Stamp published) {
        if (published == null) {
            return null;
        }
        LocalTime time = published.time() == null ? LocalTime.NOON : published.time();
        return published.day().toEpochDay() + time.toSecondOfDay() / 86_400.0;
    }
}
