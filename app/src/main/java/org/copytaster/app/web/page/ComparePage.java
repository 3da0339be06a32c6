// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.app.coverage.Coverage;
import org.copytaster.app.coverage.OutletShare;
import org.copytaster.model.ArticleId;
import org.copytaster.model.EventId;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.ArticleView;
import org.copytaster.store.view.StoryCard;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Two to four outlets of one story side by side.
///
/// @param outlets all that can be chosen
/// @param columns those that were; none where fewer than two were chosen
/// @param lines paragraphs that are wordings of one another beside each other
/// @param coverage what the chosen outlets tell, call and carry
public record ComparePage(
        StoryCard story,
        List<OutletShare> outlets,
        List<Column> columns,
        List<AlignedLine> lines,
        CoverageView coverage) {

    private static final int MOST = 4;
    private static final int LINES = 8;

    /// Reads from the case what the page of a comparison shows.
    ///
    /// @param names the outlets asked for
    /// @param articles the articles asked for, which hold in place of the ones that we would choose
    public static ComparePage of(
            CaseReader reader, StoryCard story, List<String> names, List<String> articles) {
        List<ArticleLine> all = reader.articles(story.id());
        List<OutletShare> outlets =
                OutletShare.of(all).stream().filter(share -> share.outlet() != null).toList();
        List<OutletShare> chosen =
                outlets.stream().filter(share -> names.contains(share.key())).limit(MOST).toList();
        List<Column> columns =
                chosen.size() < 2
                        ? List.of()
                        : columns(reader, all, chosen, new HashSet<>(articles));
        return new ComparePage(
                story,
                outlets,
                columns,
                columns.isEmpty() ? List.of() : AlignedLine.of(columns),
                CoverageView.of(
                        Coverage.of(
                                reader, story.id(), all, columns.isEmpty() ? List.of() : chosen),
                        all,
                        LINES));
    }

    private static List<Column> columns(
            CaseReader reader,
            List<ArticleLine> all,
            List<OutletShare> chosen,
            Set<String> wanted) {
        Map<String, List<ArticleLine>> byOutlet = new LinkedHashMap<>();
        for (OutletShare share : chosen) {
            byOutlet.put(
                    share.key(),
                    all.stream().filter(line -> share.key().equals(line.outlet())).toList());
        }
        EventId event = commonEvent(byOutlet);
        List<Column> columns = new ArrayList<>();
        byOutlet.forEach((outlet, lines) -> {
            ArticleLine line =
                    lines.stream()
                            .filter(one -> wanted.contains(one.id().value()))
                            .findFirst()
                            .orElseGet(() -> ofEvent(lines, event));
            reader.article(line.id())
                    .ifPresent(
                            view -> columns.add(new Column(view, lines, original(reader, line))));
        });
        return columns;
    }

    /// The event that most of the outlets tell of; of equals the earliest told.
    private static @Nullable EventId commonEvent(Map<String, List<ArticleLine>> byOutlet) {
        Map<EventId, Set<String>> telling = new LinkedHashMap<>();
        byOutlet.forEach((outlet, lines) ->
                lines.stream()
                        .map(ArticleLine::event)
                        .filter(Objects::nonNull)
                        .forEach(event ->
                                telling.computeIfAbsent(event, first -> new LinkedHashSet<>())
                                        .add(outlet)));
        EventId best = null;
        int most = 0;
        for (Map.Entry<EventId, Set<String>> event : telling.entrySet()) {
            if (event.getValue().size() > most) {
                most = event.getValue().size();
                best = event.getKey();
            }
        }
        return best;
    }

    private static ArticleLine ofEvent(List<ArticleLine> lines, @Nullable EventId event) {
        return lines.stream()
                .min(Comparator.comparing(line -> !Objects.equals(line.event(), event)))
                .orElseThrow();
    }

    private static @Nullable ArticleLine original(CaseReader reader, ArticleLine line) {
        ArticleLine.CopyOf copyOf = line.copyOf();
        return copyOf == null
                ? null
                : reader.article(copyOf.original()).map(ArticleView::line).orElse(null);
    }

    public boolean isChosen(OutletShare share) {
        return columns.stream().anyMatch(column -> column.outlet().equals(share.key()));
    }

    /// Whether an article stands in a column.
    public boolean isShown(ArticleId article) {
        return columns.stream().anyMatch(column -> column.line().id().equals(article));
    }

    public String path() {
        return Links.story(story.id());
    }
}
