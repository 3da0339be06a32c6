// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Statement;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Sources, cues and contents in English. Every name and sentence is made up.
class EnglishStatementsTest {

    private static List<String> lines(String text) {
        return Ledger.lines("en", text);
    }

    @Test
    void aQuotationSplitByItsSourceIsOneStatement() {
        assertThat(lines("\"The pier is closed,\" Mira Haldane said, \"and it will stay closed.\""))
                .containsExactly(
                        "Mira Haldane | said | The pier is closed, … and it will stay closed.");
    }

    @Test
    void theNextSentenceInMarksGoesOn() {
        assertThat(lines("“The pier is closed,” said Mira Haldane. “Nobody may enter.”"))
                .containsExactly("Mira Haldane | said | The pier is closed, … Nobody may enter.");
    }

    @Test
    void aQuotationOverSeveralParagraphsIsOneStatement() {
        assertThat(
                        lines(
                                "Mira Haldane said: “The pier is closed. Nobody may enter.\n"
                                        + "“It will open in May.”"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Mira Haldane | said | The pier is closed.")
                .endsWith("It will open in May.");
    }

    @Test
    void aClauseAfterSaidIsIndirect() {
        assertThat(lines("On Tuesday the mayor said that the pier would close in May."))
                .containsExactly("the mayor | said | that the pier would close in May");
    }

    @Test
    void aClauseBeforeTheSourceIsIndirect() {
        assertThat(lines("The pier will close in May, the harbour board said on Tuesday."))
                .containsExactly("the harbour board | said | The pier will close in May");
    }

    @Test
    void theSourceMayBeDescribedBetweenCommas() {
        assertThat(lines("Mira Haldane, who met Oskar Venn last week, said the pier was safe."))
                .containsExactly(
                        "Mira Haldane, who met Oskar Venn last week | said | the pier was safe");
    }

    @Test
    void twoSpeakersInOneSentenceAreTwoStatements() {
        assertThat(lines("Haldane said the pier was safe, but Venn said it was not."))
                .containsExactly("Haldane | said | the pier was safe", "Venn | said | it was not");
    }

    @Test
    void aParticipleKeepsTheSpeaker() {
        assertThat(lines("Haldane told reporters the pier was safe, adding that it would open."))
                .containsExactly(
                        "Haldane | told | the pier was safe",
                        "Haldane | adding | that it would open");
    }

    @Test
    void accordingToGivesTheRestOfTheSentence() {
        assertThat(lines("The pier will close in May, according to Mira Haldane."))
                .containsExactly("Mira Haldane | according to | The pier will close in May");
    }

    @Test
    void aBeliefIsNoStatement() {
        assertThat(lines("Haldane hopes the pier will open. Venn believes it is safe.")).isEmpty();
    }

    @Test
    void aNicknameInMarksIsNoStatement() {
        assertThat(lines("The ship known as \"Old Grey\" left the harbour on Monday.")).isEmpty();
    }

    @Test
    void britishSingleMarksAreRead() {
        assertThat(lines("‘The pier isn’t safe,’ said Venn."))
                .containsExactly("Venn | said | The pier isn’t safe,");
    }

    @Test
    void anOpenQuotationWaitsForItsSource() {
        assertThat(lines("“The pier is closed.\n“Nobody may enter,” Haldane said."))
                .containsExactly("Haldane | said | The pier is closed. … Nobody may enter,");
    }

    @Test
    void aQuotationAfterAColonParagraphBelongsToItsSource() {
        assertThat(lines("Haldane said on Monday:\n“The pier is closed.”"))
                .containsExactly("Haldane | said | The pier is closed.");
    }

    @Test
    void aQuotationAloneGoesOnFromTheParagraphBefore() {
        assertThat(lines("“The pier is closed,” Haldane said.\n“It will open in May.”"))
                .containsExactly(
                        "Haldane | said | The pier is closed,",
                        "Haldane | - | It will open in May.");
    }

    @Test
    void nestedMarksStayInside() {
        assertThat(lines("“He told me ‘never again’ and left,” Haldane said."))
                .containsExactly("Haldane | said | He told me ‘never again’ and left,");
    }

    @Test
    void aQuestionBeforeItsSourceIsOneSentence() {
        assertThat(lines("“Is the pier safe?” Haldane asked."))
                .containsExactly("Haldane | asked | Is the pier safe?");
    }

    @Test
    void whatWasAskedIsNotWhatWasSaid() {
        assertThat(lines("Asked whether the pier was safe, Haldane said it was."))
                .contains("Haldane | said | it was");
    }

    @Test
    void aHeadlineNamesItsSourceBeforeAColon() {
        assertThat(lines("Mira Haldane: Pier will stay closed until May"))
                .containsExactly("Mira Haldane | : | Pier will stay closed until May");
    }

    @Test
    void aLabelBeforeAColonSaysNothing() {
        assertThat(lines("Read more: the pier that would not open")).isEmpty();
    }

    @Test
    void refusalsAndExpectationsAreMarked() {
        assertThat(Ledger.of("en", "Haldane did not say when the pier would open."))
                .extracting(Statement::manner)
                .containsExactly(Statement.Manner.NOT_SAID);
        assertThat(Ledger.of("en", "Haldane would say only that the pier was safe."))
                .extracting(Statement::manner)
                .containsExactly(Statement.Manner.WOULD_SAY);
    }

    @Test
    void formsAreToldApartByTheMarks() {
        String text =
                """
                “We go,” Haldane said.
                Haldane said the pier was “a bad joke” in spring.
                Haldane said the pier was safe.\
                """;
        assertThat(Ledger.of("en", text))
                .extracting(Statement::form)
                .containsExactly(
                        Statement.Form.DIRECT, Statement.Form.MIXED, Statement.Form.INDIRECT);
    }
}
