// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.copytaster.model.ActorId;
import org.copytaster.model.ArticleId;
import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Fact;
import org.copytaster.model.StatementId;
import org.copytaster.model.StoryId;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// What holds after all facts: of two about one thing the later one.
final class FoldedFacts {

    final Map<ArticleId, Fact.ArticleRead> readings = new LinkedHashMap<>();
    final Map<ArticleId, Fact.CopyFound> copies = new LinkedHashMap<>();
    final Map<ArticleId, Fact.ArticleGrouped> groups = new LinkedHashMap<>();
    final Map<StoryId, Fact.StoriesMerged> merges = new LinkedHashMap<>();
    final Map<StatementId, Fact.UtteranceAligned> utterances = new LinkedHashMap<>();
    final Set<Fact.ActorNamed> names = new LinkedHashSet<>();
    final Map<ActorId, Fact.ActorsJoined> joins = new LinkedHashMap<>();
    private final Map<StoryId, Fact.ChronologyTold> chronologies = new LinkedHashMap<>();

    FoldedFacts(List<Fact> facts) {
        facts.forEach(this::fold);
    }

    private void fold(Fact fact) {
        switch (fact) {
            case Fact.ArticleRead read -> readings.put(read.reading().article().id(), read);
            case Fact.CopyFound copy -> copies.put(copy.copy(), copy);
            case Fact.ArticleGrouped group -> groups.put(group.article(), group);
            case Fact.StoriesMerged merge -> merges.put(merge.from(), merge);
            case Fact.UtteranceAligned aligned -> utterances.put(aligned.statement(), aligned);
            case Fact.ActorNamed named -> names.add(named);
            case Fact.ActorsJoined join -> joins.put(join.from(), join);
            case Fact.ChronologyTold told -> chronologies.put(told.story(), told);
        }
    }

    /// The story that a story has become.
    StoryId story(StoryId id) {
        return last(
                id,
                one -> {
                    Fact.StoriesMerged merge = merges.get(one);
                    return merge == null ? null : merge.into();
                });
    }

    /// The actor that an actor has turned out to be.
    ActorId actor(ActorId id) {
        return last(
                id,
                one -> {
                    Fact.ActorsJoined join = joins.get(one);
                    return join == null ? null : join.into();
                });
    }

    /// Follows a chain to its end. In a circle, which would be a mistake of the pipeline, the least
    /// id of the circle stands for all.
    private static <T extends Comparable<T>> T last(T start, Function<T, @Nullable T> next) {
        Set<T> seen = new HashSet<>();
        T at = start;
        for (T then = next.apply(at); then != null; then = next.apply(at)) {
            if (!seen.add(at)) {
                return leastOfCircle(at, next);
            }
            at = then;
        }
        return at;
    }

    private static <T extends Comparable<T>> T leastOfCircle(
            T start, Function<T, @Nullable T> next) {
        T least = start;
        T at = next.apply(start);
        while (at != null && !at.equals(start)) {
            least = at.compareTo(least) < 0 ? at : least;
            at = next.apply(at);
        }
        return least;
    }

    /// The chronology of every story; what was told of a merged story counts only where nothing was
    /// told of the one it went into.
    Map<StoryId, List<ChronologyRow>> chronologies() {
        Map<StoryId, List<ChronologyRow>> rows = new LinkedHashMap<>();
        chronologies.forEach((story, told) -> {
            if (story.equals(story(story))) {
                rows.put(story, told.rows());
            }
        });
        chronologies.forEach((story, told) -> rows.putIfAbsent(story(story), told.rows()));
        return rows;
    }
}
