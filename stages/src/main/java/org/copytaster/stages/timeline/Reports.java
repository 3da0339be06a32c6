// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.Evidence;
import org.copytaster.model.Reading;
import org.copytaster.model.Said;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.copytaster.stages.text.OwnDay;
import org.copytaster.stages.text.Prose;

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

    private final NavigableMap<LocalDate, List<Report>> byDay = new TreeMap<>();

    Reports(List<Group> happened, List<Reading> readings, Stems.Table table) {
        for (Group group : happened) {
            LocalDate day = group.day().day().orElse(null);
            if (day != null) {
                group.tellings().forEach(one -> add(day, one.report()));
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
            Evidence words = OwnDay.of(statement, prose);
            Said said = statement.said();
            LocalDate day = said == null ? null : said.day().day().orElse(null);
            if (words != null && day != null && statement.manner() == Statement.Manner.SAID) {
                Span sentence = prose.sentences().get(prose.sentenceAt(words.span().start()));
                Evidence evidence = reading.article().evidence(sentence);
                if (told.add(evidence)) {
                    add(day, Report.of(reading, evidence, table.of(evidence.words())));
                }
            }
        }
    }

    /// Those of the days of a stretch, in the order of the days.
    Stream<Report> between(LocalDate first, LocalDate last) {
        return first.isAfter(last)
                ? Stream.of()
                : byDay.subMap(first, true, last, true).values().stream()
                        .flatMap(Collection::stream);
    }
}
