// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.app.web.SmallCase;
import org.copytaster.model.Stamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class CoverageTest {

    private static final Coverage COVERAGE = Coverage.of(new SmallCase(), SmallCase.STORY);

    @Test
    void anOutletWithoutTheFactHasABlank() {
        FactLine treaty = COVERAGE.facts().getFirst();
        assertThat(treaty.row().text()).startsWith("Two ministers signed");
        assertThat(filled(treaty.cells())).containsExactly("The Courier", "Valley Post");
        assertThat(treaty.cells()).hasSameSizeAs(COVERAGE.outlets());
        assertThat(treaty.outlets()).isEqualTo(2);
    }

    @Test
    void statementsAreNoFactsAndStandInATableOfTheirOwn() {
        assertThat(COVERAGE.facts()).hasSize(2);
        assertThat(COVERAGE.statements()).hasSize(2);
    }

    @Test
    void aWordingIsWholeOrInOtherWordsAndAnOutletMayHaveNone() {
        StatementCoverage harbour = COVERAGE.statements().getFirst();
        assertThat(filled(harbour.cells())).containsExactly("Safina", "The Courier", "Valley Post");
        assertThat(extent(harbour, "Valley Post")).isEqualTo(Extent.WHOLE);
        assertThat(extent(harbour, "The Courier")).isEqualTo(Extent.WHOLE);
        assertThat(extent(harbour, "Safina")).isEqualTo(Extent.REWORDED);
    }

    private static Extent extent(StatementCoverage line, String outlet) {
        return line.cells().stream()
                .filter(cell -> cell.outlet().equals(outlet))
                .map(cell -> cell.things().getFirst().extent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachOutletHasItsNameForOnePerson() {
        NameLine dravic = COVERAGE.names().getFirst();
        assertThat(dravic.isDisputed()).isTrue();
        assertThat(filled(dravic.cells())).containsExactly("Safina", "Valley Post");
    }

    private static <T> List<String> filled(List<Cell<T>> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).map(Cell::outlet).sorted().toList();
    }

    @Test
    void ofTwoOutletsOnOneDayNeitherIsTheLater() {
        FirstReport treaty = COVERAGE.reports().getFirst();
        assertThat(treaty.tellings()).allMatch(telling -> telling.lag().isNone());
        assertThat(COVERAGE.promptness()).allMatch(one -> one.first() == one.shared());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-12, 2025-02-12, 0, false",
        "2025-02-12T09:00, 2025-02-13, 1440, false",
        "2025-02-12T23:00:00Z, 2025-02-13T01:30:00+01:00, 90, true",
        "2025-02-12T23:00:00Z, 2025-02-13T01:30, 1440, false"
    })
    void aLagIsAsExactAsTheClocks(String earlier, String later, long minutes, boolean exact) {
        assertThat(Lag.between(Stamp.parse(earlier), Stamp.parse(later)))
                .isEqualTo(new Lag(minutes, exact));
    }

    @Test
    void hoursBeforeMidnightAndAfterAreNoTwoDays() {
        Lag lag =
                Lag.between(
                        Stamp.parse("2025-02-12T23:00:00Z"), Stamp.parse("2025-02-14T22:00:00Z"));
        assertThat(lag.days()).isEqualTo(1);
        assertThat(lag.hours()).isEqualTo(47);
    }
}
