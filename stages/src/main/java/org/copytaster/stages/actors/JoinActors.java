// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.actors;

import org.copytaster.model.ActorId;
import org.copytaster.model.Article;
import org.copytaster.model.Correction;
import org.copytaster.model.Fact;
import org.copytaster.model.Mention;
import org.copytaster.model.Reading;
import org.copytaster.model.Stamp;
import org.copytaster.stages.pipeline.Stage;
import org.copytaster.stages.text.NameKeys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Joins the names of all articles into actors: says which spellings an actor has, and which ids
/// turned out to be one.
///
/// People are looked at family name by family name, articles in time order.
/// 1. A full name joins the one actor seen so far whose name is compatible with it.
/// 2. A family name alone joins the one actor of that family that the articles of the two months
///    before speak of. Where there are two, father and son, it stays alone.
/// 3. Names that one article keeps apart are never joined, nor are those that a person split; what a
///    person joined is joined, whatever the rules say.
///
/// Of two ids that are joined, the one that was seen first stays, so an old id always leads to the
/// present one by following the facts, and later articles never change it back.
public final class JoinActors implements Stage.Keyed<String, Acquaintances, Reading, Fact> {

    private final List<Correction.JoinNames> joined;
    private final Rulings rulings;

    public JoinActors(List<Correction> corrections) {
        this.joined = joins(corrections);
        this.rulings = Rulings.of(corrections);
    }

    private static List<Correction.JoinNames> joins(List<Correction> corrections) {
        List<Correction.JoinNames> joins = new ArrayList<>();
        for (Correction correction : corrections) {
            if (correction instanceof Correction.JoinNames join) {
                joins.add(join);
            }
        }
        return joins;
    }

    @Override
    public List<String> keysOf(Reading reading) {
        Set<String> keys = new LinkedHashSet<>();
        for (Seen seen : seen(reading)) {
            keys.addAll(keysOf(seen));
        }
        return List.copyOf(keys);
    }

    private List<String> keysOf(Seen seen) {
        List<String> keys = new ArrayList<>();
        if (seen.kind() == Mention.Kind.PERSON) {
            NameKeys.familySounds(seen.name()).forEach(sound -> keys.add("person/" + sound));
        } else {
            keys.add("actor/" + seen.id());
        }
        for (int i = 0; i < joined.size(); i++) {
            if (seen.isCalled(joined.get(i).one()) || seen.isCalled(joined.get(i).other())) {
                keys.add("joined/" + i);
            }
        }
        return keys;
    }

    /// The actors of a reading, each once, in text order.
    static List<Seen> seen(Reading reading) {
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
                                                new LinkedHashSet<>()))
                        .spellings()
                        .add(mention.evidence().words());
            }
        }
        return List.copyOf(seen.values());
    }

    @Override
    public Comparator<Reading> order() {
        return Comparator.comparing(Reading::article, Article.IN_TIME_ORDER);
    }

    @Override
    public Acquaintances begin(String key) {
        return new Acquaintances();
    }

    @Override
    public Step<Acquaintances, Fact> apply(String key, Acquaintances known, Reading reading) {
        List<Seen> here = seen(reading).stream().filter(one -> keysOf(one).contains(key)).toList();
        List<Fact> facts = new ArrayList<>();
        if (key.startsWith("joined/")) {
            here.forEach(one -> known.joinByRuling(one, facts));
        } else {
            here.stream()
                    .filter(one -> keysOf(one).getFirst().equals(key))
                    .forEach(one -> known.name(one, facts));
            known.keepApart(here);
            here.forEach(one -> known.meet(one, rulings, facts));
        }
        return new Step<>(known, facts);
    }
}
