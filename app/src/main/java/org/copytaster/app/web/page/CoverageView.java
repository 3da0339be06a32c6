// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.app.coverage.Cell;
import org.copytaster.app.coverage.Coverage;
import org.copytaster.app.coverage.OutletShare;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Evidence;
import org.copytaster.store.view.ArticleLine;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What each outlet of a story tells, calls and carries, as tables of a size that can be read.
///
/// @param languages of the story's articles; empty where a page does not tell
/// @param lines so many are shown of each list
public record CoverageView(
        Coverage coverage, List<Family> families, Map<ArticleId, String> languages, int lines)
        implements StoryPage.Body {

    /// More columns are not seen together; those of the outlets with fewest pages are left out.
    private static final int COLUMNS = 10;

    /// @param articles all articles of the story, in time order
    static CoverageView of(Coverage coverage, List<ArticleLine> articles, int lines) {
        return new CoverageView(
                coverage,
                Family.of(articles),
                articles.stream()
                        .collect(
                                Collectors.toMap(
                                        ArticleLine::id, line -> Texts.language(line.language()))),
                lines);
    }

    /// The language of some words.
    public String language(Evidence words) {
        return languages.getOrDefault(words.article(), "");
    }

    /// The outlets that have a column.
    public List<OutletShare> columns() {
        return first(coverage.outlets(), COLUMNS);
    }

    /// How many outlets have none.
    public int hiddenOutlets() {
        return coverage.outlets().size() - columns().size();
    }

    /// The cells of a line that have a column.
    public <T> List<Cell<T>> cells(List<Cell<T>> cells) {
        return first(cells, COLUMNS);
    }

    /// As many lines as are shown of a list.
    public <T> List<T> shown(List<T> list) {
        return first(list, lines);
    }

    /// The outlets that can be compared: those that have a name.
    public List<OutletShare> comparable() {
        return coverage.outlets().stream().filter(share -> share.outlet() != null).toList();
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }
}
