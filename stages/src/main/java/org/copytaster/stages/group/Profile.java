// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.model.Article;
import org.copytaster.model.Stamp;
import org.copytaster.stages.text.FoldedWords;
import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// What an article is about, as far as words tell: its heaviest terms, scaled to length one.
///
/// @param title the terms of the headline alone, scaled to length one; empty when there is none
/// @param figures the numbers in the headline and the lead
/// @param weekdays the days of the week that headline and lead name, as bits
/// @param words how many words the article has
/// @param day days since 1970 with their fraction; null when the article is undated
record Profile(
        Article article,
        Map<String, Double> terms,
        Map<String, Double> title,
        Set<String> figures,
        int weekdays,
        int words,
        @Nullable Double day) {

    private static final int HEAVIEST = 200;
    private static final int MOST_WORDS = 1_500;
    private static final int TITLE_COUNTS = 2;
    private static final int LEAD_WORDS = 80;

    /// Empty when the page does not tell its language.
    String language() {
        String language = article.header().language();
        return language == null ? "" : language;
    }

    static Profile of(Article article, TermCounts counts) {
        return of(article, FoldedWords.of(article.text()), counts);
    }

    /// @param text the article's text, folded
    static Profile of(Article article, FoldedWords text, TermCounts counts) {
        List<String> title = FoldedWords.of(article.header().title()).words();
        List<String> body = text.words();
        Map<String, Integer> words = new LinkedHashMap<>();
        title.forEach(word -> words.merge(counts.kept(word), TITLE_COUNTS, Integer::sum));
        body.stream()
                .limit(MOST_WORDS)
                .forEach(word -> words.merge(counts.kept(word), 1, Integer::sum));
        counts.count(words.keySet());
        List<String> top = new ArrayList<>(title);
        top.addAll(body.subList(0, Math.min(body.size(), LEAD_WORDS)));
        return new Profile(
                article,
                unit(
                        heaviest(words, counts),
                        term -> weight(words.getOrDefault(term, 0), counts.weight(term))),
                unit(new LinkedHashSet<>(title), counts::weight),
                top.stream()
                        .filter(word -> Character.isDigit(word.charAt(0)))
                        .collect(Collectors.toCollection(TreeSet::new)),
                counts.weekdays(top),
                title.size() + body.size(),
                day(article.header().published()));
    }

    /// What is left of an article when none can come any more that it is compared with.
    Profile withoutTerms() {
        return new Profile(article, Map.of(), Map.of(), Set.of(), weekdays, words, day);
    }

    private static List<String> heaviest(Map<String, Integer> words, TermCounts counts) {
        return words.entrySet().stream()
                .map(word ->
                        Map.entry(
                                word.getKey(),
                                weight(word.getValue(), counts.weight(word.getKey()))))
                .filter(term -> term.getValue() > 0)
                .sorted(
                        Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(HEAVIEST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The terms with their weights, scaled to length one.
    private static Map<String, Double> unit(
            Collection<String> terms, ToDoubleFunction<String> weight) {
        Map<String, Double> weights = new LinkedHashMap<>();
        double square = 0;
        for (String term : terms) {
            double one = weight.applyAsDouble(term);
            if (one > 0) {
                weights.put(term, one);
                square += one * one;
            }
        }
        double length = Math.sqrt(square);
        weights.replaceAll((term, one) -> one / length);
        return weights;
    }

    private static double weight(int count, double rarity) {
        return (1 + Math.log(count)) * rarity;
    }

    private static @Nullable Double day(@Nullable Stamp published) {
        if (published == null) {
            return null;
        }
        LocalTime time = published.time() == null ? LocalTime.NOON : published.time();
        return published.day().toEpochDay() + time.toSecondOfDay() / 86_400.0;
    }
}
