// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import org.copytaster.model.Span;
import org.copytaster.stages.text.Prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The candidates of an article with their cues as numbers: what the weights are learned from.
public final class SeenNames {

    /// A candidate.
    ///
    /// @param span where it stands
    /// @param cues how much is seen of each cue, by its name as the file of weights has it
    public record Seen(Span span, Map<String, Double> cues) {}

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

    private static Map<String, Double> numbers(Sighting sighting, Likes likes) {
        Map<String, Double> numbers = new TreeMap<>();
        double share = likes.shareOfEach(sighting);
        for (Sighting like : likes.like(sighting)) {
            double much = like == sighting ? 1 : share;
            for (NameCue cue : like.cues) {
                if (like == sighting || cue.isContext()) {
                    numbers.merge(cue.name(), much, Double::sum);
                }
            }
            for (int cue : like.finer) {
                if (like == sighting || WordCues.isContext(cue)) {
                    numbers.merge(String.valueOf(cue), much, Double::sum);
                }
            }
        }
        return numbers;
    }
}
