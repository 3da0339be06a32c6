// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.align;

import org.copytaster.model.UtteranceId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;

/// What has been said in the last weeks, to be found by the words that tell something.
///
/// However much was said on one pattern, a wording is compared with a limited number of utterances: with those that
/// share most of its rarest words.
public final class Utterances {

    /// What was said longer ago is repeated, not reported.
    private static final int WINDOW_DAYS = 60;

    /// A likely wording shares one of the rarest keys; the common ones would bring up everybody.
    private static final int RAREST = 8;

    /// Of a key that very many have, only the latest are looked at ...
    private static final int MOST_OF_A_KEY = 400;

    /// ... and of all that are found, only those that share most are compared.
    private static final int MOST_COMPARED = 60;

    private final Map<String, SequencedSet<Utterance>> byKey = new HashMap<>();
    private final Deque<Dated> inOrder = new ArrayDeque<>();
    private final SpeakersKnown speakers = new SpeakersKnown();

    /// That an utterance was told on a day.
    private record Dated(Utterance utterance, LocalDate day) {}

    Utterances() {}

    /// The utterance that a wording belongs to: the one with the most similar wording, or a new one.
    UtteranceId place(Wording wording) {
        LocalDate now = wording.published();
        if (now != null) {
            forgetBefore(now.minusDays(WINDOW_DAYS));
        }
        Set<String> inItsLanguage = wording.keysOfItsLanguage();
        Set<String> inAny = wording.keysOfAnyLanguage();
        Utterance place =
                Objects.requireNonNullElseGet(
                        likest(wording, candidates(List.of(inItsLanguage, inAny))),
                        () -> new Utterance(UtteranceId.of(wording.statement().value())));
        place.add(wording);
        index(place, inItsLanguage);
        index(place, inAny);
        if (now != null) {
            inOrder.add(new Dated(place, now));
        }
        return place.id();
    }

    private void index(Utterance place, Set<String> keys) {
        for (String key : keys) {
            if (byKey.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(place)) {
                place.addKey(key);
            }
        }
    }

    private void forgetBefore(LocalDate day) {
        while (!inOrder.isEmpty() && inOrder.getFirst().day().isBefore(day)) {
            Utterance utterance = inOrder.removeFirst().utterance();
            if (utterance.isPast(day)) {
                utterance
                        .keys()
                        .forEach(key ->
                                byKey.computeIfPresent(
                                        key,
                                        (same, having) -> {
                                            having.remove(utterance);
                                            return having.isEmpty() ? null : having;
                                        }));
            }
        }
    }

    private @Nullable Utterance likest(Wording wording, Collection<Utterance> candidates) {
        double most = 0;
        @Nullable Utterance best = null;
        for (Utterance utterance : candidates) {
            double likeness = utterance.likeness(wording, speakers);
            if (likeness > most) {
                most = likeness;
                best = utterance;
            }
            if (most == 1) {
                break;
            }
        }
        return best;
    }

    /// @param kinds keys of each kind, of which the rarest are looked up
    private Collection<Utterance> candidates(List<Set<String>> kinds) {
        Map<Utterance, Double> found = new LinkedHashMap<>();
        for (Set<String> keys : kinds) {
            keys.stream()
                    .filter(byKey::containsKey)
                    .map(byKey::get)
                    .sorted(Comparator.comparingInt(Set::size))
                    .limit(RAREST)
                    .forEach(having -> {
                        double weight = 1.0 / having.size();
                        latest(having).forEach(one -> found.merge(one, weight, Double::sum));
                    });
        }
        if (found.size() <= MOST_COMPARED) {
            return found.keySet();
        }
        return found.entrySet().stream()
                .sorted(Map.Entry.<Utterance, Double>comparingByValue().reversed())
                .limit(MOST_COMPARED)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Collection<Utterance> latest(SequencedSet<Utterance> having) {
        return having.size() <= MOST_OF_A_KEY
                ? having
                : having.reversed().stream().limit(MOST_OF_A_KEY).toList();
    }
}
