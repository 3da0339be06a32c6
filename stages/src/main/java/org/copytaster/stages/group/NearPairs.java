// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.stages.group.Kinship.Clue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The pairs of articles that may tell of one happening, with what is weighed: what [Weights] is
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
        Weights anybody = new Weights(new double[Clue.values().length], 0);
        Map<String, EventWindow> windows = new TreeMap<>();
        List<Item> items = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        for (Article article : articles.stream().sorted(Article.IN_TIME_ORDER).toList()) {
            String language = article.header().language();
            EventWindow window =
                    windows.computeIfAbsent(
                            language == null ? "" : language,
                            key -> new EventWindow(key, anybody, 0));
            Item item = new Item(Profile.of(article, window.counts()));
            window.meet(item);
            items.add(item);
        }
        for (Item item : items) {
            for (Kinship kinship : item.kinships()) {
                if (kinship.one() == item) {
                    pairs.add(pair(kinship, Math.max(EventWindow.SMALLEST_CROWD, items.size())));
                }
            }
        }
        return pairs;
    }

    private static Pair pair(Kinship kinship, int crowd) {
        return new Pair(
                kinship.one().profile().article().id(),
                kinship.other().profile().article().id(),
                kinship.clues(crowd));
    }
}
