// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import org.copytaster.model.ActorId;
import org.copytaster.model.Article;
import org.copytaster.model.Mention;
import org.copytaster.model.Mention.Kind;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/// Makes mentions of roles, and finds out who is meant by one: the person that the article calls by
/// that office, if there is only one.
final class Roles {

    private record Holder(RolePhrase role, ActorId actor, String name) {}

    private final Map<Sighting, Kind> kinds;
    private final BiFunction<Sighting, Kind, @Nullable ActorId> actors;
    private final People people;
    private final Set<String> articles;
    private final List<Holder> holders = new ArrayList<>();

    Roles(
            Map<Sighting, Kind> kinds,
            BiFunction<Sighting, Kind, @Nullable ActorId> actors,
            People people,
            Set<String> articles) {
        this.kinds = kinds;
        this.actors = actors;
        this.people = people;
        this.articles = articles;
        kinds.forEach(this::note);
    }

    private void note(Sighting sighting, Kind kind) {
        RolePhrase role = sighting.role;
        ActorId actor = kind == Kind.PERSON && role != null ? actors.apply(sighting, kind) : null;
        String name = actor == null ? null : people.fullName(sighting.text);
        if (role != null && actor != null && name != null) {
            holders.add(new Holder(role, actor, name));
        }
    }

    /// Adds the roles of one sentence that stand before a name, or for one.
    void in(Scene scene, Article article, List<Mention> mentions) {
        for (RolePhrase role : scene.roles()) {
            Span span = span(scene.words(), role);
            if (Cast.overlaps(mentions, span)) {
                continue;
            }
            Holder holder = holder(scene, role);
            boolean stands = holder != null || isDefinite(scene.words(), role);
            if (stands) {
                mentions.add(
                        new Mention(
                                article.evidence(span),
                                Kind.ROLE,
                                holder == null ? null : holder.actor,
                                holder == null ? null : holder.name));
            }
        }
    }

    private static Span span(List<Word> words, RolePhrase role) {
        return words.get(role.from()).span().cover(words.get(role.to() - 1).span());
    }

    private @Nullable Holder holder(Scene scene, RolePhrase role) {
        for (Sighting sighting : scene.sightings()) {
            if (role.equals(sighting.role)) {
                Kind kind = kinds.getOrDefault(sighting, Kind.OTHER);
                ActorId actor = actors.apply(sighting, kind);
                String name = people.fullName(sighting.text);
                return kind == Kind.PERSON && actor != null && name != null
                        ? new Holder(role, actor, name)
                        : null;
            }
        }
        return isDefinite(scene.words(), role) ? onlyHolder(role) : null;
    }

    /// The one actor of the article who is called by this office.
    private @Nullable Holder onlyHolder(RolePhrase role) {
        Map<ActorId, Holder> found = new LinkedHashMap<>();
        for (Holder holder : holders) {
            if (role.mayMean(holder.role)) {
                found.putIfAbsent(holder.actor, holder);
            }
        }
        return found.size() == 1 ? found.values().iterator().next() : null;
    }

    /// "the minister", "Syria's top diplomat": one certain person, not any.
    private boolean isDefinite(List<Word> words, RolePhrase role) {
        if (words.get(role.from()).lower().startsWith("ال")) {
            return true;
        }
        if (role.from() == 0) {
            return false;
        }
        Word before = words.get(role.from() - 1);
        return articles.contains(before.lower()) || (before.possessive() && before.isCapital());
    }
}
