// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Reading;
import org.copytaster.stages.group.Kinship.Clue;
import org.copytaster.stages.learned.ClueWeights;
import org.copytaster.stages.text.FoldedWords;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/// The pairs of articles that may tell of one happening, with what is weighed: what [ClueWeights] is
/// learnt from.
public final class NearPairs {

    private static final ClueWeights ANYBODY = new ClueWeights(new double[Clue.values().length], 0);

    private NearPairs() {}

    /// Two articles with what is weighed for them.
    ///
    /// @param clues in the order of [#clues()]
    @SuppressWarnings("ArrayRecordComponent") // read only, never compared
    public record Pair(ArticleId one, ArticleId other, double[] clues) {}

    /// What is weighed, by name.
    public static List<String> clues() {
        return Arrays.stream(Clue.values()).map(Enum::name).toList();
    }

    /// All pairs of articles in one language that are near by their words, as they look when all have come.
    public static List<Pair> of(List<Article> articles) {
        Map<String, List<Item>> items = new TreeMap<>();
        EventWindows windows = new EventWindows(ANYBODY, ANYBODY, 0);
        for (Article article : articles.stream().sorted(Article.IN_TIME_ORDER).toList()) {
            String language = Objects.requireNonNullElse(article.header().language(), "");
            FoldedWords words = FoldedWords.of(article.text());
            Item item = meet(article, Terms.NONE, words, windows.of(language));
            items.computeIfAbsent(language, key -> new ArrayList<>()).add(item);
        }
        List<Pair> pairs = new ArrayList<>();
        items.values().forEach(ofOneLanguage -> addPairs(ofOneLanguage, Common.WORDS, pairs));
        return pairs;
    }

    /// All pairs of articles in two languages that are near by their names, as they look when all have come.
    ///
    /// @param language of an article, or what is to be taken for it
    public static List<Pair> across(List<Reading> readings, Function<Article, String> language) {
        List<Item> items = new ArrayList<>();
        EventWindows windows = new EventWindows(ANYBODY, ANYBODY, 0);
        KnownNames names = new KnownNames();
        Comparator<Reading> inTimeOrder =
                Comparator.comparing(Reading::article, Article.IN_TIME_ORDER);
        for (Reading reading : readings.stream().sorted(inTimeOrder).toList()) {
            Article article = reading.article();
            FoldedWords words = FoldedWords.of(article.text());
            Terms itsNames = names.add(NameWords.of(reading, words));
            items.add(meet(article, itsNames, words, windows.of(language.apply(article))));
        }
        List<Pair> pairs = new ArrayList<>();
        addPairs(items, Common.NAMES, pairs);
        return pairs;
    }

    private static Item meet(Article article, Terms names, FoldedWords words, EventWindow window) {
        Item item = new Item(Profile.of(article, names, words, window.counts()));
        window.meet(item);
        return item;
    }

    /// @param items in time order
    private static void addPairs(List<Item> items, Common by, List<Pair> pairs) {
        int first = 0;
        for (int at = 0; at < items.size(); at++) {
            Item item = items.get(at);
            while (EventWindow.isPast(items.get(first).profile(), item.profile())) {
                first++;
            }
            Crowd crowd = new Crowd(at - first + 1, items.size());
            for (Kinship kinship : item.kinships()) {
                if (kinship.one() == item && kinship.by() == by) {
                    pairs.add(pair(kinship, crowd));
                }
            }
        }
    }

    private static Pair pair(Kinship kinship, Crowd crowd) {
        return new Pair(
                kinship.one().profile().head().id(),
                kinship.other().profile().head().id(),
                kinship.clues(crowd));
    }
}
