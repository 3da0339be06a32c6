// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Reading;
import org.copytaster.stages.group.PieceKinship.Clue;
import org.copytaster.stages.learned.ClueWeights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The pieces and large stories that are compared while articles come in: what the weights of
/// [PieceKinship] are learnt from. Whether a piece goes with a story changes neither, so what is
/// compared is the same whatever the weights.
public final class NearPieces {

    private NearPieces() {}

    /// What is weighed, by name.
    public static List<String> clues() {
        return Arrays.stream(Clue.values()).map(Enum::name).toList();
    }

    /// All pieces and large stories that are compared and most of whose articles are of a known story.
    ///
    /// @param stories the true story of each article that has one
    /// @param weights by which large stories become one, in the order of [NearStories#clues()], and the bias
    public static List<NearStories.Pair> of(
            List<Reading> readings, Map<ArticleId, String> stories, double[] weights) {
        List<NearStories.Pair> pairs = new ArrayList<>();
        int bias = weights.length - 1;
        ClueWeights ofStories = new ClueWeights(Arrays.copyOf(weights, bias), weights[bias]);
        Grouping grouping =
                new Grouping(
                        List.of(),
                        StoryIndex.Judge.by(ofStories),
                        (piece, story, clues) -> {
                            String here = truth(piece, stories);
                            String there = truth(story, stories);
                            if (!here.isEmpty() && !there.isEmpty()) {
                                pairs.add(new NearStories.Pair(clues, here.equals(there)));
                            }
                            return 0;
                        });
        readings.stream()
                .sorted(Comparator.comparing(Reading::article, Article.IN_TIME_ORDER))
                .forEach(grouping::add);
        return pairs;
    }

    /// The true story of more than half of the articles; empty if there is none.
    private static String truth(Story story, Map<ArticleId, String> stories) {
        Map<String, Integer> counts = new TreeMap<>();
        for (ArticleId article : story.articles()) {
            counts.merge(stories.getOrDefault(article, ""), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .filter(one -> one.getValue() * 2 > story.size())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
