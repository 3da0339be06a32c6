// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.coverage;

import org.copytaster.app.diff.Word;
import org.copytaster.model.ActorId;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Evidence;
import org.copytaster.store.view.ActorCard;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.NameSeen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One actor, and the names by which each outlet calls it.
public record NameLine(ActorCard actor, List<Cell<NameLine.Name>> cells) {

    /// One spelling in the pages of one outlet.
    ///
    /// @param article the first page that has it
    /// @param first where it stands there
    /// @param count how often it stands in all pages of the outlet
    public record Name(ArticleLine article, Evidence first, int count) {

        public String text() {
            return first.words();
        }

        private Name and(int more) {
            return new Name(article, first, count + more);
        }
    }

    /// Actors that more than one outlet names, or that have more than one name; those whose outlets
    /// differ in the name that they use most come first, then the most mentioned.
    static List<NameLine> of(
            List<NameSeen> seen,
            List<ActorCard> cast,
            List<ArticleLine> articles,
            Outlets outlets) {
        Map<ArticleId, ArticleLine> known = new LinkedHashMap<>();
        articles.forEach(line -> known.put(line.id(), line));
        Map<ActorId, Map<String, Name>> names = new LinkedHashMap<>();
        for (NameSeen one : seen) {
            ArticleLine article = known.get(one.first().article());
            if (article != null) {
                names.computeIfAbsent(one.actor(), first -> new LinkedHashMap<>())
                        .merge(
                                Outlets.of(article) + "\u0000" + one.first().words(),
                                new Name(article, one.first(), one.count()),
                                (before, now) -> before.and(now.count()));
            }
        }
        return cast.stream()
                .filter(actor -> names.containsKey(actor.id()))
                .map(actor -> line(actor, names.getOrDefault(actor.id(), Map.of()), outlets))
                .filter(line -> line.names() > 1)
                .sorted(Comparator.comparing((NameLine line) -> !line.isDisputed()))
                .toList();
    }

    private static NameLine line(ActorCard actor, Map<String, Name> names, Outlets outlets) {
        List<Name> byCount = new ArrayList<>(names.values());
        byCount.sort(Comparator.comparingInt(Name::count).reversed().thenComparing(Name::text));
        return new NameLine(actor, outlets.cells(byCount, Name::article));
    }

    private int names() {
        return cells.stream().mapToInt(cell -> cell.things().size()).sum();
    }

    /// Whether two outlets most often use names of which neither is the shorter form of the other.
    public boolean isDisputed() {
        List<List<String>> used =
                cells.stream()
                        .filter(cell -> !cell.isBlank())
                        .map(cell -> Word.folded(cell.things().getFirst().text()))
                        .distinct()
                        .toList();
        return used.stream()
                .anyMatch(one ->
                        used.stream()
                                .anyMatch(other ->
                                        !one.containsAll(other) && !other.containsAll(one)));
    }
}
