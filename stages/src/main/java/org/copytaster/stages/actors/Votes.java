// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.actors;

import org.copytaster.model.ActorId;
import org.copytaster.model.Fact;
import org.copytaster.model.Mention;
import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// How many articles took one name for each kind: the state of [AgreeOnKinds] for one name.
public final class Votes {

    private static final int AHEAD = 2;

    private final Map<Mention.Kind, Integer> articles = new EnumMap<>(Mention.Kind.class);
    private final Map<Mention.Kind, Set<ActorId>> actors = new EnumMap<>(Mention.Kind.class);
    private final Set<String> joined = new TreeSet<>();
    private Mention.@Nullable Kind settled;
    private boolean areFamilyNamesOnly = true;

    Votes() {}

    void count(Seen seen) {
        areFamilyNamesOnly &= seen.isFamilyNameOnly() || seen.kind() != Mention.Kind.PERSON;
        articles.merge(seen.kind(), 1, Integer::sum);
        actors.computeIfAbsent(seen.kind(), none -> new LinkedHashSet<>()).add(seen.id());
    }

    /// Joins the actors of other kinds to the first one of the kind that the articles agree on.
    void settle(List<Fact> facts) {
        Mention.Kind kind = settled == null ? leading() : settled;
        if (kind == null) {
            return;
        }
        if (kind == Mention.Kind.PERSON && areFamilyNamesOnly) {
            return;
        }
        settled = kind;
        ActorId home = actors.getOrDefault(kind, Set.of()).iterator().next();
        actors.forEach((other, ids) -> {
            for (ActorId id : other == kind ? Set.<ActorId>of() : ids) {
                if (joined.add(id.value())) {
                    facts.add(new Fact.ActorsJoined(id, home, "one name, one kind on most pages"));
                }
            }
        });
    }

    private Mention.@Nullable Kind leading() {
        int all = articles.values().stream().mapToInt(Integer::intValue).sum();
        for (Map.Entry<Mention.Kind, Integer> one : articles.entrySet()) {
            if (2 * one.getValue() - all >= AHEAD) {
                return one.getKey();
            }
        }
        return null;
    }
}
