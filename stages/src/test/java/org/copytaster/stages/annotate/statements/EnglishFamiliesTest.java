// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Evidence;
import org.copytaster.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// Families of English sentences that were once misread. Every name and sentence is made up.
class EnglishFamiliesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
                    # adverbs and times between a source and its verb belong to neither
                    Haldane also said the pier was safe. > Haldane | said | the pier was safe
                    She also compared Venn to Ortu, saying they were lost. > She | saying | they were lost
                    Haldane on Monday said the pier was safe. > Haldane | said | the pier was safe
                    The board last week said that the pier was safe. > The board | said | that the pier was safe
                    The board less than two weeks ago said that the pier was safe. > The board | said | that the pier was safe
                    # a word that ends like an adverb and is a noun
                    Her family said she was safe. > Her family | said | she was safe
                    # a helping verb with a capital between small letters and a capital is a name
                    “The pier is a costly business,” said Will Orsolak, a guide in Pelmar. > Will Orsolak, a guide in Pelmar | said | The pier is a costly business,
                    # several behind a quotation, each with what describes them
                    “It is closed and will stay closed,” Dan Haro, the mayor, and his deputy, Ana Ortu, said. > Dan Haro, the mayor, and his deputy, Ana Ortu | said | It is closed and will stay closed,
                    # a brotherhood's short form ends no sentence
                    Haro said Orsolak Bros. Pictures would close. > Haro | said | Orsolak Bros. Pictures would close
                    # asides that do not describe the source are no part of it
                    Haldane, speaking in Pelmar, said the pier was safe. > Haldane | said | the pier was safe
                    Haldane, for her part, said the pier was safe. > Haldane | said | the pier was safe
                    # an aside before the words
                    Haldane said on Radio Pelmar, where she is a guest, that all was well. > Haldane | said | that all was well
                    # a number of people speaks
                    Six in ten say they want the pier. > Six in ten | say | they want the pier
                    # a verb with a word behind it that makes another verb of it
                    Haldane called on the council to close the pier. > Haldane | called on | the council to close the pier
                    The council is calling for a new pier. > The council | is calling for | a new pier
                    # marks: a full stop inside, a colon before, any verb
                    “The pier is closed.” Haldane said. > Haldane | said | The pier is closed.
                    Haldane resisted: “The pier is closed.” > Haldane | : | The pier is closed.
                    The golf trade, she said, is “doing better” this year. > she | said | The golf trade … is “doing better” this year
                    # one who speaks for a place
                    Damascus insisted that the pier was safe. > Damascus | insisted | that the pier was safe
                    # the title of a work is no statement, and words in capitals that open a sentence are
                    On this week’s edition of “Morning in Pelmar,” Haldane said the pier was safe. > Haldane | said | the pier was safe
                    “Bring Back the Ferry,” Haldane said. > Haldane | said | Bring Back the Ferry,
                    # several who speak as one, with and without a comma before the conjunction
                    Ortavia, Velland, and Karven said the pier would close. > Ortavia, Velland, and Karven | said | the pier would close
                    The ministers of Ortavia, Velland, and Karven called for calm. > The ministers of Ortavia, Velland, and Karven | called for | calm
                    Mira Haldane, Oskar Venn and Ana Ortu said it was safe. > Mira Haldane, Oskar Venn and Ana Ortu | said | it was safe
                    Haldane left, and Venn said he was glad. > Venn | said | he was glad
                    # a request or a promise is told by an infinitive
                    Haldane asked Venn to step down. > Haldane | asked | to step down
                    Haldane told voters to stay at home. > Haldane | told | to stay at home
                    Haldane promised to campaign across Karvenia. > Haldane | promised | to campaign across Karvenia
                    # documents speak
                    The survey found that most boats leak. > The survey | found | that most boats leak
                    The sign read: “Mind the gulls.” > The sign | read | Mind the gulls.
                    # an aside before the verb is no clause of its own
                    Haldane, the mayor, announced a feast. > Haldane, the mayor | announced | a feast
                    # a source with all that describes it
                    Mira Haldane, 29, of Pelmar, Kar., says the pier is safe. > Mira Haldane, 29 | says | the pier is safe
                    Mr. Venn, now 81 and retired in Pelmar, said the pier was safe. > Mr. Venn | said | the pier was safe
                    Rep. Ana Ortu (D-Kar.), chair of the harbour committee, said it was safe. > Rep. Ana Ortu (D-Kar.), chair of the harbour committee | said | it was safe
                    The aides, led by Oskar Venn, told the group that they were late. > The aides, led by Oskar Venn | told | that they were late
                    According to the officer in charge of the pier that night, all was well. > the officer in charge of the pier that night | According to | all was well
                    Aides to Haldane say she is leaving. > Aides to Haldane | say | she is leaving
                    # what is said goes on behind an attitude and behind a reason, and ends with its clause
                    At one point, she said, she was considering a move. > she | said | At one point … she was considering a move
                    Haldane said that was because the guards did not want the guests to talk. > Haldane | said | that was because the guards did not want the guests to talk
                    After Haldane argued that the pier was shut, Venn left. > Haldane | argued | that the pier was shut
                    At noon, according to a timeline, the guards left for Pelmar. > a timeline | according to | At noon … the guards left for Pelmar
                    # a name signs a quotation
                    “The pier is a disgrace.” ― Esther Venn > Esther Venn | ― | The pier is a disgrace.
                    # a dash inside the marks opens no source, whatever verb it holds
                    “It came from friends – who claim to help – and that is sad,” Venn said. > Venn | said | It came from friends – who claim to help – and that is sad,
                    # a sentence that a quotation opens goes on from the one before
                    “There are many,” said Mira Haldane. “They agree with him but they are not ready” to move. > Mira Haldane | said | There are many, … They agree with him but they are not ready
                    # a verb before an answer
                    Haldane shot back, “Venn called them out.” > Haldane | shot back | Venn called them out.
                    # what is believed inside what is said is said once
                    Haldane says she feels sure that Venn will “sink it.” > Haldane | says | she feels sure that Venn will “sink it.”
                    # the one who ends the sentence behind the verb has said it
                    Even as May nears, the vote will be tight, said Oskar Venn, a guide from Pelmar. > Oskar Venn, a guide from Pelmar | said | Even as May nears, the vote will be tight
                    “They can agree,” Haldane said of Venn and Ortu, “because they must.” > Haldane | said of | They can agree, … because they must.
                    “Pelmar votes for the pier!” Mira Haldane said as she rose. > Mira Haldane | said | Pelmar votes for the pier!
                    # a pronoun with its helper
                    They’ve said the pier is shut. > They | ’ve said | the pier is shut
                    # a clause that only names the source
                    As the Courier noted on Monday, the pier is old. > the Courier | noted | the pier is old
                    The pier is old, as Venn said on Monday. > Venn | said | The pier is old
                    # any verb beside words that end like speech
                    “The pier is lost,” Haldane grimaced. > Haldane | grimaced | The pier is lost,
                    # what something is called, without marks
                    Haldane called the plan a mess. > Haldane | called | the plan a mess
                    # who asks, where somebody does
                    Asked by Venn whether the pier was shut, Haldane left. > Venn | Asked | whether the pier was shut
                    “Is the pier shut?” Haldane asked the guests. > Haldane | asked | Is the pier shut?
                    # a participle that opens the sentence
                    Noting that the pier was shut, Haldane left the hall. > Haldane | Noting | that the pier was shut
                    # tickers
                    Sheikh Varo: The pier will not close. > Sheikh Varo | : | The pier will not close
                    """)
    void aStatement(String text, String expected) {
        assertThat(Ledger.lines("en", text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The source asked not to be named.",
                "Haldane visited the disputed islands.",
                "The alleged plot shook the town.",
                "Haldane found that the pier was wet.",
                "Haldane believes that the pier is safe.",
                "Haldane read “The Old Pier” on the train.",
                "The pier will be run by the state of Karvenia.",
            })
    void noStatement(String text) {
        assertThat(Ledger.lines("en", text)).isEmpty();
    }

    @Test
    void aQuotationMayFollowInTheNextParagraph() {
        assertThat(Ledger.lines("en", "Haldane issued the following note:\n“The pier is closed.”"))
                .containsExactly("Haldane | : | The pier is closed.");
    }

    @Test
    void aParticipleBehindAQuotationIsAStatementOfItsOwn() {
        assertThat(Ledger.lines("en", "Haldane said, “The pier is shut,” adding that it was old."))
                .containsExactly(
                        "Haldane | said | The pier is shut,", "Haldane | adding | that it was old");
    }

    @Test
    void aQuotationThatFollowsIsOfTheOneWhoTellsTheRest() {
        assertThat(
                        Ledger.speakers(
                                "en",
                                "Mira Haldane said that Karvenia warned that “the pier is old.”"
                                        + " “It will open in May.”"))
                .first()
                .isEqualTo(
                        "Mira Haldane: that Karvenia warned that “the pier is old.” … It will open"
                                + " in May.");
    }

    @Test
    void aClauseInsideTheSourceEndsWithIt() {
        assertThat(
                        Ledger.lines(
                                "en",
                                "Haldane, who called Venn on Monday, told the guests, “I love"
                                        + " Pelmar.”"))
                .containsExactly("Haldane, who called Venn on Monday | told | I love Pelmar.");
    }

    @Test
    void whoIsToldOfBehindAQuotationDoesNotGoOn() {
        assertThat(
                        Ledger.lines(
                                "en",
                                "“It binds them,” Haldane said, after Venn stated a wish to leave."
                                        + " “It is law.”"))
                .first()
                .isEqualTo("Haldane | said | It binds them, … It is law.");
    }

    @Test
    void theDayOfAnotherClauseIsNotTheDaySaid() {
        Statement statement =
                Ledger.of("en", "Haldane, who met Oskar Venn last week, said: “It is closed.”")
                        .getFirst();
        assertThat(statement.said()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
                    The pier is safe, Haldane wrote on X. > X
                    Haldane and Venn said in a joint statement that the pier would open. > a joint statement
                    Haldane was quoted by TASS as saying that the pier was safe. > TASS
                    The pier is safe, Haldane said on Monday, according to SANA. > SANA
                    Haldane told RT that the pier was safe. > RT
                    """)
    void theWayItCame(String text, String via) {
        assertThat(Ledger.of("en", text)).hasSize(1);
        assertThat(via(Ledger.of("en", text).getFirst())).containsExactly(via);
    }

    @Test
    void hearsayIsAChain() {
        List<Statement> found =
                Ledger.of("en", "SANA reported that Haldane told RT the pier was safe.");
        assertThat(via(found.getLast())).containsExactly("RT", "SANA");
    }

    private static List<String> via(Statement statement) {
        return statement.via().stream().map(Evidence::words).toList();
    }

    @Test
    void theLastWordsOfAClauseBeforeAColonAreNoSource() {
        assertThat(
                        Ledger.speakers(
                                "en",
                                "The paper used a line of the keeper’s as its headline: “At last,"
                                        + " somebody who can row.”"))
                .noneMatch(line -> line.startsWith("its headline"));
    }
}
