// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.align;

import org.copytaster.model.UtteranceId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What has been said so far, to be found by the words that tell something.
public final class Utterances {

    /// What was said longer ago is repeated, not reported.
    private static final int WINDOW_DAYS = 60;

    /// One act of saying; itself and no other is equal to it.
    private static final class Utterance {

        private final UtteranceId id;
        private final List<Wording> wordings = new ArrayList<>();

        private Utterance(UtteranceId id) {
            this.id = id;
        }
    }

    /// A likely wording shares one of the rarest keys; the common ones would bring up everybody.
    private static final int RAREST = 8;

    private final Map<String, Set<Utterance>> byKey = new HashMap<>();

    Utterances() {}

    /// The utterance that a wording belongs to: the one with the most similar wording, or a new one.
    UtteranceId place(Wording wording) {
        double most = 0;
        Utterance best = new Utterance(UtteranceId.of(wording.statement().value()));
        for (Utterance utterance : candidates(wording)) {
            double likeness = likeness(utterance, wording);
            if (likeness > most) {
                most = likeness;
                best = utterance;
            }
        }
        best.wordings.add(wording);
        for (String key : wording.keysOfItsLanguage()) {
            having(key).add(best);
        }
        for (String key : wording.keysOfAnyLanguage()) {
            having(key).add(best);
        }
        return best.id;
    }

    private Set<Utterance> having(String key) {
        return byKey.computeIfAbsent(key, none -> new LinkedHashSet<>());
    }

    private Set<Utterance> candidates(Wording wording) {
        Set<Utterance> candidates = new LinkedHashSet<>();
        for (Set<String> keys : List.of(wording.keysOfItsLanguage(), wording.keysOfAnyLanguage())) {
            keys.stream()
                    .map(this::having)
                    .peek(having ->
                            having.removeIf(utterance -> isPast(utterance, wording.published())))
                    .filter(having -> !having.isEmpty())
                    .sorted(Comparator.comparingInt(Set::size))
                    .limit(RAREST)
                    .forEach(candidates::addAll);
        }
        return candidates;
    }

    private static boolean isPast(Utterance utterance, @Nullable LocalDate now) {
        LocalDate then = utterance.wordings.getLast().published();
        return now != null && then != null && then.plusDays(WINDOW_DAYS).isBefore(now);
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
