// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Reading;
import org.copytaster.stages.group.StoryKinship.Clue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The pairs of stories that are compared while articles come in and somebody who knows decides: what
/// the weights of [StoryKinship] are learnt from.
public final class NearStories {

    /// Who decides overlooks this part of what belongs together, so that larger pieces of one story are
    /// met too.
    private static final double OVERLOOKED = 0.7;

    private NearStories() {}

    /// Two stories with what is weighed for them.
    ///
    /// @param clues in the order of [#clues()], or of [NearPieces#clues()]
    /// @param same whether they are one affair
    @SuppressWarnings("ArrayRecordComponent") // read only, never compared
    public record Pair(double[] clues, boolean same) {}

    /// What is weighed, by name.
    public static List<String> clues() {
        return Arrays.stream(Clue.values()).map(Enum::name).toList();
    }

    /// All pairs that are compared.
    ///
    /// @param stories the true story of each article that has one
    /// @param chance by another number something else is overlooked
    public static List<Pair> of(
            List<Reading> readings, Map<ArticleId, String> stories, int chance) {
        List<Pair> pairs = new ArrayList<>();
        Grouping grouping =
                new Grouping(
                        List.of(),
                        (one, other, clues) -> {
                            String here = truth(one, stories);
                            String there = truth(other, stories);
                            if (here.isEmpty() || there.isEmpty()) {
                                return 0;
                            }
                            boolean same = here.equals(there);
                            pairs.add(new Pair(clues, same));
                            return same && !isOverlooked(one, other, chance) ? 1 : 0;
                        },
                        (piece, story, clues) -> 0);
        readings.stream()
                .sorted(Comparator.comparing(Reading::article, Article.IN_TIME_ORDER))
                .forEach(grouping::add);
        return pairs;
    }

    private static String truth(Story story, Map<ArticleId, String> stories) {
        return story.articles().stream()
                .map(stories::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /// By chance, yet the same in every run.
    private static boolean isOverlooked(Story one, Story other, int chance) {
        String pair = one.id() + " " + one.size() + " " + other.id() + " " + other.size();
        int mixed = pair.hashCode() + chance;
        return Math.floorMod((mixed * 0x9E3779B9) >> 8, 1000) < OVERLOOKED * 1000;
    }
}
