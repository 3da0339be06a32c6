// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KESTEN — | The harbour is shut.",
                "KESTEN (Ternwire) – | The harbour is shut.",
                "NEW KESTEN, Lomara, March 3 (Ternwire) -- | 27 sailors are free.",
                "Kesten, March 3 (Ternwire) – | “We wait,” he said.",
                "Kesten/Pelmar (twa) - | Der Hafen ist zu.",
                "Kesten, 3 mar (Terna).- | El puerto está cerrado.",
                "КЕСТЕН, 3 марта — | Порт закрыт.",
                "كستن (ترن) - | أُغلق الميناء.",
                "(Ternwire) | A ship came in.",
                "[Ternwire] – | A ship came in.",
                "KESTEN — | UN envoys count 16."
            })
    void opensAWireItem(String dateline, String sentence) {
        String text = dateline.strip() + " " + sentence.strip();

        assertThat(text.substring(Dateline.end(text, 0))).isEqualTo(sentence.strip());
        assertThat(Prose.of(text, null).sentences())
                .last()
                .satisfies(last -> assertThat(last.of(text)).isEqualTo(sentence.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ROWING - KESTEN LOSES TO PELMAR AT HOME .",
                "KESTEN — the port of Lomara — is shut.",
                "Kesten – The Port of Lomara – is shut.",
                "The port (Kesten) was shut.",
                "Kesten-Pelmar trains run again.",
                "(the port is shut) They wait.",
                "The harbour was shut on Monday, and nobody in Kesten knew of it (Ternwire) - so far."
            })
    void leavesSentencesAlone(String text) {
        assertThat(Dateline.end(text, 0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "—", "(", "K", "KESTEN —", "KESTEN — \nThe harbour is shut."})
    void needsASentenceBehindIt(String text) {
        assertThat(Dateline.end(text, 0)).isZero();
    }
}
