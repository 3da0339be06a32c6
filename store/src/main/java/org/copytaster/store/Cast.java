// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.copytaster.model.ActorId;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Evidence;
import org.copytaster.model.Mention;
import org.copytaster.model.Span;
import org.copytaster.store.view.ActorCard;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Gathers what the articles, told in time order, say of one actor.
final class Cast {

    private final Map<Mention.Kind, Integer> kinds = new EnumMap<>(Mention.Kind.class);
    private final Map<String, Integer> fullNames = new TreeMap<>();
    private final Map<String, ActorCard.Spelling> spellings = new LinkedHashMap<>();
    private final Map<String, ActorCard.RoleSeen> roles = new LinkedHashMap<>();
    private int mentions;
    private int articles;
    private int statements;
    private @Nullable ArticleId last;

    /// One spelling in one article.
    record Naming(
            ActorId actor,
            Member article,
            Mention.Kind kind,
            @Nullable String name,
            String words,
            int place,
            int count) {

        Evidence evidence() {
            return new Evidence(article.id(), new Span(place, place + words.length()), words);
        }
    }

    void add(Naming naming) {
        mentions += naming.count();
        if (!naming.article().id().equals(last)) {
            last = naming.article().id();
            articles++;
        }
        kinds.merge(naming.kind(), naming.count(), Integer::sum);
        String name = naming.name();
        if (name != null) {
            fullNames.merge(name, naming.count(), Integer::sum);
        }
        if (naming.kind() == Mention.Kind.ROLE) {
            addRole(naming);
        } else {
            addSpelling(naming);
        }
    }

    void addStatements(int more) {
        statements += more;
    }

    private void addSpelling(Naming naming) {
        ActorCard.Spelling before = spellings.get(naming.words());
        spellings.put(
                naming.words(),
                before == null
                        ? new ActorCard.Spelling(naming.words(), naming.count(), naming.evidence())
                        : new ActorCard.Spelling(
                                before.text(), before.count() + naming.count(), before.first()));
    }

    private void addRole(Naming naming) {
        LocalDate day = naming.article().day();
        String key = naming.words().toLowerCase(Locale.ROOT);
        ActorCard.RoleSeen before = roles.get(key);
        roles.put(
                key,
                before == null
                        ? new ActorCard.RoleSeen(naming.words(), naming.evidence(), day, day)
                        : new ActorCard.RoleSeen(
                                before.role(),
                                before.words(),
                                before.first(),
                                day == null ? before.last() : day));
    }

    /// @param kind what the conclusions say that the actor is; null when they do not say
    ActorCard card(ActorId id, Mention.@Nullable Kind kind) {
        List<ActorCard.Spelling> byCount =
                spellings.values().stream()
                        .sorted(
                                Comparator.comparingInt(ActorCard.Spelling::count)
                                        .reversed()
                                        .thenComparing(ActorCard.Spelling::text))
                        .toList();
        return new ActorCard(
                id,
                kind == null ? most(kinds, Mention.Kind.OTHER) : kind,
                most(fullNames, byCount.isEmpty() ? id.value() : byCount.getFirst().text()),
                byCount,
                List.copyOf(roles.values()),
                mentions,
                articles,
                statements);
    }

    /// Every name and spelling, roles left out.
    Set<String> names() {
        Set<String> names = new TreeSet<>(spellings.keySet());
        names.addAll(fullNames.keySet());
        return names;
    }

    int mentions() {
        return mentions;
    }

    private static <T> T most(Map<T, Integer> counts, T otherwise) {
        T best = otherwise;
        int most = 0;
        for (Map.Entry<T, Integer> one : counts.entrySet()) {
            if (one.getValue() > most) {
                most = one.getValue();
                best = one.getKey();
            }
        }
        return best;
    }
}
