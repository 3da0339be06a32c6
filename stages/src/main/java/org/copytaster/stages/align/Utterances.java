// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.align;

import org.copytaster.model.UtteranceId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What has been said so far, by the words that carry meaning.
public final class Utterances {

    private record Utterance(UtteranceId id, List<Wording> wordings) {}

    private static final int MOST_CANDIDATES = 200;

    private final Map<String, List<Utterance>> byStem = new HashMap<>();

    Utterances() {}

    /// The utterance that a wording belongs to: the one with the most similar wording, or a new one.
    UtteranceId place(Wording wording) {
        Utterance best =
                new Utterance(UtteranceId.of(wording.statement().value()), new ArrayList<>());
        double most = 0;
        for (Utterance candidate : candidates(wording)) {
            double likeness = likeness(candidate, wording);
            if (likeness > most) {
                most = likeness;
                best = candidate;
            }
        }
        best.wordings.add(wording);
        for (String stem : wording.whole().stems()) {
            List<Utterance> holders = byStem.computeIfAbsent(stem, key -> new ArrayList<>());
            if (!holders.contains(best)) {
                holders.add(best);
            }
        }
        return best.id;
    }

    /// The latest utterances that share the wording's rarest words.
    private List<Utterance> candidates(Wording wording) {
        Map<Utterance, Integer> candidates = new LinkedHashMap<>();
        wording.whole().stems().stream()
                .map(stem -> byStem.getOrDefault(stem, List.of()))
                .sorted((one, other) -> Integer.compare(one.size(), other.size()))
                .flatMap(holders -> holders.reversed().stream().limit(MOST_CANDIDATES))
                .limit(MOST_CANDIDATES)
                .forEach(utterance -> candidates.merge(utterance, 1, Integer::sum));
        return List.copyOf(candidates.keySet());
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
