// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.grouping;

import org.copytaster.model.Article;
import org.copytaster.model.Reading;
import org.copytaster.stages.group.NearStories;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Trains what tells whether two stories are one affair, and writes it where the `group` stage reads it.
/// Of sets that know happenings only, those that are known to be different are taken for different affairs.
///
/// Arguments: the folder of the stories bench, the file to write, and sets to leave out.
public final class TrainSameStory {

    private static final List<String> STORIES = List.of("t17", "entities", "crosslang-en");
    private static final List<String> EVENTS =
            List.of("uci-headlines", "wikinews-events", "ecbplus");

    private TrainSameStory() {}

    public static void main(String[] arguments) throws IOException {
        Path bench = Path.of(arguments[0]);
        Set<String> leftOut = Set.copyOf(List.of(arguments).subList(2, arguments.length));
        List<GoldPairs> sets = new ArrayList<>();
        for (String set : STORIES) {
            if (!leftOut.contains(set)) {
                sets.add(pairs(GoldSet.read(bench, "storylines/" + set, "story"), true));
            }
        }
        for (String set : EVENTS) {
            if (!leftOut.contains(set)) {
                sets.add(pairs(GoldSet.read(bench, "events/" + set, "event"), false));
            }
        }
        Learning.write(
                Path.of(arguments[1]),
                TrainSameStory.class.getName() + " from " + sets.size() + " sets",
                NearStories.clues(),
                Learning.from(sets, Regression::fit));
    }

    private static GoldPairs pairs(GoldSet set, boolean hasStories) {
        List<double[]> same = new ArrayList<>();
        List<double[]> apart = new ArrayList<>();
        for (NearStories.Pair pair : NearStories.of(readings(set.articles()), set.groups())) {
            if (hasStories || !pair.same()) {
                (pair.same() ? same : apart).add(pair.clues());
            }
        }
        // crosslang-en holds the articles of t17
        String family = set.name().equals("crosslang-en") ? "t17" : set.name();
        return GoldPairs.balanced(set.name(), family, same, apart);
    }

    private static List<Reading> readings(List<Article> articles) {
        return articles.stream()
                .map(article -> new Reading(article, List.of(), List.of(), List.of(), List.of()))
                .toList();
    }
}
