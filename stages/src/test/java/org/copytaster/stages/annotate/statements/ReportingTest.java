// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

/// What is a statement in a report, and hardly one among instructions and wares. Every sentence is made up.
class ReportingTest {

    private static final String DOUBTFUL =
            "The dredger also addresses the silt in the lower basin.";

    private static String among(String sentence) {
        return DOUBTFUL + "\n" + String.join("\n", Collections.nCopies(200, sentence));
    }

    private static List<String> doubtful(String text) {
        return Ledger.lines("en", text).stream().filter(line -> line.contains("silt")).toList();
    }

    @Test
    void aDoubtfulOneCountsWhereOthersAreToldToHaveSpoken() {
        assertThat(doubtful(among("The pier would close in May, said Mira Haldane.")))
                .containsExactly("The dredger | addresses | the silt in the lower basin");
    }

    @Test
    void aDoubtfulOneIsNoneWhereNobodySpeaks() {
        assertThat(doubtful(among("Turn the screw until the lid is tight."))).isEmpty();
    }

    @Test
    void aSureOneCountsEverywhere() {
        assertThat(
                        Ledger.lines(
                                "en",
                                among("Turn the screw until the lid is tight.")
                                        + "\nThe pier was old, Mira Haldane said."))
                .containsExactly("Mira Haldane | said | The pier was old");
    }

    @Test
    void wordsInMarksCountEverywhere() {
        assertThat(
                        Ledger.lines(
                                "en",
                                among("Turn the screw until the lid is tight.")
                                        + "\nThe lid is what Haro called “a quiet little wonder of the sea”."))
                .hasSize(1);
    }

    @Test
    void aShortTextIsReadAsNews() {
        assertThat(doubtful(DOUBTFUL)).hasSize(1);
    }
}
