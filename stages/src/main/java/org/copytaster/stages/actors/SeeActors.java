// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.actors;

import org.copytaster.model.ActorId;
import org.copytaster.model.Article;
import org.copytaster.model.Mention;
import org.copytaster.model.Reading;
import org.copytaster.model.Stamp;
import org.copytaster.stages.pipeline.Outcome;
import org.copytaster.stages.pipeline.Stage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Sorts the actors of an article by the keys under which another stage looks at them.
final class SeeActors implements Stage.Each<Reading, Sighting> {

    private final Function<Seen, List<String>> keys;

    /// @param keys of an actor, each once, in a fixed order
    SeeActors(Function<Seen, List<String>> keys) {
        this.keys = keys;
    }

    @Override
    public Outcome<Sighting> apply(Reading reading) {
        Map<String, List<Seen>> actors = new LinkedHashMap<>();
        Map<String, List<Seen>> leading = new LinkedHashMap<>();
        for (Seen seen : seen(reading)) {
            List<String> all = keys.apply(seen);
            all.forEach(key -> add(actors, key, seen));
            if (!all.isEmpty()) {
                add(leading, all.getFirst(), seen);
            }
        }
        Article article = reading.article();
        String version = article.version().hex();
        List<Sighting> sightings = new ArrayList<>();
        actors.forEach((key, here) ->
                sightings.add(
                        new Sighting(
                                key,
                                article.id(),
                                version,
                                article.header().published(),
                                here,
                                leading.getOrDefault(key, List.of()))));
        return new Outcome.Kept<>(sightings);
    }

    private static void add(Map<String, List<Seen>> byKey, String key, Seen seen) {
        byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(seen);
    }

    /// The actors of a reading, each once, in text order.
    private static List<Seen> seen(Reading reading) {
        Map<ActorId, Seen> seen = new LinkedHashMap<>();
        Stamp published = reading.article().header().published();
        for (Mention mention : reading.mentions()) {
            ActorId id = mention.entity();
            String name = mention.name();
            if (id != null && name != null && mention.kind() != Mention.Kind.ROLE) {
                seen.computeIfAbsent(
                                id,
                                key ->
                                        new Seen(
                                                key,
                                                mention.kind(),
                                                name,
                                                published,
                                                reading.article().header().language(),
                                                new LinkedHashSet<>()))
                        .spellings()
                        .add(mention.evidence().words());
            }
        }
        return List.copyOf(seen.values());
    }
}
