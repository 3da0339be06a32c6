// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.align;

import org.copytaster.model.UtteranceId;

import java.util.ArrayList;
import java.util.List;

/// What one speaker has said so far.
public final class Utterances {

    private record Utterance(UtteranceId id, List<Wording> wordings) {}

    private final List<Utterance> utterances = new ArrayList<>();

    Utterances() {}

    /// The utterance that a wording belongs to: the one with the most similar wording, or a new one.
    UtteranceId place(Wording wording) {
        double most = 0;
        Utterance best =
                new Utterance(UtteranceId.of(wording.statement().value()), new ArrayList<>());
        for (Utterance utterance : utterances) {
            double likeness = likeness(utterance, wording);
            if (likeness > most) {
                most = likeness;
                best = utterance;
            }
        }
        if (most == 0) {
            utterances.add(best);
        }
        best.wordings.add(wording);
        return best.id;
    }

    /// 0 if the wording is not one of this utterance. Two statements of one article are two utterances
    /// unless they are the same words: an article says a thing once.
    private static double likeness(Utterance utterance, Wording wording) {
        double most = 0;
        for (Wording other : utterance.wordings) {
            if (other.article().equals(wording.article()) && !other.sameWordsAs(wording)) {
                return 0;
            }
            most = Math.max(most, SameWords.likeness(other, wording));
        }
        return most;
    }
}
