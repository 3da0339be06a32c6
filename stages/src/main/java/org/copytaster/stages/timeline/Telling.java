// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.ActorId;
import org.copytaster.model.Evidence;
import org.copytaster.model.Happening;
import org.copytaster.model.Reading;
import org.copytaster.model.Stamp;
import org.copytaster.model.TimeValue;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// One sentence of one page that tells of a dated happening.
///
/// @param stems what the sentence is about
record Telling(
        Reading reading,
        Evidence sentence,
        TimeValue day,
        Happening.Status status,
        List<ActorId> actors,
        Stems stems) {

    static Telling of(Reading reading, Happening happening, Stems.Table table) {
        return new Telling(
                reading,
                happening.sentence(),
                happening.day(),
                happening.status(),
                happening.actors(),
                table.of(happening.sentence().words()));
    }

    /// The sentence as a chronology shows it.
    Evidence line() {
        return WholeQuotations.around(reading, sentence.span());
    }

    /// Whether somebody is quoted with it.
    boolean isQuoted() {
        return WholeQuotations.fill(reading, sentence.span());
    }

    /// The stretch of the calendar, without a time of day.
    String stretch() {
        int time = day.timex().indexOf('T');
        return time < 0 ? day.timex() : day.timex().substring(0, time);
    }

    TimeValue dayAlone() {
        return new TimeValue(stretch());
    }

    boolean isPlanned() {
        return status == Happening.Status.PLANNED;
    }

    @Nullable LocalDate published() {
        Stamp stamp = reading.article().header().published();
        return stamp == null ? null : stamp.day();
    }

    boolean isInAnotherLanguageThan(Telling other) {
        return !Objects.equals(
                reading.article().header().language(), other.reading.article().header().language());
    }

    int sharedActors(Telling other) {
        return (int) actors.stream().filter(other.actors::contains).count();
    }
}
