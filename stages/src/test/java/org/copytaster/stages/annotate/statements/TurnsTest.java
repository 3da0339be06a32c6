// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Statement;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Interviews as they are printed. Every name and sentence is made up.
class TurnsTest {

    @Test
    void eachTurnIsADirectStatementOfWhoItBeginsWith() {
        String text =
                """
                Marta Quillen, the director of the port, spoke to Oskar Venn on Tuesday.
                VENN: Was the ferry warned?
                QUILLEN: We have the radar track. Anyone may come and look at it.
                VENN: Who told you that the captain said so?
                QUILLEN: He did, by radio.\
                """;

        assertThat(Ledger.speakers("en", text))
                .containsExactly(
                        "Oskar Venn: Was the ferry warned?",
                        "Marta Quillen: We have the radar track. Anyone may come and look at it.",
                        "Oskar Venn: Who told you that the captain said so?",
                        "Marta Quillen: He did, by radio.");
        assertThat(Ledger.of("en", text))
                .extracting(Statement::form)
                .containsOnly(Statement.Form.DIRECT);
    }

    @Test
    void paragraphsBetweenTwoTurnsGoOnWithTheFirstOfThem() {
        assertThat(
                        Ledger.lines(
                                "en",
                                """
                                Oskar Venn met Marta Quillen, the director of the port.
                                Venn: Was the ferry warned?
                                Quillen: No.
                                We have the radar track.
                                A quiet morning
                                (Laughter.)
                                Venn: And the crew?
                                Quillen: Well.
                                The interview was held in Pelmar.\
                                """))
                .containsExactly(
                        "Venn | : | Was the ferry warned?",
                        "Quillen | : | No. … We have the radar track.",
                        "Venn | : | And the crew?",
                        "Quillen | : | Well.");
    }

    @Test
    void aReportedQuotationBehindTheLastTurnIsNoTurn() {
        assertThat(
                        Ledger.speakers(
                                "en",
                                """
                                Oskar Venn met Marta Quillen, the director of the port.
                                Venn: Was the ferry warned?
                                Quillen: No.
                                Venn: Who told you?
                                “We never saw it,” said Mira Haldane, the pilot.\
                                """))
                .containsExactly(
                        "Oskar Venn: Was the ferry warned?",
                        "Marta Quillen: No.",
                        "Oskar Venn: Who told you?",
                        "Mira Haldane: We never saw it,");
    }

    @Test
    void marksThatOpenEachParagraphAreNoPartOfIt() {
        assertThat(
                        Ledger.lines(
                                "en",
                                """
                                Oskar Venn met Marta Quillen, the director of the port.
                                “VENN: Was the ferry warned?
                                “QUILLEN: No.
                                “VENN: And the crew?
                                “QUILLEN: Well.
                                “They are all at home.”
                                The mayor said the pier was safe.\
                                """))
                .containsExactly(
                        "VENN | : | Was the ferry warned?",
                        "QUILLEN | : | No.",
                        "VENN | : | And the crew?",
                        "QUILLEN | : | Well. … They are all at home.",
                        "The mayor | said | the pier was safe");
    }

    @Test
    void isReadInOtherLanguages() {
        assertThat(
                        Ledger.lines(
                                "es",
                                """
                                Oskar Venn entrevistó a la directora del puerto, Marta Quillen.
                                Venn: ¿Avisaron al barco?
                                Quillen: No.
                                Venn: ¿Y la tripulación?
                                Quillen: Bien.\
                                """))
                .hasSize(4)
                .first()
                .isEqualTo("Venn | : | ¿Avisaron al barco?");
    }

    @Test
    void labelsThatDoNotTakeTurnsAreNone() {
        for (String text :
                List.of(
                        "Photo: The pier.\nMap: The river.\nVideo: The ferry.",
                        "Photo: The pier.\nPhoto: The river.\nPhoto: The ferry.",
                        "Goals: Two.\nCards: None.\nGoals: One.\nCards: Three.",
                        "Where: Pelmar.\nWhen: Monday.")) {
            assertThat(Ledger.lines("en", text)).isEmpty();
        }
    }
}
