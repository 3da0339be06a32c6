// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.ActorId;
import org.copytaster.model.Evidence;
import org.copytaster.model.Mention;
import org.copytaster.model.Reading;
import org.copytaster.model.Span;
import org.copytaster.model.Stamp;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/// A sentence that tells of a day, and what it tells of.
record Report(
        Reading reading, Evidence sentence, Stems stems, Set<String> matters, Set<ActorId> actors) {

    private static final int FEWEST_MATTERS = 2;

    /// Of two languages only what is known to mean the same can be compared, and names; not all names are found.
    private static final int FEWEST_IN_COMMON = 3;

    private static final int FEWEST_WITHOUT_A_NAME = 4;

    static Report of(Reading reading, Evidence sentence, Stems stems) {
        return new Report(
                reading,
                sentence,
                stems,
                MatterWords.of(reading, sentence.span()),
                actorsIn(reading, sentence.span()));
    }

    private static Set<ActorId> actorsIn(Reading reading, Span sentence) {
        Set<ActorId> actors = new HashSet<>();
        for (Mention mention : reading.mentions()) {
            if (mention.entity() != null && sentence.contains(mention.evidence().span())) {
                actors.add(mention.entity());
            }
        }
        return actors;
    }

    @Nullable LocalDate published() {
        Stamp stamp = reading.article().header().published();
        return stamp == null ? null : stamp.day();
    }

    /// Whether two sentences that tell of one day share more than who and where; in two languages also who and
    /// where, or more still.
    boolean sharesMatterOfTheDay(Report other) {
        if (isInTheLanguageOf(other)) {
            return matters.stream().filter(other.matters::contains).count() >= FEWEST_MATTERS;
        }
        long shared = mattersInCommon(other);
        long common = actors.stream().filter(other.actors::contains).count();
        return common > 0
                ? shared > 0 && shared + common >= FEWEST_IN_COMMON
                : shared >= FEWEST_WITHOUT_A_NAME;
    }

    /// Whether two sentences in two languages share a matter or an actor.
    boolean sharesAnything(Report other) {
        return mattersInCommon(other) > 0 || actors.stream().anyMatch(other.actors::contains);
    }

    /// Whether two sentences in two languages share much more than who and where.
    boolean sharesManyMatters(Report other) {
        return mattersInCommon(other) >= FEWEST_WITHOUT_A_NAME;
    }

    private long mattersInCommon(Report other) {
        return matters.stream()
                .filter(MatterWords::isOfEveryLanguage)
                .filter(other.matters::contains)
                .count();
    }

    boolean isInTheLanguageOf(Report other) {
        return Objects.equals(
                reading.article().header().language(), other.reading.article().header().language());
    }
}
