// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoublePredicate;

/// The articles of a window by their terms: finds those that have most in common with another one.
///
/// What a term finds is limited by how rare it is: the rarest are looked up first, and once they have
/// given many articles, the nearest of those are compared term by term, and commoner terms
/// find nobody new. So a search takes the same time on a day of a thousand articles.
final class Postings {

    private static final int MOST_LOOKED_AT = 4_000;
    private static final int MOST_COMPARED = 64;
    private static final int WORDS_OF_BITS = 128;
    private static final int SPREAD = 0x9E3779B9;

    private final Common by;
    private @Nullable Posted[] posted = new Posted[1024];
    private final List<Posted> live = new ArrayList<>();
    private double[] asked = new double[1024];

    /// Bits by which most terms are known not to be asked for: they are near the processor, and that array is not.
    private final long[] mayBeAsked = new long[WORDS_OF_BITS];

    /// The articles, by the places that stand for them elsewhere.
    private List<Item> items = new ArrayList<>();

    /// The day of each, not a number if it has none.
    private double[] days = new double[1024];

    /// What each has in common with the article that is looked for, as far as that is known: the cosine.
    private double[] common = new double[1024];

    /// The places of those that the last search has found.
    private int[] found = new int[MOST_LOOKED_AT];

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
        private int pass(double[] days, DoublePredicate isPast) {
            while (live < size && isPast.test(days[place(live)])) {
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
            days = Arrays.copyOf(days, place * 2);
        }
        days[place] = item.profile().dayOrNone();
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
                days[kept.size()] = days[place];
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
    ///
    /// @param isPast whether a day is too long ago, which is not a number for an article without one
    List<Near> near(Profile profile, DoublePredicate isPast, double least) {
        List<Asked> asked = asked(by.of(profile), isPast);
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
        if (whole) {
            for (int at = 0; at < size; at++) {
                addIfNear(found[at], common[found[at]], least, near);
            }
        } else {
            compare(by.of(profile), nearest(found, size), least, near);
        }
        for (int at = 0; at < size; at++) {
            common[found[at]] = 0;
        }
        return near;
    }

    private void addIfNear(int place, double common, double least, List<Near> near) {
        if (common >= least) {
            near.add(new Near(items.get(place), common));
        }
    }

    /// Those of some articles that are known to have most in common, the nearest first, of equal ones that which was
    /// found first. There may be thousands, of which a few are kept, so they are not sorted.
    private int[] nearest(int[] found, int size) {
        int[] nearest = new int[MOST_COMPARED];
        int kept = 0;
        for (int at = 0; at < size; at++) {
            double here = common[found[at]];
            if (kept < MOST_COMPARED || here > common[nearest[kept - 1]]) {
                int to = kept < MOST_COMPARED ? kept++ : kept - 1;
                for (; to > 0 && common[nearest[to - 1]] < here; to--) {
                    nearest[to] = nearest[to - 1];
                }
                nearest[to] = found[at];
            }
        }
        return Arrays.copyOf(nearest, kept);
    }

    /// The terms that somebody has, the rarest first if there is too much to look at, else the heaviest.
    private List<Asked> asked(Terms terms, DoublePredicate isPast) {
        List<Asked> asked = new ArrayList<>();
        int postings = 0;
        for (int at = 0; at < terms.size(); at++) {
            int term = terms.numbers()[at];
            Posted list = term < posted.length ? posted[term] : null;
            if (list != null) {
                Asked one = new Asked(list, list.pass(days, isPast), terms.weights()[at]);
                asked.add(one);
                postings += one.size();
            }
        }
        if (postings > MOST_LOOKED_AT) {
            asked.sort(Comparator.comparingInt(Asked::size));
        }
        return asked;
    }

    /// Compares articles that are near by the rare terms by all terms.
    private void compare(Terms terms, int[] places, double least, List<Near> near) {
        for (int at = 0; at < terms.size(); at++) {
            int term = terms.numbers()[at];
            if (term >= asked.length) {
                asked = Arrays.copyOf(asked, Math.max(term + 1, asked.length * 2));
            }
            asked[term] = terms.weights()[at];
            mayBeAsked[wordOfBits(term)] |= 1L << term;
        }
        for (int place : places) {
            addIfNear(place, dot(by.of(items.get(place).profile())), least, near);
        }
        for (int at = 0; at < terms.size(); at++) {
            asked[terms.numbers()[at]] = 0;
        }
        Arrays.fill(mayBeAsked, 0);
    }

    private static int wordOfBits(int term) {
        return (term * SPREAD) >>> (Integer.SIZE - 7);
    }

    private double dot(Terms terms) {
        double dot = 0;
        for (int at = 0; at < terms.size(); at++) {
            int term = terms.numbers()[at];
            if (((mayBeAsked[wordOfBits(term)] >>> term) & 1) != 0 && term < asked.length) {
                dot += terms.weights()[at] * asked[term];
            }
        }
        return dot;
    }
}
