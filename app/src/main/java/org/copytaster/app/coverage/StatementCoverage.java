// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.coverage;

import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.StatementLine;
import org.copytaster.store.view.UtteranceCard;

import java.util.Comparator;
import java.util.List;

/// One utterance, and how much of it each outlet carries.
///
/// @param fullest the wording that the others are measured by
public record StatementCoverage(
        UtteranceCard utterance,
        StatementLine fullest,
        List<Cell<StatementCoverage.Carried>> cells) {

    private static final Comparator<StatementCoverage> MOST_CARRIED_FIRST =
            Comparator.comparingInt(StatementCoverage::outlets)
                    .thenComparingInt(StatementCoverage::pages)
                    .thenComparingInt(one -> one.utterance().origins())
                    .reversed()
                    .thenComparing(one -> one.utterance().id());

    /// One wording of the utterance.
    public record Carried(StatementLine wording, Extent extent) {

        public ArticleLine article() {
            return wording.article();
        }

        public boolean isCopy() {
            return article().copyOf() != null;
        }
    }

    static List<StatementCoverage> of(List<UtteranceCard> utterances, Outlets outlets) {
        return utterances.stream()
                .map(utterance -> of(utterance, outlets))
                .filter(one -> one.outlets() > 0)
                .sorted(MOST_CARRIED_FIRST)
                .toList();
    }

    private static StatementCoverage of(UtteranceCard utterance, Outlets outlets) {
        StatementLine fullest = Extent.fullest(utterance.wordings());
        List<Carried> carried =
                utterance.wordings().stream()
                        .filter(wording -> outlets.hold(wording.article()))
                        .map(wording -> new Carried(wording, Extent.of(wording, fullest)))
                        .sorted(Comparator.comparing(Carried::extent))
                        .toList();
        return new StatementCoverage(utterance, fullest, outlets.cells(carried, Carried::article));
    }

    /// How many outlets carry it.
    public int outlets() {
        return Cell.filled(cells);
    }

    /// How many pages of the case carry it, as its origins are counted.
    public int pages() {
        return (int)
                utterance.wordings().stream()
                        .map(wording -> wording.article().id())
                        .distinct()
                        .count();
    }
}
