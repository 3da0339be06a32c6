// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.model.Header;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An article within its event, and the articles that it is near to.
final class Item {

    private final Profile profile;
    private final Map<Item, Double> near = new LinkedHashMap<>();
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
        event.members().remove(this);
        other.members().add(this);
        event = other;
    }

    void isNear(Item other, double nearness) {
        near.put(other, nearness);
        other.near.put(this, nearness);
    }

    /// How near this article is to the articles of an event on average, itself left out.
    double nearnessTo(Event other) {
        double sum = 0;
        int others = 0;
        for (Item member : other.members()) {
            if (member != this) {
                sum += near.getOrDefault(member, 0.0);
                others++;
            }
        }
        return others == 0 ? 0 : sum / others;
    }

    /// The header of the nearest article of the same event; empty for an article alone.
    Optional<Header> nearestInEvent() {
        return near.entrySet().stream()
                .filter(other -> other.getKey().event == event)
                .max(Map.Entry.comparingByValue())
                .map(other -> other.getKey().profile.article().header());
    }

    Set<Event> eventsNear() {
        Set<Event> events = new LinkedHashSet<>();
        near.keySet().forEach(other -> events.add(other.event));
        return events;
    }

    /// Finds this new article its event, and moves whoever is nearer to it now.
    void settle(double enough, Set<Item> changed) {
        @Nullable Event best = null;
        double most = enough;
        for (Event candidate : eventsNear()) {
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
