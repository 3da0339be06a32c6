// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.model.ArticleId;
import org.copytaster.store.view.ArticleLine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An article and those that carry its copy, which may be carried in their turn.
public record Family(ArticleLine article, List<Family> copies) {

    /// How many articles carry the copy, directly or through another.
    public int size() {
        return copies.stream().mapToInt(copy -> 1 + copy.size()).sum();
    }

    /// The families with at least one copy, the largest first.
    static List<Family> of(List<ArticleLine> articles) {
        Map<ArticleId, List<ArticleLine>> copies = new LinkedHashMap<>();
        Map<ArticleId, ArticleLine> known = new LinkedHashMap<>();
        for (ArticleLine line : articles) {
            known.put(line.id(), line);
            ArticleLine.CopyOf copyOf = line.copyOf();
            if (copyOf != null) {
                copies.computeIfAbsent(copyOf.original(), key -> new ArrayList<>()).add(line);
            }
        }
        return articles.stream()
                .filter(line -> isRoot(line, known) && copies.containsKey(line.id()))
                .map(line -> of(line, copies, 0))
                .sorted(Comparator.comparingInt(Family::size).reversed())
                .toList();
    }

    private static boolean isRoot(ArticleLine line, Map<ArticleId, ArticleLine> known) {
        ArticleLine.CopyOf copyOf = line.copyOf();
        return copyOf == null || !known.containsKey(copyOf.original());
    }

    /// Eight steps down are enough to show.
    private static Family of(
            ArticleLine article, Map<ArticleId, List<ArticleLine>> copies, int depth) {
        List<ArticleLine> below =
                depth >= 8 ? List.of() : copies.getOrDefault(article.id(), List.of());
        return new Family(
                article, below.stream().map(copy -> of(copy, copies, depth + 1)).toList());
    }
}
