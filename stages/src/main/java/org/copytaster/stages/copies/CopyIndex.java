// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.copies;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Fact;
import org.copytaster.stages.pipeline.Aside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// What [FindCopies] remembers: which articles hold a run of words, and which of them are one group of copies.
///
/// Only every fourth run is indexed; those tell which groups are worth comparing, and the comparison
/// counts on the whole texts. A run that many groups hold is a stock phrase or an outlet's boilerplate
/// and leads nowhere.
public final class CopyIndex {

    private static final int SAMPLED = 4;
    private static final int STOCK_PHRASE = 6;
    private static final int LEAST_HITS = 2;
    private static final double WORTH_COMPARING = 0.1;

    private final RecentRuns holders = new RecentRuns(STOCK_PHRASE);
    private final Set<ArticleId> seen = new HashSet<>();
    private final Aside aside;

    /// The articles by their numbers, and the groups of two and more by the numbers that stand for them.
    private final List<Carrier> carriers = new ArrayList<>();

    private final Map<Integer, CopyGroup> groups = new HashMap<>();

    /// By the number of an article: that of one that it is in a group with, its own at the head of a group.
    private int[] towardsHead = new int[64];

    /// By the number of a group: how many runs of the article are sampled that has fewest.
    private int[] shortest = new int[64];

    /// The runs that an article shares with a group.
    private static final class Hits {
        private int found;
        private double shared;
    }

    CopyIndex(Aside aside) {
        this.aside = aside;
    }

    /// Takes an article in, and tells what is new about copies. Another version of an article that was
    /// seen is no copy.
    List<Fact> add(Article article) {
        if (!seen.add(article.id())) {
            return List.of();
        }
        Shingles shingles = Shingles.of(article.text());
        int[] sample = shingles.sample(SAMPLED);
        int number = number(Carrier.of(article, aside), sample.length);
        CopyGroup group = group(number);
        Map<ArticleId, Shingles> read = new HashMap<>(Map.of(article.id(), shingles));
        Function<Carrier, Shingles> runsOf =
                one -> read.computeIfAbsent(one.id(), id -> Shingles.of(one.text().get()));
        for (int other : candidates(sample)) {
            CopyGroup candidate = group(other);
            candidate
                    .matchOf(shingles, runsOf)
                    .ifPresent(match -> {
                        group.absorb(candidate, article.id(), match);
                        groups.remove(other);
                        towardsHead[other] = number;
                        shortest[number] = Math.min(shortest[number], shortest[other]);
                    });
        }
        post(group, number, sample);
        if (group.isAlone()) {
            return List.of();
        }
        groups.put(number, group);
        return group.links(runsOf);
    }

    private int number(Carrier carrier, int sampled) {
        int number = carriers.size();
        carriers.add(carrier);
        if (number == shortest.length) {
            shortest = Arrays.copyOf(shortest, number * 2);
            towardsHead = Arrays.copyOf(towardsHead, number * 2);
        }
        shortest[number] = sampled;
        towardsHead[number] = number;
        return number;
    }

    private CopyGroup group(int number) {
        CopyGroup group = groups.get(number);
        return group == null ? new CopyGroup(carriers.get(number)) : group;
    }

    /// The number of the group that an article is in by now.
    private int head(int number) {
        int head = number;
        while (towardsHead[head] != head) {
            head = towardsHead[head];
        }
        towardsHead[number] = head;
        return head;
    }

    private List<Integer> candidates(int[] sample) {
        Map<Integer, Hits> hits = new LinkedHashMap<>();
        for (int run : sample) {
            int[] with = holders.of(run);
            Set<Integer> heads = heads(with);
            if (heads.size() < STOCK_PHRASE) {
                for (int head : heads) {
                    Hits its = hits.computeIfAbsent(head, none -> new Hits());
                    its.found++;
                    its.shared += weight(with, head);
                }
            }
        }
        List<Integer> worth = new ArrayList<>();
        hits.forEach((head, its) -> {
            int shorter = Math.min(sample.length, shortest[head]);
            if (its.found >= LEAST_HITS && its.shared >= WORTH_COMPARING * shorter) {
                worth.add(head);
            }
        });
        return worth;
    }

    /// How many runs it stands for that some articles, of which the latest in a group counts, have one.
    private double weight(int[] holders, int head) {
        int latest = 0;
        for (int holder : holders) {
            latest = head(holder) == head ? holder : latest;
        }
        return this.holders.weight(latest, shortest[head]);
    }

    private Set<Integer> heads(int[] numbers) {
        if (numbers.length == 0) {
            return Set.of();
        }
        Set<Integer> heads = new LinkedHashSet<>();
        for (int number : numbers) {
            heads.add(head(number));
        }
        return heads;
    }

    private void post(CopyGroup group, int number, int[] sample) {
        holders.begin(number, sample);
        for (int run : sample) {
            if (group.isAlone() || !heads(holders.of(run)).contains(number)) {
                holders.add(run, number);
            }
        }
    }
}
