// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.coverage;

import org.copytaster.model.Stamp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Who told a fact first, and how much later the other outlets told it. Pages that do not say when
/// they were published take no part.
///
/// @param tellings each outlet's first page that tells it, earliest first, at least two
public record FirstReport(FactLine fact, List<FirstReport.Telling> tellings) {

    /// When one outlet told it.
    ///
    /// @param lag behind the first page of all; none for the first, and where the clocks cannot tell
    public record Telling(Place place, Lag lag) {

        public String outlet() {
            return Outlets.of(place.article());
        }
    }

    /// The facts that at least two outlets tell, in their order.
    static List<FirstReport> of(List<FactLine> facts) {
        return facts.stream()
                .map(FirstReport::of)
                .filter(report -> report.tellings().size() > 1)
                .toList();
    }

    private static FirstReport of(FactLine fact) {
        List<Place> first = new ArrayList<>();
        for (Cell<Place> cell : fact.cells()) {
            cell.things().stream()
                    .filter(place -> place.article().published() != null)
                    .min(Comparator.comparing(FirstReport::published))
                    .ifPresent(first::add);
        }
        first.sort(Comparator.comparing(FirstReport::published));
        return new FirstReport(
                fact,
                first.stream()
                        .map(place ->
                                new Telling(
                                        place,
                                        Lag.between(published(first.getFirst()), published(place))))
                        .toList());
    }

    private static Stamp published(Place place) {
        return Objects.requireNonNull(place.article().published());
    }
}
