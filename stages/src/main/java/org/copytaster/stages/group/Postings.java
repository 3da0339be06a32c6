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

    /// The articles, by the places that stand for them elsewhere.
    private List<Item> items = new ArrayList<>();

    /// What each has in common with the article that is looked for, as far as that is known: the cosine.
    private double[] common = new double[1024];

    /// An article that shares terms with another one.
    ///
    /// @param common how much they have in common: the cosine
    record Near(Item item, double common) {}

    /// The articles that have a term, the latest last.
    private static final class Posted {
        private final int term;

        /// The place of each, and what the term weighs in it, by turns: a search goes through hundreds of lists,
        /// and each array that it has to fetch takes longer than the look at what stands there.
        private double[] posts = new double[2];

        private int size;

        /// The first that was not past for the latest dated article.
        private int live;

        private Posted(int term) {
            this.term = term;
        }

        private void add(int place, double weight) {
            if (2 * size == posts.length) {
                posts = Arrays.copyOf(posts, size * 4);
            }
            posts[2 * size] = place;
            posts[2 * size + 1] = weight;
            size++;
        }

        private int place(int at) {
            return (int) posts[2 * at];
        }

        private double weight(int at) {
            return posts[2 * at + 1];
        }

        /// Leaves out those that are past, for good: time goes on. So an undated article finds what is long
        /// past by the terms that nobody has used since.
        private int pass(List<Item> items, Predicate<Profile> isPast) {
            while (live < size && isPast.test(items.get(place(live)).profile())) {
                live++;
            }
            return live;
        }

        /// @param moved the new place of each, or -1 of those that are dropped
        private void move(int[] moved) {
            int kept = 0;
            live = 0;
            for (int at = 0; at < size; at++) {
                int to = moved[place(at)];
                if (to >= 0) {
                    posts[2 * kept] = to;
                    posts[2 * kept + 1] = weight(at);
                    kept++;
                }
            }
            if (kept < size) {
                posts = Arrays.copyOf(posts, 2 * Math.max(1, kept));
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
        int place = items.size();
        items.add(item);
        if (place == common.length) {
            common = Arrays.copyOf(common, place * 2);
        }
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
            list.add(place, terms.weights()[at]);
        }
    }

    /// Forgets the articles that are settled.
    void dropSettled() {
        int[] moved = new int[items.size()];
        List<Item> kept = new ArrayList<>();
        for (int place = 0; place < moved.length; place++) {
            Item item = items.get(place);
            moved[place] = item.isSettled() ? -1 : kept.size();
            if (!item.isSettled()) {
                kept.add(item);
            }
        }
        items = kept;
        live.removeIf(list -> {
            list.move(moved);
            if (list.size == 0) {
                posted[list.term] = null;
            }
            return list.size == 0;
        });
    }

    /// The articles that share terms with one, at least so much of them.
    List<Near> near(Profile profile, Predicate<Profile> isPast, double least) {
        List<Asked> asked = asked(by.of(profile), isPast);
        int[] found = new int[MOST_LOOKED_AT];
        int size = 0;
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
                int place = list.place(at);
                if (common[place] == 0) {
                    if (size == found.length) {
                        found = Arrays.copyOf(found, size * 2);
                    }
                    found[size++] = place;
                }
                common[place] += one.weight() * list.weight(at);
            }
        }
        List<Near> near = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            int place = found[at];
            if (common[place] >= least || !whole) {
                near.add(new Near(items.get(place), common[place]));
            }
            common[place] = 0;
        }
        return whole ? near : compared(by.of(profile), near, least);
    }

    /// The terms that somebody has, the rarest first if there is too much to look at, else the heaviest.
    private List<Asked> asked(Terms terms, Predicate<Profile> isPast) {
        List<Asked> asked = new ArrayList<>();
        int postings = 0;
        for (int at = 0; at < terms.size(); at++) {
            int term = terms.numbers()[at];
            Posted list = term < posted.length ? posted[term] : null;
            if (list != null) {
                Asked one = new Asked(list, list.pass(items, isPast), terms.weights()[at]);
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
    private List<Near> compared(Terms terms, List<Near> found, double least) {
        found.sort(Comparator.comparingDouble(Near::common).reversed());
        for (int at = 0; at < terms.size(); at++) {
            int term = terms.numbers()[at];
            if (term >= asked.length) {
                asked = Arrays.copyOf(asked, Math.max(term + 1, asked.length * 2));
            }
            asked[term] = terms.weights()[at];
        }
        List<Near> nearest =
                found.stream()
                        .limit(MOST_COMPARED)
                        .map(near -> new Near(near.item(), dot(by.of(near.item().profile()))))
                        .filter(near -> near.common() >= least)
                        .toList();
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
