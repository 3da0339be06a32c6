// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.ArticleId;
import org.copytaster.model.Evidence;
import org.copytaster.model.Fact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which pages are independent of one another: pages that copy links join, directly or through
/// others, have one origin.
final class Origins {

    private final Map<ArticleId, ArticleId> towardsOrigin = new TreeMap<>();

    Origins(List<Fact.CopyFound> copies) {
        for (Fact.CopyFound copy : copies) {
            ArticleId one = of(copy.copy());
            ArticleId other = of(copy.original());
            if (!one.equals(other)) {
                // The smaller id stands for all, so that the order of the facts does not matter.
                boolean smaller = one.compareTo(other) < 0;
                towardsOrigin.put(smaller ? other : one, smaller ? one : other);
            }
        }
    }

    /// The page that stands for an article's origin.
    ArticleId of(ArticleId article) {
        ArticleId at = article;
        for (ArticleId next = towardsOrigin.get(at); next != null; next = towardsOrigin.get(at)) {
            at = next;
        }
        return at;
    }

    int count(Collection<Evidence> evidence) {
        TreeSet<ArticleId> origins = new TreeSet<>();
        evidence.forEach(one -> origins.add(of(one.article())));
        return origins.size();
    }
}
