// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// The articles of a window by their terms: finds those that have most in common with another one.
///
/// What a term finds is limited by how rare it is: the rarest are looked up first, and once they have
/// given many articles, the nearest of those are compared term by term, and commoner terms
/// find nobody new. So a search takes the same time on a day of a thousand articles.
final class Postings {

    private static final int MOST_LOOKED_AT = 4_000;
    private static final int MOST_COMPARED = 64;

    private final Common by;
    private @Nullable Posted[] posted = new Posted[1024];
    private final List<Posted> live = new ArrayList<>();
    private double[] asked = new double[1024];

    /// The articles that have a term, the latest last.
    private static final class Posted {
        private final int term;
        private Item[] items = new Item[1];
        private double[] weights = new double[1];
        private int size;

        /// The first that was not past for the latest dated article.
        private int live;

        private Posted(int term) {
            this.term = term;
        }

        private void add(Item item, double weight) {
            if (size == items.length) {
                items = Arrays.copyOf(items, size * 2);
                weights = Arrays.copyOf(weights, size * 2);
            }
            items[size] = item;
            weights[size++] = weight;
        }

        /// Leaves out those that are past, for good: time goes on. So an undated article finds what is long
        /// past by the terms that nobody has used since.
        private int pass(Predicate<Profile> isPast) {
            while (live < size && isPast.test(items[live].profile())) {
                live++;
            }
            return live;
        }

        private void dropSettled() {
            int kept = 0;
            live = 0;
            for (int at = 0; at < size; at++) {
                if (!items[at].isSettled()) {
                    items[kept] = items[at];
                    weights[kept++] = weights[at];
                }
            }
            if (kept < size) {
                int room = Math.max(1, kept);
                items = Arrays.copyOf(items, room);
                weights = Arrays.copyOf(weights, room);
                size = kept;
            }
        }
    }

    /// A term of the article that is asked for, and where the articles that it is compared with begin.
    private record Asked(Posted posted, int from, double weight) {

        int size() {
            return posted.size - from;
        }
    }

    /// @param by which terms of the articles
    Postings(Common by) {
        this.by = by;
    }

    void add(Item item) {
        Terms terms = by.of(item.profile());
        for (int at = 0; at < terms.size(); at++) {
            int term = terms.numbers()[at];
            if (term >= posted.length) {
                posted = Arrays.copyOf(posted, Math.max(term + 1, posted.length * 2));
            }
            Posted list = posted[term];
            if (list == null) {
                list = new Posted(term);
                posted[term] = list;
                live.add(list);
            }
            list.add(item, terms.weights()[at]);
        }
    }

    /// Forgets the articles that are settled.
    void dropSettled() {
        live.removeIf(list -> {
            list.dropSettled();
            if (list.size == 0) {
                posted[list.term] = null;
            }
            return list.size == 0;
        });
    }

    /// The articles that share terms with one; each tells how much by [Item#common()].
    List<Item> near(Profile profile, Predicate<Profile> isPast) {
        List<Asked> asked = asked(by.of(profile), isPast);
        List<Item> found = new ArrayList<>();
        int lookedAt = 0;
        boolean whole = true;
        for (Asked one : asked) {
            Posted list = one.posted();
            whole = lookedAt + one.size() <= MOST_LOOKED_AT || lookedAt == 0;
            if (!whole) {
                break;
            }
            lookedAt += one.size();
            for (int at = list.size - 1; at >= one.from(); at--) {
                Item item = list.items[at];
                if (item.common() == 0) {
                    found.add(item);
                }
                item.share(one.weight() * list.weights[at]);
            }
        }
        return whole ? found : compared(by.of(profile), found);
    }

    /// The terms that somebody has, the rarest first if there is too much to look at, else the heaviest.
    private List<Asked> asked(Terms terms, Predicate<Profile> isPast) {
        List<Asked> asked = new ArrayList<>();
        int postings = 0;
        for (int at = 0; at < terms.size(); at++) {
            int term = terms.numbers()[at];
            Posted list = term < posted.length ? posted[term] : null;
            if (list != null) {
                Asked one = new Asked(list, list.pass(isPast), terms.weights()[at]);
                asked.add(one);
                postings += one.size();
            }
        }
        if (postings > MOST_LOOKED_AT) {
            asked.sort(Comparator.comparingInt(Asked::size));
        }
        return asked;
    }

    /// The nearest of some articles by the rare terms, now by all terms.
    private List<Item> compared(Terms terms, List<Item> found) {
        found.sort(Comparator.comparingDouble(Item::common).reversed());
        for (int at = 0; at < terms.size(); at++) {
            int term = terms.numbers()[at];
            if (term >= asked.length) {
                asked = Arrays.copyOf(asked, Math.max(term + 1, asked.length * 2));
            }
            asked[term] = terms.weights()[at];
        }
        List<Item> nearest = new ArrayList<>();
        for (Item item : found) {
            item.forgetCommon();
            if (nearest.size() < MOST_COMPARED) {
                item.share(dot(by.of(item.profile())));
                nearest.add(item);
            }
        }
        for (int at = 0; at < terms.size(); at++) {
            asked[terms.numbers()[at]] = 0;
        }
        return nearest;
    }

    private double dot(Terms terms) {
        double dot = 0;
        for (int at = 0; at < terms.size(); at++) {
            int term = terms.numbers()[at];
            dot += term < asked.length ? terms.weights()[at] * asked[term] : 0;
        }
        return dot;
    }
}
