// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.stages.group.Kinship.Clue;
import org.copytaster.stages.learned.ClueWeights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// The pairs of articles that may tell of one happening, with what is weighed: what [ClueWeights] is
/// learnt from.
public final class NearPairs {

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

    /// All near pairs among some articles, as they look when all have come.
    public static List<Pair> of(List<Article> articles) {
        ClueWeights anybody = new ClueWeights(new double[Clue.values().length], 0);
        Map<String, EventWindow> windows = new TreeMap<>();
        Map<String, List<Item>> items = new TreeMap<>();
        for (Article article : articles.stream().sorted(Article.IN_TIME_ORDER).toList()) {
            String language = Objects.requireNonNullElse(article.header().language(), "");
            EventWindow window =
                    windows.computeIfAbsent(language, key -> new EventWindow(key, anybody, 0));
            Item item = new Item(Profile.of(article, window.counts()));
            window.meet(item);
            items.computeIfAbsent(language, key -> new ArrayList<>()).add(item);
        }
        List<Pair> pairs = new ArrayList<>();
        items.values().forEach(ofOneLanguage -> addPairs(ofOneLanguage, pairs));
        return pairs;
    }

    /// @param items in time order
    private static void addPairs(List<Item> items, List<Pair> pairs) {
        int first = 0;
        for (int at = 0; at < items.size(); at++) {
            Item item = items.get(at);
            while (EventWindow.isPast(items.get(first).profile(), item.profile())) {
                first++;
            }
            Crowd crowd = new Crowd(at - first + 1, items.size());
            for (Kinship kinship : item.kinships()) {
                if (kinship.one() == item) {
                    pairs.add(pair(kinship, crowd));
                }
            }
        }
    }

    private static Pair pair(Kinship kinship, Crowd crowd) {
        return new Pair(
                kinship.one().profile().article().id(),
                kinship.other().profile().article().id(),
                kinship.clues(crowd));
    }
}
