// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.ActorId;
import org.copytaster.model.Evidence;
import org.copytaster.model.Happening;
import org.copytaster.model.Paragraph;
import org.copytaster.model.Reading;
import org.copytaster.model.TimeValue;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// One sentence of one page that tells of a dated happening.
///
/// @param actors those of the clause that tells it
record Telling(Report report, TimeValue day, Happening.Status status, List<ActorId> actors) {

    static Telling of(Reading reading, Happening happening, Stems.Table table) {
        Evidence sentence = happening.sentence();
        return new Telling(
                Report.of(reading, sentence, table.of(sentence.words())),
                happening.day(),
                happening.status(),
                happening.actors());
    }

    Reading reading() {
        return report.reading();
    }

    Evidence sentence() {
        return report.sentence();
    }

    Stems stems() {
        return report.stems();
    }

    /// The sentence as a chronology shows it.
    Evidence line() {
        return WholeQuotations.around(reading(), sentence().span());
    }

    /// Whether somebody is quoted with it.
    boolean isQuoted() {
        return WholeQuotations.fill(reading(), sentence().span());
    }

    /// The stretch of the calendar, without a time of day.
    String stretch() {
        int time = day.timex().indexOf('T');
        return time < 0 ? day.timex() : day.timex().substring(0, time);
    }

    TimeValue dayAlone() {
        return new TimeValue(stretch());
    }

    /// Whether the page's text begins with it.
    boolean isOpening() {
        return reading().article().paragraphs().stream()
                .filter(paragraph -> paragraph.kind() == Paragraph.Kind.PARAGRAPH)
                .map(Paragraph::span)
                .filter(span -> !span.isEmpty())
                .findFirst()
                .filter(first -> first.start() == sentence().span().start())
                .isPresent();
    }

    boolean isPlanned() {
        return status == Happening.Status.PLANNED;
    }

    @Nullable LocalDate published() {
        return report.published();
    }

    int sharedActors(Telling other) {
        return (int) actors.stream().filter(other.actors::contains).count();
    }
}
