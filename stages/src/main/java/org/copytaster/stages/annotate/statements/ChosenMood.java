// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// Settles whose words a sentence is that nothing but its mood tells to be another's: of all [MoodVoices] the one that
/// weighs most, where it is likely enough.
final class ChosenMood {

    /// How likely it must be that they are those of one of them.
    private static final double LIKELY = 0.5;

    private ChosenMood() {}

    static Following.MoodChooser of(Lexicon lexicon) {
        if (!lexicon.weighs(Weighed.MOODS)) {
            return (frame, voices) -> null;
        }
        double[] weights = Weights.of(Weighed.MOODS);
        return (frame, voices) -> {
            int first = voices.size() > 1 ? 1 : 0;
            MoodVoice best = Weights.best(voices.subList(first, voices.size()), weights);
            return Weights.likely(best, voices, weights) > LIKELY ? best : voices.getFirst();
        };
    }
}
