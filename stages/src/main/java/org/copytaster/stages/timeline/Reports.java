// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.ActorId;
import org.copytaster.model.Evidence;
import org.copytaster.model.Mention;
import org.copytaster.model.Reading;
import org.copytaster.model.Said;
import org.copytaster.model.Span;
import org.copytaster.model.Stamp;
import org.copytaster.model.Statement;
import org.copytaster.stages.text.Prose;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The sentences that tell of a day that is over: what happened on it, and what was said on it ("said on
/// Tuesday after the second round of talks").
final class Reports {

    /// A sentence, and what it tells of.
    record Report(
            Reading reading,
            Evidence sentence,
            Stems stems,
            Set<String> matters,
            Set<ActorId> actors) {

        static Report of(Reading reading, Evidence sentence, Stems stems) {
            return new Report(
                    reading,
                    sentence,
                    stems,
                    MatterWords.of(reading, sentence.span()),
                    actorsIn(reading, sentence.span()));
        }

        static Report of(Telling telling) {
            return of(telling.reading(), telling.sentence(), telling.stems());
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
    }

    private final NavigableMap<LocalDate, List<Report>> byDay = new TreeMap<>();

    Reports(List<Group> happened, List<Reading> readings, Stems.Table table) {
        for (Group group : happened) {
            LocalDate day = group.day().day().orElse(null);
            if (day != null) {
                group.tellings().forEach(one -> add(day, Report.of(one)));
            }
        }
        readings.forEach(reading -> addSaid(reading, table));
    }

    private void add(LocalDate day, Report report) {
        byDay.computeIfAbsent(day, none -> new ArrayList<>()).add(report);
    }

    private void addSaid(Reading reading, Stems.Table table) {
        Prose prose = Prose.of(reading.article());
        Set<Evidence> told = new HashSet<>();
        for (Statement statement : reading.statements()) {
            LocalDate day = dayToldWith(statement, prose);
            Evidence cue = statement.cue();
            if (day != null && cue != null && statement.manner() == Statement.Manner.SAID) {
                Span sentence = prose.sentences().get(prose.sentenceAt(cue.span().start()));
                Evidence evidence = reading.article().evidence(sentence);
                if (told.add(evidence)) {
                    add(day, Report.of(reading, evidence, table.of(evidence.words())));
                }
            }
        }
    }

    /// The day that the sentence of a statement itself names: a statement may have its day from elsewhere.
    private static @Nullable LocalDate dayToldWith(Statement statement, Prose prose) {
        Said said = statement.said();
        Evidence words = said == null ? null : said.words();
        Evidence cue = statement.cue();
        return said != null
                        && words != null
                        && cue != null
                        && prose.areInOneSentence(cue.span().start(), words.span().start())
                ? said.day().day().orElse(null)
                : null;
    }

    /// Those of the days of a stretch, in the order of the days.
    Stream<Report> between(LocalDate first, LocalDate last) {
        return first.isAfter(last)
                ? Stream.of()
                : byDay.subMap(first, true, last, true).values().stream()
                        .flatMap(Collection::stream);
    }
}
