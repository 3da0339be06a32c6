// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the weights decide, by families of mistakes that the rules alone made: sources with what
/// describes them, and contents that end before what the writer adds.
class WeighedChoicesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mira Haldane, 22, of Lomara, said the pier was shut. | Mira Haldane, 22, of Lomara
                    The ministers of two valleys on Wednesday called for a pier. | The ministers of two valleys
                    """)
    void sourcesHaveWhatDescribesThem(String text, String source) {
        assertThat(Ledger.lines("en", text)).singleElement().asString().startsWith(source + " | ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Haro denounced the board, however, the guests stayed. | the board
                    The board has acknowledged that the pier is old, which will be costly. | that the pier is old
                    """)
    void contentsEndBeforeWhatTheWriterAdds(String text, String content) {
        assertThat(Ledger.lines("en", text).getFirst()).endsWith(" | " + content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    The big mill is hanging on, but it is under pressure, said the owner's clerk, Mira Haldane.; the owner's clerk, Mira Haldane | said | The big mill is hanging on, but it is under pressure
                    An equally urgent task is whether the board can find guests, people close to Haro say.; people close to Haro | say | An equally urgent task is whether the board can find guests
                    The ferry registered 400 guests in 2030, according to state records.; state records | according to | The ferry registered 400 guests in 2030
                    One in four guests in a poll last year said the pier should be closed at night.; One in four guests in a poll last year | said | the pier should be closed at night
                    Defending the pier is work for the board, said a handful of guests who stayed.; a handful of guests who stayed | said | Defending the pier is work for the board
                    """)
    void wordsAreTakenFromTheRightSideOfTheirCue(String text, String line) {
        assertThat(Ledger.lines("en", text)).containsExactly(line);
    }

    @Test
    void theOneWhoOpensTheSentenceSpeaksBehindAnAside() {
        assertThat(
                        Ledger.lines(
                                "en",
                                "Dan Haro, citing \"the magic of the sea,\" said the pier could be open"
                                        + " again in May."))
                .contains("Dan Haro | said | the pier could be open again in May");
    }

    @Test
    void aQuotationWithoutAVerbOfSayingHasItsSpeaker() {
        String text =
                "Haldane wrapped up her speech with a promise — “I will keep the pier open for you!” —"
                        + " and left.";
        assertThat(Ledger.speakers("en", text))
                .containsExactly("Haldane: I will keep the pier open for you!");
    }

    @Test
    void aSignAndTheTitleOfAPlayHaveNoSpeaker() {
        String text =
                "Haro held up a sign that read “Keep the pier open” and waved. Ruiz owns the play “The"
                        + " Lamps of Pelmar” and two boats.";
        assertThat(Ledger.lines("en", text)).isEmpty();
    }
}
