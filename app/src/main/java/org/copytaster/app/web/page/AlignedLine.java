// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.app.diff.Alignment;
import org.copytaster.model.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Paragraphs of several columns that are wordings of one another, beside each other.
///
/// @param cells one a column, empty where the column has no such paragraph
public record AlignedLine(List<Optional<Passage>> cells) {

    /// Paragraphs less alike than this are not told to be wordings of each other.
    private static final double ALIKE = 0.3;

    /// The paragraphs of the first column in their order; those that another column has alone stand
    /// where they stand there.
    ///
    /// @param columns at least one
    static List<AlignedLine> of(List<Column> columns) {
        List<Map<Integer, Passage>> lines = new ArrayList<>();
        List<Passage> first = passages(columns, 0);
        first.forEach(passage -> lines.add(new TreeMap<>(Map.of(0, passage))));
        for (int column = 1; column < columns.size(); column++) {
            List<Passage> mine = passages(columns, column);
            int at = 0;
            for (Alignment.Pair pair :
                    Alignment.of(
                            columns.getFirst().passages(), columns.get(column).passages(), ALIKE)) {
                if (pair.left() == null) {
                    lines.add(at, new TreeMap<>());
                } else {
                    at = at(lines, first.get(pair.left()), at);
                }
                if (pair.right() != null) {
                    lines.get(at).put(column, mine.get(pair.right()));
                }
                at++;
            }
        }
        return lines.stream().map(line -> of(line, columns.size())).toList();
    }

    /// Where a paragraph of the first column stands, from a line on.
    private static int at(List<Map<Integer, Passage>> lines, Passage passage, int from) {
        int at = from;
        while (!passage.equals(lines.get(at).get(0))) {
            at++;
        }
        return at;
    }

    private static AlignedLine of(Map<Integer, Passage> line, int columns) {
        List<Optional<Passage>> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            cells.add(Optional.ofNullable(line.get(column)));
        }
        return new AlignedLine(List.copyOf(cells));
    }

    private static List<Passage> passages(List<Column> columns, int which) {
        Set<List<String>> others = new HashSet<>();
        for (int other = 0; other < columns.size(); other++) {
            if (other != which) {
                others.addAll(columns.get(other).sentences());
            }
        }
        Column column = columns.get(which);
        List<Span> shared = column.among(others);
        return column.paragraphs().stream()
                .map(span -> Passage.of(column.article().text(), span, shared, column.copied()))
                .toList();
    }
}
