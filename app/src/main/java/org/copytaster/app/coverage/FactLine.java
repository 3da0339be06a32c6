// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.coverage;

import org.copytaster.model.ArticleId;
import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Evidence;
import org.copytaster.model.Stamp;
import org.copytaster.store.view.ArticleLine;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// One dated fact, and where each outlet tells it.
public record FactLine(ChronologyRow row, List<Cell<Place>> cells) {

    private static final Comparator<FactLine> MOST_CARRIED_FIRST =
            Comparator.comparingInt(FactLine::outlets)
                    .thenComparingInt(FactLine::pages)
                    .thenComparingInt(line -> line.row().origins())
                    .reversed()
                    .thenComparing(line -> line.row().date())
                    .thenComparing(line -> line.row().id());

    /// The happenings and announcements that more than one page could tell: another page of the story
    /// came out on the day of the first that tells it, or later.
    static List<FactLine> of(
            List<ChronologyRow> rows, Outlets outlets, List<ArticleLine> articles) {
        return rows.stream()
                .filter(row -> row.kind() != ChronologyRow.Kind.STATEMENT)
                .map(row -> of(row, outlets))
                .filter(line -> line.outlets() > 0 && line.couldBeToldByMore(articles))
                .sorted(MOST_CARRIED_FIRST)
                .toList();
    }

    static FactLine of(ChronologyRow row, Outlets outlets) {
        return new FactLine(row, outlets.cells(outlets.places(row.evidence()), Place::article));
    }

    private boolean couldBeToldByMore(List<ArticleLine> articles) {
        Map<ArticleId, ArticleLine> telling = telling();
        Stamp first =
                telling.values().stream()
                        .map(ArticleLine::published)
                        .flatMap(java.util.stream.Stream::ofNullable)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        return telling.size() > 1
                || articles.stream()
                        .anyMatch(line -> !telling.containsKey(line.id()) && isSince(line, first));
    }

    private static boolean isSince(ArticleLine line, @Nullable Stamp first) {
        Stamp published = line.published();
        return first == null || published == null || !published.day().isBefore(first.day());
    }

    private Map<ArticleId, ArticleLine> telling() {
        return cells.stream()
                .flatMap(cell -> cell.things().stream())
                .map(Place::article)
                .collect(Collectors.toMap(ArticleLine::id, line -> line, (one, same) -> one));
    }

    /// How many pages of the case tell it, as its origins are counted.
    public int pages() {
        return (int) row.evidence().stream().map(Evidence::article).distinct().count();
    }

    /// How many outlets tell it.
    public int outlets() {
        return Cell.filled(cells);
    }
}
