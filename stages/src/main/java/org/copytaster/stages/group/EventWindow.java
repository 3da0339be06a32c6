// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The events of one language, and the articles of the last fortnight by their terms.
///
/// An article joins the event to whose articles it is nearest on average; two events become one when
/// their articles are near to each other on average. One near article alone draws nobody in, so
/// events do not grow by chains. What was near but went elsewhere moves over when it is nearer to
/// the new company.
final class EventWindow {

    static double NEAR = 0.13;
    static double SIGMA_DAYS = 1.0;
    static double FLOOR = 0.04;
    static double WINDOW_DAYS = 14;
    static double UNDATED = 0.6;

    private record Posting(Item item, double weight) {}

    private final TermCounts counts;
    private final Map<String, List<Posting>> postings = new HashMap<>();

    EventWindow(String language) {
        counts = new TermCounts(language);
    }

    TermCounts counts() {
        return counts;
    }

    /// Takes an article in, and gives the items whose event changed, the new one first.
    Set<Item> add(Profile profile) {
        Item item = new Item(profile);
        Map<Item, Double> dots = dots(profile);
        dots.forEach((other, dot) -> {
            double near = dot * closeness(profile, other.profile());
            if (near >= FLOOR) {
                item.isNear(other, near);
            }
        });
        profile.terms()
                .forEach((term, weight) ->
                        postings.computeIfAbsent(term, key -> new ArrayList<>())
                                .add(new Posting(item, weight)));
        Set<Item> changed = new LinkedHashSet<>();
        changed.add(item);
        item.settle(NEAR, changed);
        return changed;
    }

    private Map<Item, Double> dots(Profile profile) {
        Map<Item, Double> dots = new LinkedHashMap<>();
        profile.terms()
                .forEach((term, weight) -> {
                    List<Posting> list = postings.getOrDefault(term, List.of());
                    for (int i = list.size() - 1; i >= 0; i--) {
                        Posting posting = list.get(i);
                        if (isPast(posting.item().profile(), profile)) {
                            list.subList(0, i + 1).clear();
                            break;
                        }
                        dots.merge(posting.item(), weight * posting.weight(), Double::sum);
                    }
                });
        return dots;
    }

    private static boolean isPast(Profile earlier, Profile later) {
        return earlier.day() != null
                && later.day() != null
                && later.day() - earlier.day() > WINDOW_DAYS;
    }

    private static double closeness(Profile one, Profile other) {
        if (one.day() == null || other.day() == null) {
            return UNDATED;
        }
        double days = one.day() - other.day();
        return Math.exp(-days * days / (2 * SIGMA_DAYS * SIGMA_DAYS));
    }
}
