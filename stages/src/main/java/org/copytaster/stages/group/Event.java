// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.model.EventId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// One happening in its days: the articles that tell of it.
final class Event {

    /// What is left of a sum when all has been taken away again.
    static final double NOTHING = 1e-9;

    private final List<Item> members = new ArrayList<>();
    private final Map<Event, Double> links = new LinkedHashMap<>();
    private @Nullable Item founder;

    /// The id after the founder; null until somebody asks.
    private @Nullable EventId id;

    private @Nullable Story story;

    /// An event for those who leave another one; it stays in the same story.
    static Event apartFrom(Event other) {
        Event event = new Event();
        event.story = other.story;
        return event;
    }

    EventId id() {
        if (id == null) {
            id = EventId.of(founder().id().value());
        }
        return id;
    }

    /// The earliest of the articles.
    private Head founder() {
        return Objects.requireNonNull(founder, "an event without articles").profile().head();
    }

    void enter(Item item) {
        members.add(item);
        if (founder == null || isEarlier(item, founder)) {
            founder = item;
            id = null;
        }
    }

    void leave(Item item) {
        members.remove(item);
        if (item == founder) {
            founder = null;
            id = null;
            for (Item other : members) {
                founder = founder == null || isEarlier(other, founder) ? other : founder;
            }
        }
    }

    private static boolean isEarlier(Item one, Item other) {
        return Head.IN_TIME_ORDER.compare(one.profile().head(), other.profile().head()) < 0;
    }

    /// Null until [StoryIndex] has placed the event.
    @Nullable Story story() {
        return story;
    }

    void setStory(Story story) {
        this.story = story;
    }

    /// Goes on with the story of the event that an article has come from, if it has none: the article
    /// that founded it may move on before anybody has placed it.
    void goOnWith(Event left) {
        if (story == null) {
            story = left.story;
        }
    }

    /// The articles; not to be changed.
    List<Item> members() {
        return members;
    }

    /// Adds to the nearness of the pairs across this event and another one.
    void link(Event other, double nearness) {
        if (other != this) {
            add(other, nearness);
            other.add(this, nearness);
        }
    }

    private void add(Event other, double nearness) {
        double sum = links.merge(other, nearness, Double::sum);
        if (Math.abs(sum) < NOTHING) {
            links.remove(other);
        }
    }

    /// Lets go of other events when nobody here can move any more: they would be kept with theirs, and so on,
    /// back to the first.
    void settle() {
        for (Item member : members) {
            if (!member.isSettled()) {
                return;
            }
        }
        links.keySet().forEach(other -> other.links.remove(this));
        links.clear();
    }

    /// Takes in the events that are near enough, the nearest first: by the average of all pairs.
    void mergeNear(double enough, Set<Item> changed) {
        while (true) {
            @Nullable Event best = null;
            double most = enough;
            for (Map.Entry<Event, Double> link : links.entrySet()) {
                Event other = link.getKey();
                if (other.members.isEmpty()) {
                    // Its articles have moved away, and one that is settled has left its sum
                    // behind.
                    continue;
                }
                double nearness = link.getValue() / members.size() / other.members.size();
                if (nearness >= most) {
                    most = nearness;
                    best = other;
                }
            }
            if (best == null) {
                return;
            }
            takeIn(best);
            changed.addAll(members);
        }
    }

    private void takeIn(Event other) {
        boolean older = Head.IN_TIME_ORDER.compare(other.founder(), founder()) < 0;
        List.copyOf(other.members).forEach(item -> item.moveTo(this));
        if (story == null || (older && other.story != null)) {
            story = other.story;
        }
    }
}
