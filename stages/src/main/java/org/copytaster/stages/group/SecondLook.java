// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/// Parts some articles into events from scratch, by average linkage: the two parts that are likeliest to
/// tell of one happening, on the average over all pairs across them, become one, until none are likely
/// enough. So what came first has no say over what came later.
final class SecondLook {

    private static final Comparator<Join> LIKELIEST_FIRST =
            Comparator.comparingDouble(Join::mean)
                    .reversed()
                    .thenComparingInt(join -> join.one().place)
                    .thenComparingInt(join -> join.other().place);

    private final double enough;
    private final List<Part> parts = new ArrayList<>();
    private final PriorityQueue<Join> joins = new PriorityQueue<>(LIKELIEST_FIRST);

    /// Some articles that stay together, and the sums over the pairs towards other parts.
    private static final class Part {
        private final int place;
        private final List<Item> items = new ArrayList<>();
        private final Map<Part, Double> sums = new HashMap<>();

        private Part(int place) {
            this.place = place;
        }
    }

    /// Two parts as they were when this was weighed.
    private record Join(Part one, int size, Part other, int otherSize, double mean) {

        boolean holds() {
            return one.items.size() == size && other.items.size() == otherSize;
        }
    }

    private SecondLook(double enough) {
        this.enough = enough;
    }

    /// Moves the articles to the events they belong to, among each other; when an event falls apart, its
    /// founder keeps it.
    static void at(Set<Item> some, double enough, Set<Item> changed) {
        SecondLook look = new SecondLook(enough);
        look.begin(
                some.stream()
                        .sorted(
                                Comparator.comparing(
                                        item -> item.profile().head(), Head.IN_TIME_ORDER))
                        .toList());
        look.join();
        look.move(changed);
    }

    private void begin(List<Item> items) {
        Map<Item, Part> partOf = new HashMap<>();
        for (Item item : items) {
            Part part = new Part(parts.size());
            part.items.add(item);
            parts.add(part);
            partOf.put(item, part);
        }
        for (Part part : parts) {
            part.items
                    .getFirst()
                    .eachNear((near, odds) -> {
                        Part other = partOf.get(near);
                        if (other != null) {
                            part.sums.put(other, odds);
                            if (part.place < other.place) {
                                weigh(part, other, odds);
                            }
                        }
                    });
        }
    }

    private void weigh(Part one, Part other, double sum) {
        double mean = sum / one.items.size() / other.items.size();
        if (mean >= enough) {
            joins.add(new Join(one, one.items.size(), other, other.items.size(), mean));
        }
    }

    private void join() {
        for (Join join = joins.poll(); join != null; join = joins.poll()) {
            if (join.holds()) {
                takeIn(join.one(), join.other());
            }
        }
    }

    private void takeIn(Part one, Part other) {
        one.items.addAll(other.items);
        other.items.clear();
        one.sums.remove(other);
        other.sums.forEach((third, sum) -> {
            third.sums.remove(other);
            if (third != one) {
                third.sums.put(one, one.sums.merge(third, sum, Double::sum));
            }
        });
        one.sums.forEach((third, sum) ->
                weigh(
                        one.place < third.place ? one : third,
                        one.place < third.place ? third : one,
                        sum));
    }

    private void move(Set<Item> changed) {
        Set<Event> kept = new HashSet<>();
        Map<Item, Event> homes = new HashMap<>();
        for (Part part : parts) {
            if (!part.items.isEmpty()) {
                Event before = part.items.getFirst().event();
                Event home = kept.add(before) ? before : Event.apartFrom(before);
                part.items.forEach(item -> homes.put(item, home));
            }
        }
        Set<Event> touched = new LinkedHashSet<>();
        for (Part part : parts) {
            for (Item item : part.items) {
                Event home = homes.get(item);
                if (home != null && home != item.event()) {
                    touched.add(item.event());
                    touched.add(home);
                    item.moveTo(home);
                }
            }
        }
        touched.forEach(event -> changed.addAll(event.members()));
    }
}
