// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.model.Article;
import org.copytaster.model.Stamp;
import org.copytaster.stages.text.FoldedWords;
import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.stream.IntStream;

/// What an article is about, as far as words tell: its heaviest terms, scaled to length one.
///
/// @param names its names, which are numbered alike in all languages
/// @param title the terms of the headline alone, scaled to length one; empty when there is none
/// @param figures the numbers in the headline and the lead, by their hash codes, sorted
/// @param weekdays the days of the week that headline and lead name, as bits
/// @param words how many words the article has
/// @param day days since 1970 with their fraction; null when the article is undated
@SuppressWarnings("ArrayRecordComponent") // read only, never compared
record Profile(
        Head head,
        Terms names,
        Terms terms,
        Terms title,
        int[] figures,
        int weekdays,
        int words,
        @Nullable Double day) {

    private static final int HEAVIEST = 200;
    private static final int MOST_WORDS = 1_500;
    private static final int TITLE_COUNTS = 2;
    private static final int LEAD_WORDS = 80;

    /// @param text the article's text, folded
    static Profile of(Article article, Terms names, FoldedWords text, TermCounts counts) {
        FoldedWords title = FoldedWords.of(article.header().title());
        Tally tally = counts.tally();
        tally.add(title, title.size(), TITLE_COUNTS);
        int[] inTitle = tally.numbers();
        tally.add(text, MOST_WORDS, 1);
        int[] words = tally.numbers();
        counts.count(words);
        return new Profile(
                Head.of(article),
                names,
                Terms.heaviest(words, weights(words, tally, counts), HEAVIEST),
                Terms.unit(inTitle, Arrays.stream(inTitle).mapToDouble(counts::weight).toArray()),
                figures(title, text),
                counts.weekdays(title, title.size()) | counts.weekdays(text, LEAD_WORDS),
                title.size() + text.size(),
                day(article.header().published()));
    }

    private static double[] weights(int[] words, Tally tally, TermCounts counts) {
        double[] weights = new double[words.length];
        for (int at = 0; at < words.length; at++) {
            weights[at] = weight(tally.count(at), counts.weight(words[at]));
        }
        return weights;
    }

    private static int[] figures(FoldedWords title, FoldedWords text) {
        return IntStream.concat(figures(title, title.size()), figures(text, LEAD_WORDS))
                .sorted()
                .distinct()
                .toArray();
    }

    /// The hash codes of those among the first words that begin with a digit.
    private static IntStream figures(FoldedWords words, int most) {
        return IntStream.range(0, Math.min(most, words.size()))
                .filter(at -> Character.isDigit(words.first(at)))
                .map(words::hash);
    }

    /// What is left of an article when none can come any more that it is compared with.
    Profile withoutTerms() {
        return new Profile(
                head, Terms.NONE, Terms.NONE, Terms.NONE, new int[0], weekdays, words, day);
    }

    /// The day, or not a number.
    double dayOrNone() {
        return day == null ? Double.NaN : day;
    }

    private static double weight(int count, double rarity) {
        return count == 1 ? rarity : (1 + Math.log(count)) * rarity;
    }

    private static @Nullable Double day(@Nullable Stamp published) {
        if (published == null) {
            return null;
        }
        LocalTime time = published.time() == null ? LocalTime.NOON : published.time();
        return published.day().toEpochDay() + time.toSecondOfDay() / 86_400.0;
    }
}
