// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.ArticleId;
import org.copytaster.model.EventId;
import org.copytaster.model.TimeValue;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Puts tellings of one happening together. A wrong join makes two outlets seem to confirm each
/// other, so a join needs much in common:
///
/// 1. Only tellings of the same stretch of the calendar, and of the same tense, are compared.
/// 2. They are one if they share most of what is rare in them, or less and an actor.
/// 3. In two languages those of one day are one if they share matters and actors, or if they open two pages on one
///    event and share anything of that; those of a month or year if they share many matters.
/// 4. Groups of days next to one another are one happening, with days that disagree, only if they
///    share nearly all, and no page has both.
final class GroupTellings {

    private static final double SAME = 0.5;
    private static final double SAME_WITH_AN_ACTOR = 0.3;
    private static final double SAME_ON_ANOTHER_DAY = 0.65;
    private static final int FEWEST_STEMS = 3;
    private static final int FEWEST_STEMS_ON_ANOTHER_DAY = 6;
    private static final int DAYS_APART = 3;

    private final Matter matter;
    private final Map<ArticleId, EventId> events;

    /// @param events of the articles that are not alone on theirs
    GroupTellings(Matter matter, Map<ArticleId, EventId> events) {
        this.matter = matter;
        this.events = events;
    }

    List<Group> of(List<Telling> tellings) {
        // Rule 1: only the same stretch and the same tense.
        Map<String, List<Group>> byStretch = new TreeMap<>();
        for (Telling telling : tellings) {
            String key = telling.stretch() + (telling.isPlanned() ? " planned" : "");
            join(telling, byStretch.computeIfAbsent(key, none -> new ArrayList<>()));
        }
        return byStretch.values().stream().flatMap(List::stream).toList();
    }

    private void join(Telling telling, List<Group> groups) {
        Group nearest = null;
        double most = 0;
        for (Group group : groups) {
            double shared = shared(telling, group);
            if (shared > most) {
                nearest = group;
                most = shared;
            }
        }
        if (nearest == null) {
            groups.add(new Group(telling));
        } else {
            nearest.add(telling);
        }
    }

    private double shared(Telling telling, Group group) {
        double most = 0;
        for (Telling other : group.tellings()) {
            most = Math.max(most, sharedIfSame(telling, other));
        }
        return most;
    }

    /// How much two tellings share; 0 if that is too little.
    private double sharedIfSame(Telling one, Telling other) {
        // Rule 3: what is told in two languages is one by its matters and actors.
        if (!one.report().isInTheLanguageOf(other.report())) {
            boolean ofADay = one.day().precision() == TimeValue.Precision.DAY;
            boolean same =
                    ofADay
                            ? one.report().sharesMatterOfTheDay(other.report())
                                    || openOneEvent(one, other)
                            : one.report().sharesManyMatters(other.report());
            return same ? SAME : 0;
        }
        // Rule 2: most of what is rare, or less and an actor.
        double shared = matter.shared(one.stems(), other.stems());
        boolean enough =
                shared >= (one.sharedActors(other) > 0 ? SAME_WITH_AN_ACTOR : SAME)
                        && one.stems().sharedCount(other.stems()) >= FEWEST_STEMS;
        return enough ? shared : 0;
    }

    private boolean openOneEvent(Telling one, Telling other) {
        EventId event = events.get(one.sentence().article());
        return event != null
                && event.equals(events.get(other.sentence().article()))
                && one.isOpening()
                && other.isOpening()
                && one.report().sharesAnything(other.report());
    }

    // Rule 4: groups of days next to one another are one happening only if they share nearly all.
    List<Group> withDisagreements(List<Group> groups, Origins origins) {
        NavigableMap<LocalDate, List<Group>> byDay = new TreeMap<>();
        List<Group> kept = new ArrayList<>();
        for (Group group : groups) {
            LocalDate day = group.isPlanned() ? null : group.day().day().orElse(null);
            Group same = day == null ? null : disagreeing(group, day, byDay);
            if (day == null) {
                kept.add(group);
            } else if (same == null) {
                byDay.computeIfAbsent(day, none -> new ArrayList<>()).add(group);
            } else if (weight(group, origins) > weight(same, origins)) {
                group.addDisagreeing(same, origins);
                byDay.values().forEach(list -> list.remove(same));
                byDay.computeIfAbsent(day, none -> new ArrayList<>()).add(group);
            } else {
                same.addDisagreeing(group, origins);
            }
        }
        byDay.values().forEach(kept::addAll);
        return kept;
    }

    private @Nullable Group disagreeing(
            Group group, LocalDate day, NavigableMap<LocalDate, List<Group>> byDay) {
        return byDay
                .subMap(day.minusDays(DAYS_APART), true, day.plusDays(DAYS_APART), true)
                .values()
                .stream()
                .flatMap(List::stream)
                .filter(one -> !one.day().equals(group.day()) && disagree(one, group))
                .findFirst()
                .orElse(null);
    }

    private static int weight(Group group, Origins origins) {
        return origins.count(group.tellings().stream().map(Telling::sentence).toList());
    }

    private boolean disagree(Group one, Group other) {
        for (Telling mine : one.tellings()) {
            for (Telling theirs : other.tellings()) {
                if (mine.sentence().article().equals(theirs.sentence().article())) {
                    return false;
                }
            }
        }
        Telling mine = one.best(matter);
        Telling theirs = other.best(matter);
        return matter.shared(mine.stems(), theirs.stems()) >= SAME_ON_ANOTHER_DAY
                && mine.stems().sharedCount(theirs.stems()) >= FEWEST_STEMS_ON_ANOTHER_DAY;
    }
}
