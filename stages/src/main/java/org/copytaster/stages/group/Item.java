// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.model.Header;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An article within its event, and the articles that it is near to, with the sums for each event kept
/// up to date, so that an average is one look-up.
final class Item {

    private final Profile profile;
    private final Map<Item, Double> near = new LinkedHashMap<>();
    private final Map<Event, Double> towards = new LinkedHashMap<>();
    private Event event;

    Item(Profile profile) {
        this.profile = profile;
        this.event = new Event(this);
    }

    Profile profile() {
        return profile;
    }

    Event event() {
        return event;
    }

    void moveTo(Event other) {
        near.forEach((neighbour, nearness) -> {
            neighbour.add(event, -nearness);
            neighbour.add(other, nearness);
        });
        towards.forEach((company, nearness) -> {
            event.link(company, -nearness);
            other.link(company, nearness);
        });
        event.members().remove(this);
        other.members().add(this);
        event = other;
    }

    private void add(Event company, double nearness) {
        double sum = towards.merge(company, nearness, Double::sum);
        if (sum < Event.NOTHING) {
            towards.remove(company);
        }
    }

    void isNear(Item other, double nearness) {
        near.put(other, nearness);
        other.near.put(this, nearness);
        add(other.event, nearness);
        other.add(event, nearness);
        event.link(other.event, nearness);
    }

    /// How near this article is to the articles of an event on average, itself left out.
    double nearnessTo(Event other) {
        int others = other.members().size() - (other == event ? 1 : 0);
        return others == 0 ? 0 : towards.getOrDefault(other, 0.0) / others;
    }

    /// The header of the nearest article of the same event; empty for an article alone.
    Optional<Header> nearestInEvent() {
        return near.entrySet().stream()
                .filter(other -> other.getKey().event == event)
                .max(Map.Entry.comparingByValue())
                .map(other -> other.getKey().profile.article().header());
    }

    /// Finds this new article its event, and moves whoever is nearer to it now.
    void settle(double enough, Set<Item> changed) {
        @Nullable Event best = null;
        double most = enough;
        for (Event candidate : towards.keySet()) {
            double nearness = nearnessTo(candidate);
            if (nearness >= most) {
                most = nearness;
                best = candidate;
            }
        }
        if (best != null) {
            moveTo(best);
        }
        for (Item other : new LinkedHashSet<>(near.keySet())) {
            if (other.event != event
                    && other.nearnessTo(event) >= enough
                    && other.nearnessTo(event) > other.nearnessTo(other.event)) {
                Event left = other.event;
                other.moveTo(event);
                changed.add(other);
                changed.addAll(left.members());
            }
        }
        event.mergeNear(enough, changed);
    }
}
