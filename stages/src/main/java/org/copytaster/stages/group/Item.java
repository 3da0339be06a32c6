// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjDoubleConsumer;

/// An article within its event, and the articles that it is near to, with the sums for each event kept
/// up to date, so that an average is one look-up.
@SuppressWarnings(
        "EnumOrdinal") // a number for each thing in common, for the many that are in memory
final class Item {

    private Profile profile;
    private final Map<Item, Kinship> near = new LinkedHashMap<>();
    private final Map<Event, Double> towards = new LinkedHashMap<>();
    private Event event;
    private final double[] strongest = new double[Common.values().length];
    private boolean settled;

    Item(Profile profile) {
        this.profile = profile;
        this.event = new Event();
        event.enter(this);
    }

    Profile profile() {
        return profile;
    }

    Event event() {
        return event;
    }

    /// Stays in its event from now on, and is compared with nobody. The sums of others keep what this one
    /// was to them; to keep the neighbours themselves would keep theirs too, and so on, back to the first
    /// article.
    void settleForGood() {
        profile = profile.withoutTerms();
        near.clear();
        towards.clear();
        settled = true;
        event.settle();
    }

    boolean isSettled() {
        return settled;
    }

    void moveTo(Event other) {
        near.forEach((neighbour, kinship) -> {
            neighbour.add(event, -kinship.odds());
            neighbour.add(other, kinship.odds());
        });
        towards.forEach((company, odds) -> {
            event.link(company, -odds);
            other.link(company, odds);
        });
        event.leave(this);
        other.enter(this);
        other.goOnWith(event);
        event = other;
    }

    private void add(Event company, double nearness) {
        double sum = towards.merge(company, nearness, Double::sum);
        if (Math.abs(sum) < Event.NOTHING) {
            towards.remove(company);
        }
    }

    /// The nearest that any article has come.
    double strongest(Common by) {
        return strongest[by.ordinal()];
    }

    /// Takes note of a kinship.
    ///
    /// @return whether nobody has been nearer before
    boolean link(Kinship kinship) {
        near.put(kinship.apartFrom(this), kinship);
        int by = kinship.by().ordinal();
        boolean nearer = kinship.nearness() > strongest[by];
        strongest[by] = Math.max(strongest[by], kinship.nearness());
        return nearer;
    }

    /// Judges all kinships anew.
    void judge(KinshipJudge judge) {
        near.forEach((neighbour, kinship) -> {
            double change = kinship.judge(judge);
            add(neighbour.event, change);
            neighbour.add(event, change);
            event.link(neighbour.event, change);
        });
    }

    /// Drops the kinships that are less likely than a trace of one.
    void forget(double trace) {
        List<Kinship> faint = new ArrayList<>();
        for (Kinship kinship : near.values()) {
            if (kinship.odds() < trace) {
                faint.add(kinship);
            }
        }
        for (Kinship kinship : faint) {
            Item other = kinship.apartFrom(this);
            near.remove(other);
            other.near.remove(this);
            add(other.event, -kinship.odds());
            other.add(event, -kinship.odds());
            event.link(other.event, -kinship.odds());
        }
    }

    void eachNear(ObjDoubleConsumer<Item> look) {
        near.forEach((neighbour, kinship) -> look.accept(neighbour, kinship.odds()));
    }

    /// The events of the articles that may tell of the same, its own among them.
    Set<Event> company() {
        return towards.keySet();
    }

    Iterable<Kinship> kinships() {
        return near.values();
    }

    /// How near this article is to the articles of an event on average, itself left out.
    double nearnessTo(Event other) {
        int others = other.members().size() - (other == event ? 1 : 0);
        return others == 0 ? 0 : towards.getOrDefault(other, 0.0) / others;
    }

    /// What is had in common with the nearest article of the same event; empty for an article alone.
    Optional<Kinship> nearestInEvent() {
        return near.values().stream()
                .filter(kinship -> kinship.apartFrom(this).event == event)
                .max(Comparator.comparingDouble(Kinship::odds));
    }

    /// Finds this article the likeliest event, and moves whoever is nearer to it now.
    void settle(double enough, Set<Item> changed) {
        Event best = event;
        double most = Math.max(enough, nearnessTo(event));
        for (Event candidate : towards.keySet()) {
            double nearness = nearnessTo(candidate);
            if (nearness > most || (nearness == most && best == event)) {
                most = nearness;
                best = candidate;
            }
        }
        if (best != event) {
            Event left = event;
            moveTo(best);
            changed.add(this);
            changed.addAll(left.members());
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

    /// Leaves an event whose articles have turned out to tell of something else, and finds another.
    void reconsider(double enough, Set<Item> changed) {
        if (event.members().size() > 1 && nearnessTo(event) < enough) {
            Event left = event;
            moveTo(Event.apartFrom(left));
            changed.addAll(left.members());
            changed.add(this);
        }
        settle(enough, changed);
    }
}
