// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.copytaster.model.ArticleId;
import org.copytaster.model.Fact;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which articles carry one and the same copy, over any number of hands.
final class CopyGraph {

    private final Map<ArticleId, ArticleId> parents = new HashMap<>();

    CopyGraph(Collection<Fact.CopyFound> copies) {
        copies.forEach(copy -> join(copy.copy(), copy.original()));
    }

    private void join(ArticleId one, ArticleId other) {
        ArticleId first = root(one);
        ArticleId second = root(other);
        if (!first.equals(second)) {
            boolean firstIsLess = first.compareTo(second) < 0;
            parents.put(firstIsLess ? second : first, firstIsLess ? first : second);
        }
    }

    private ArticleId root(ArticleId article) {
        ArticleId at = article;
        for (ArticleId up = parents.get(at); up != null; up = parents.get(at)) {
            ArticleId further = parents.get(up);
            if (further != null) {
                parents.put(at, further);
            }
            at = up;
        }
        return at;
    }

    /// How many independent origins some articles have: copies of one text count once.
    int origins(Collection<ArticleId> articles) {
        Set<ArticleId> roots = new HashSet<>();
        articles.forEach(article -> roots.add(root(article)));
        return roots.size();
    }
}
