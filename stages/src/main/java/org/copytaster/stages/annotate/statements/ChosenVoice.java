// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

/// Settles who speaks in a quotation without a cue of its own: of all [Voices] the one that weighs most, where
/// it is likely enough.
final class ChosenVoice {

    /// How likely it must be that somebody speaks of whom the rules know nothing, or another than the speaker before,
    /// with whom they go on.
    private static final double LIKELY = 0.4;

    private ChosenVoice() {}

    static Following.Chooser of(Lexicon lexicon) {
        if (!lexicon.isWeighed()) {
            return (frame, quotation, voices, goesOn) -> null;
        }
        double[] weights = Weights.of(Weighed.VOICES);
        return (frame, quotation, voices, goesOn) -> {
            Voice best = Weights.best(voices, weights);
            return Weights.likely(best, voices, weights) > LIKELY ? best : null;
        };
    }
}
