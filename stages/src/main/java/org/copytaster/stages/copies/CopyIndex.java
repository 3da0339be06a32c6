// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.copies;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// What [FindCopies] remembers: which groups of copies hold a run of words.
///
/// Only every fourth run is indexed; those tell which groups are worth comparing, and the comparison
/// counts on the whole texts. A run that many groups hold is a stock phrase or an outlet's boilerplate
/// and leads nowhere.
public final class CopyIndex {

    private static final int SAMPLED = 4;
    private static final int STOCK_PHRASE = 6;
    private static final int LEAST_HITS = 2;
    private static final double WORTH_COMPARING = 0.1;

    private final RunHolders holders = new RunHolders(STOCK_PHRASE);
    private final List<CopyGroup> groups = new ArrayList<>();
    private final Set<ArticleId> seen = new HashSet<>();
    private final Texts texts;

    CopyIndex(Texts texts) {
        this.texts = texts;
    }

    /// Takes an article in, and tells what is new about copies. Another version of an article that was
    /// seen is no copy.
    List<Fact> add(Article article) {
        if (!seen.add(article.id())) {
            return List.of();
        }
        Shingles shingles = Shingles.of(article.text());
        int[] sample = shingles.sample(SAMPLED);
        CopyGroup group = new CopyGroup(Carrier.of(article, texts), sample.length);
        Map<ArticleId, Shingles> read = new HashMap<>(Map.of(article.id(), shingles));
        Function<Carrier, Shingles> runsOf =
                one -> read.computeIfAbsent(one.id(), id -> Shingles.of(one.text().get()));
        for (CopyGroup candidate : candidates(sample)) {
            candidate
                    .matchOf(shingles, runsOf)
                    .ifPresent(match -> group.absorb(candidate, article.id(), match));
        }
        post(group, sample);
        return group.isAlone() ? List.of() : group.links(runsOf);
    }

    private List<CopyGroup> candidates(int[] sample) {
        Map<CopyGroup, Integer> hits = new LinkedHashMap<>();
        for (int run : sample) {
            Set<CopyGroup> with = holdersOf(run);
            if (with.size() < STOCK_PHRASE) {
                with.forEach(group -> hits.merge(group, 1, Integer::sum));
            }
        }
        List<CopyGroup> worth = new ArrayList<>();
        hits.forEach((group, hit) -> {
            int shorter = Math.min(sample.length, group.shortestSample());
            if (hit >= LEAST_HITS && hit >= WORTH_COMPARING * shorter) {
                worth.add(group);
            }
        });
        return worth;
    }

    private Set<CopyGroup> holdersOf(int run) {
        int[] numbers = holders.of(run);
        if (numbers.length == 0) {
            return Set.of();
        }
        Set<CopyGroup> with = new LinkedHashSet<>();
        for (int number : numbers) {
            with.add(groups.get(number).now());
        }
        return with;
    }

    private void post(CopyGroup group, int[] sample) {
        int number = groups.size();
        groups.add(group);
        for (int run : sample) {
            if (group.isAlone() || !holdersOf(run).contains(group)) {
                holders.add(run, number);
            }
        }
    }
}
