// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import org.copytaster.model.Span;
import org.copytaster.stages.text.Prose;

import java.util.ArrayList;
import java.util.List;

/// The candidates of an article with their cues as numbers: what the weights are learned from.
public final class SeenNames {

    /// A candidate.
    ///
    /// @param span where it stands
    /// @param cues for each cue by its ordinal, how much of it is seen
    @SuppressWarnings("ArrayRecordComponent") // read only, never compared
    public record Seen(Span span, double[] cues) {}

    private SeenNames() {}

    /// The candidates in text order. In a script without capitals nothing is weighed, and none given.
    public static List<Seen> in(Prose prose) {
        Lexicon lexicon = Lexicon.of(prose.language());
        List<Sighting> sightings = new ArrayList<>();
        Scene.of(prose, lexicon).forEach(scene -> sightings.addAll(scene.sightings()));
        Likes likes = new Likes(sightings);
        return sightings.stream()
                .filter(sighting -> sighting.certain == null)
                .map(sighting -> new Seen(sighting.span, numbers(sighting, likes)))
                .toList();
    }

    @SuppressWarnings("EnumOrdinal") // the order of the cues is the order of the numbers
    private static double[] numbers(Sighting sighting, Likes likes) {
        double[] numbers = new double[NameCue.values().length];
        double share = likes.shareOfEach(sighting);
        for (Sighting like : likes.like(sighting)) {
            for (NameCue cue : like.cues) {
                if (like == sighting) {
                    numbers[cue.ordinal()] += 1;
                } else if (cue.isContext()) {
                    numbers[cue.ordinal()] += share;
                }
            }
        }
        return numbers;
    }
}
