// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.coverage;

import org.copytaster.model.Stamp;
import org.copytaster.store.view.ArticleLine;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/// One outlet's part in a story: its pages, and how many of them are its own.
///
/// @param outlet null for pages that do not name theirs
/// @param own pages that are no copy of another page in the case
public record OutletShare(
        @Nullable String outlet,
        int pages,
        int own,
        List<String> languages,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    /// The outlet's name; empty for pages that do not name theirs.
    public String key() {
        return Objects.requireNonNullElse(outlet, "");
    }

    /// The outlet with most pages first.
    public static List<OutletShare> of(List<ArticleLine> articles) {
        Map<String, List<ArticleLine>> byOutlet = new TreeMap<>();
        for (ArticleLine line : articles) {
            byOutlet.computeIfAbsent(
                            Objects.requireNonNullElse(line.outlet(), ""), key -> new ArrayList<>())
                    .add(line);
        }
        return byOutlet.entrySet().stream()
                .map(entry -> share(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(OutletShare::pages).reversed())
                .toList();
    }

    private static OutletShare share(String outlet, List<ArticleLine> lines) {
        List<LocalDate> days =
                lines.stream()
                        .map(ArticleLine::published)
                        .filter(Objects::nonNull)
                        .map(Stamp::day)
                        .sorted()
                        .toList();
        TreeSet<String> languages = new TreeSet<>();
        lines.stream().map(ArticleLine::language).filter(Objects::nonNull).forEach(languages::add);
        return new OutletShare(
                outlet.isEmpty() ? null : outlet,
                lines.size(),
                (int) lines.stream().filter(line -> line.copyOf() == null).count(),
                List.copyOf(languages),
                days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast());
    }
}
