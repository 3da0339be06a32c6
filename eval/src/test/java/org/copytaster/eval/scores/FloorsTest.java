// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class FloorsTest {

    private static final Path PROJECT = Path.of("").toAbsolutePath().resolve("..").normalize();
    private static final Path BENCH = PROJECT.resolve("../shared/bench").normalize();

    private static final Figure UP = Figure.of("F1", "f", "-", "-");
    private static final Figure DOWN = Figure.lower("captions in body", "c", "-", "-");
    private static final Task TASK =
            new Task("set", "annotate", List.of(), List.of(UP, DOWN), false);

    @Test
    void aFigureUnderItsFloorIsToldByName() {
        Floors floors = new Floors(Map.of("set / F1", 0.9, "set / captions in body", 0.01));
        assertThat(
                        floors.broken(
                                List.of(
                                        new Measured(TASK, UP, 0.89),
                                        new Measured(TASK, DOWN, 0.02))))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("set / F1 fell to 0.890"));
    }

    @Test
    void aFigureThatIsNotPrintedIsBroken() {
        assertThat(
                        new Floors(Map.of("set / F1", 0.9))
                                .broken(List.of(new Measured(TASK, UP, null))))
                .hasSize(1);
    }

    @Test
    void floorsRiseAndNeverFall() {
        Floors floors = new Floors(Map.of("set / F1", 0.9, "set / captions in body", 0.01));
        List<Measured> mixed =
                List.of(new Measured(TASK, UP, 0.9512), new Measured(TASK, DOWN, 0.5));
        assertThat(floors.raised(mixed).values())
                .containsEntry("set / F1", 0.951)
                .containsEntry("set / captions in body", 0.01);
        assertThat(floors.raised(mixed).broken(List.of(new Measured(TASK, UP, 0.9512)))).isEmpty();
    }

    @Test
    void readsTheTablesAndTheJsonOfTheScorers() {
        ScorerOutput table =
                new ScorerOutput("body F1             0.912  of 3 pages\ntitle  0.5\n");
        assertThat(table.figure("body F1")).hasValue(0.912);
        assertThat(table.figure("title")).hasValue(0.5);
        assertThat(new ScorerOutput("[{\"f\": 1.0}, {\"f\": 0.5}]").figure("*.f")).hasValue(0.75);
        assertThat(new ScorerOutput("{\"a\": {\"f\": 2}}").figure("a.f")).hasValue(2);
        assertThat(new ScorerOutput("{}").figure("a.f")).isEmpty();
    }

    /// The gate: the quick sets, scored on what the product itself writes.
    @Test
    void noFigureLiesUnderItsFloor() throws IOException {
        assumeThat(BENCH)
                .as("the benchmarks are not beside the project: no figure was checked")
                .isDirectory();
        Floors floors = Floors.read(PROJECT.resolve("eval/floors.tsv"));
        assertThat(floors.values()).isNotEmpty();
        assertThat(Files.isExecutable(PROJECT.resolve("copytaster"))).isTrue();
        List<Measured> measured = Scores.measure(PROJECT, BENCH, List.of());
        assertThat(measured).isNotEmpty();
        assertThat(floors.broken(measured)).isEmpty();
    }
}
