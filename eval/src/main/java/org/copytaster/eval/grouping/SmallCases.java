// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.grouping;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Fact;
import org.copytaster.stages.NewsPipeline;
import org.copytaster.stages.pipeline.PlainRunner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Measures how events come out in small cases: what somebody has who saved forty pages, most of which are
/// about something else. The scorers of the bench see thousands of articles at once, among which a nearness
/// that means nothing is easily known.
///
/// Argument: the folder of the stories bench.
public final class SmallCases {

    private SmallCases() {}

    public static void main(String[] arguments) throws IOException {
        for (String set : TrainSameEvent.SETS) {
            GoldSet gold = GoldSet.read(Path.of(arguments[0]), "events/" + set, "event");
            int right = 0;
            int wrong = 0;
            int missed = 0;
            for (GoldSet small : gold.smallCases()) {
                Map<ArticleId, String> events = events(small.articles());
                List<Article> known =
                        small.articles().stream()
                                .filter(article ->
                                        !small.groups().getOrDefault(article.id(), "").isEmpty())
                                .toList();
                for (int one = 0; one < known.size(); one++) {
                    for (int other = 0; other < one; other++) {
                        boolean same = same(small.groups(), known.get(one), known.get(other));
                        boolean told = same(events, known.get(one), known.get(other));
                        right += same && told ? 1 : 0;
                        wrong += told && !same ? 1 : 0;
                        missed += same && !told ? 1 : 0;
                    }
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s in small cases: pairs right %d, wrong %d, missed %d; F1 %.3f%n",
                    set,
                    right,
                    wrong,
                    missed,
                    2.0 * right / Math.max(1, 2 * right + wrong + missed));
        }
    }

    private static boolean same(Map<ArticleId, String> groups, Article one, Article other) {
        return groups.getOrDefault(one.id(), "").equals(groups.getOrDefault(other.id(), ""));
    }

    private static Map<ArticleId, String> events(List<Article> articles) {
        Map<ArticleId, String> events = new HashMap<>();
        try (PlainRunner runner = new PlainRunner(1)) {
            for (Fact fact : NewsPipeline.plain().group(runner, articles)) {
                if (fact instanceof Fact.ArticleGrouped grouped) {
                    events.put(grouped.article(), grouped.event().value());
                }
            }
        }
        return events;
    }
}
