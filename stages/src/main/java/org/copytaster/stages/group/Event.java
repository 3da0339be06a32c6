// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.copytaster.model.Article;
import org.copytaster.model.EventId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// One happening in its days: the articles that tell of it.
final class Event {

    private final List<Item> members = new ArrayList<>();
    private Article founder;
    private @Nullable Story story;
    private String storyReason = "";

    Event(Item first) {
        members.add(first);
        founder = first.profile().article();
    }

    EventId id() {
        return EventId.of(founder.id().value());
    }

    /// Null until [StoryIndex] has placed the event.
    @Nullable Story story() {
        return story;
    }

    void setStory(Story story) {
        this.story = story;
    }

    /// Why the event is in its story, in words for a reader; empty if it founded the story.
    String storyReason() {
        return storyReason;
    }

    void setStoryReason(String reason) {
        storyReason = reason;
    }

    List<Item> members() {
        return members;
    }

    /// The average nearness of the pairs across two events.
    double nearnessTo(Event other) {
        double sum = 0;
        for (Item member : members) {
            sum += member.nearnessTo(other);
        }
        return sum / members.size();
    }

    /// Takes in the events that are near enough, the nearest first.
    void mergeNear(double enough, Set<Item> changed) {
        while (true) {
            @Nullable Event best = null;
            double most = enough;
            Set<Event> around = new LinkedHashSet<>();
            members.forEach(member -> around.addAll(member.eventsNear()));
            around.remove(this);
            for (Event other : around) {
                double nearness = nearnessTo(other);
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
        List.copyOf(other.members).forEach(item -> item.moveTo(this));
        if (Article.IN_TIME_ORDER.compare(other.founder, founder) < 0) {
            founder = other.founder;
            story = other.story == null ? story : other.story;
            storyReason = other.storyReason;
        }
        story = story == null ? other.story : story;
    }
}
