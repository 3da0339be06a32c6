// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.model.ArticleId;
import org.copytaster.store.view.ArticleLine;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/// How large a story of these articles is.
///
/// @param origins how many are left where copies of one text count once
/// @param first the day of the first one; null where none has a day
public record StorySize(
        int articles,
        int outlets,
        int origins,
        int languages,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    static StorySize of(List<ArticleLine> articles) {
        List<LocalDate> days =
                articles.stream()
                        .map(ArticleLine::published)
                        .filter(Objects::nonNull)
                        .map(stamp -> Objects.requireNonNull(stamp).day())
                        .sorted()
                        .toList();
        return new StorySize(
                articles.size(),
                different(articles, ArticleLine::outlet),
                origins(articles),
                different(articles, ArticleLine::language),
                days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast());
    }

    /// Copies of one text count once, also where that text is not among them.
    private static int origins(List<ArticleLine> articles) {
        Map<ArticleId, ArticleId> originals = new HashMap<>();
        for (ArticleLine line : articles) {
            ArticleLine.CopyOf copyOf = line.copyOf();
            if (copyOf != null) {
                originals.put(line.id(), copyOf.original());
            }
        }
        Set<ArticleId> origins = new HashSet<>();
        for (ArticleLine line : articles) {
            ArticleId at = line.id();
            ArticleId up = originals.get(at);
            for (int steps = 0; up != null && steps < articles.size(); steps++) {
                at = up;
                up = originals.get(at);
            }
            origins.add(at);
        }
        return origins.size();
    }

    private static int different(
            List<ArticleLine> articles, Function<ArticleLine, @Nullable String> part) {
        return (int) articles.stream().map(part).filter(Objects::nonNull).distinct().count();
    }

    /// In the order of the head of a story.
    public String words(Screen screen) {
        return screen.text(
                "counts.story",
                screen.count("articles", articles),
                screen.count("outlets", outlets),
                screen.count("origins", origins),
                screen.count("languages", languages),
                first == null || last == null
                        ? screen.text("date.unknown")
                        : screen.days().stretch(first, last));
    }
}
