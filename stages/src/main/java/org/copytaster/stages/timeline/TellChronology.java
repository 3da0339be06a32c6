// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Evidence;
import org.copytaster.model.Fact;
import org.copytaster.model.Happening;
import org.copytaster.model.TimeValue;
import org.copytaster.stages.pipeline.Outcome;
import org.copytaster.stages.pipeline.Stage;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells a story's chronology: what happened, what was said, what was announced and what became of
/// it. Every row's text is a sentence of a page, or a few where a quotation runs on, and its evidence
/// shows each page that carries it.
public final class TellChronology implements Stage.Each<StoryFile, Fact.ChronologyTold> {

    @Override
    public Outcome<Fact.ChronologyTold> apply(StoryFile file) {
        Origins origins = new Origins(file.copies());
        List<ChronologyRow> rows = new ArrayList<>(happenings(file, origins));
        Map<TimeValue, Set<Evidence>> happened = new HashMap<>();
        rows.stream()
                .filter(row -> row.kind() == ChronologyRow.Kind.HAPPENING)
                .forEach(row ->
                        happened.computeIfAbsent(row.date(), none -> new HashSet<>())
                                .addAll(row.evidence()));
        // A sentence that tells on one day what happened and who said so is told once.
        for (ChronologyRow row : new StatementRows(file, origins).rows()) {
            Set<Evidence> told = happened.getOrDefault(row.date(), Set.of());
            if (!told.contains(row.evidence().getFirst())) {
                rows.add(row);
            }
        }
        return Outcome.kept(
                new Fact.ChronologyTold(file.story(), Rows.inOrder(rows, file.readings())));
    }

    private static List<ChronologyRow> happenings(StoryFile file, Origins origins) {
        Stems.Table table = new Stems.Table();
        List<Telling> tellings = Tellings.of(file.readings(), table);
        Matter matter = new Matter(tellings, table);
        GroupTellings grouping = new GroupTellings(matter, file.events());
        List<Group> groups = grouping.withDisagreements(grouping.of(tellings), origins);
        List<Group> happened = groups.stream().filter(group -> !group.isPlanned()).toList();
        Outcomes outcomes = new Outcomes(file.readings(), happened, matter, table);
        List<ChronologyRow> rows = new ArrayList<>();
        for (Group group : groups) {
            if (group.isPlanned() && group.tellings().stream().allMatch(outcomes::isMoved)) {
                continue;
            }
            if (group.isPlanned()) {
                rows.add(row(group, matter, origins, outcomes.of(group)));
            } else if (group.status() == Happening.Status.HAPPENED) {
                rows.add(row(group, matter, origins, null));
            }
        }
        return rows;
    }

    private static ChronologyRow row(
            Group group, Matter matter, Origins origins, ChronologyRow.@Nullable Outcome outcome) {
        Telling best = group.best(matter);
        List<Evidence> evidence = group.evidence(best);
        ChronologyRow.Kind kind =
                outcome == null ? ChronologyRow.Kind.HAPPENING : ChronologyRow.Kind.ANNOUNCEMENT;
        return new ChronologyRow(
                Rows.id(kind, group.day(), best.sentence()),
                group.day(),
                kind,
                group.status(),
                evidence.getFirst().words(),
                evidence,
                origins.count(evidence),
                outcome,
                group.otherDays(),
                group.actors());
    }
}
