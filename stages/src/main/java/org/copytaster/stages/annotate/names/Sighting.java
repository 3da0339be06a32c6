// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import org.copytaster.model.Mention;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// One place where a name seems to stand, with what speaks for each kind. It changes while the rules
/// look at it.
final class Sighting {

    final Span span;
    final String text;

    /// The words in small letters: sightings with equal keys weigh together.
    final String key;

    /// Whether the capitals say little here: the first word of a sentence, or a headline.
    final boolean weak;

    /// The role or honorific that stands directly before; null when none does.
    @Nullable RolePhrase role;

    private final double[] scores = new double[4];

    Sighting(Span span, String text, String key, boolean weak) {
        this.span = span;
        this.text = text;
        this.key = key;
        this.weak = weak;
    }

    void speaksFor(Mention.Kind kind, double weight) {
        scores[slot(kind)] += weight;
    }

    double score(Mention.Kind kind) {
        return scores[slot(kind)];
    }

    private static int slot(Mention.Kind kind) {
        return switch (kind) {
            case PERSON -> 0;
            case ORGANISATION -> 1;
            case PLACE -> 2;
            case OTHER, ROLE -> 3;
        };
    }
}
