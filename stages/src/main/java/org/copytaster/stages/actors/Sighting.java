// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.actors;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Stamp;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/// The actors that one article shows under one key: what [JoinActors] and [AgreeOnKinds] are fed, so that
/// an article with many names is not gone through once for each of them.
///
/// @param version of the article's text
/// @param published null when the article has no date
/// @param actors in text order
/// @param leading those of the actors that have no key before this one: what is to be told of an actor
///     once is told here
record Sighting(
        String key,
        ArticleId article,
        String version,
        @Nullable Stamp published,
        List<Seen> actors,
        List<Seen> leading) {

    /// The order of [Article#IN_TIME_ORDER].
    static final Comparator<Sighting> IN_TIME_ORDER =
            Article.inTimeOrder(Sighting::published, Sighting::article)
                    .thenComparing(Sighting::version);

    Sighting {
        actors = List.copyOf(actors);
        leading = List.copyOf(leading);
    }
}
