// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.figures;

import org.copytaster.model.Reading;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;

import java.util.List;
import java.util.Optional;

/// One measure as the articles of a story give it, one after another.
///
/// @param measure as in [Figure]
/// @param given in order of publication; those without a day last
public record Series(String measure, boolean isFate, List<Series.Given> given) {

    /// A figure, and the article that gives it.
    public record Given(Reading reading, Figure figure) {

        /// The statement in which the figure stands; empty where the article gives it itself.
        public Optional<Statement> statement() {
            Span words = figure.words().span();
            return reading.statements().stream()
                    .filter(one ->
                            one.content().stream().anyMatch(piece -> piece.span().overlaps(words)))
                    .findFirst();
        }
    }

    public Series {
        given = List.copyOf(given);
    }
}
