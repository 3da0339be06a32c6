// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The same engine with other languages' words. Every name and sentence is made up.
class OtherLanguagesTest {

    @Test
    void spanishClauseAfterTheVerb() {
        assertThat(Ledger.lines("es", "Mira Haldane dijo que el muelle seguirá cerrado."))
                .containsExactly("Mira Haldane | dijo | el muelle seguirá cerrado");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | The bridge fell on Tuesday. Mira Haldane said that it was safe. | 2031-03-11
                    en | The bridge fell on Tuesday. Mira Haldane had said that it was safe. |
                    es | El puente cayó el martes. Mira Haldane dijo que era seguro. | 2031-03-11
                    es | El puente cayó el martes. Mira Haldane había dicho que era seguro. |
                    fr | Le pont est tombé mardi. Mira Haldane a dit que le pont était sûr. | 2031-03-11
                    fr | Le pont est tombé mardi. Mira Haldane avait dit que le pont était sûr. |
                    de | Die Brücke fiel am Dienstag. Mira Haldane sagte, sie sei sicher. | 2031-03-11
                    de | Die Brücke fiel am Dienstag. Mira Haldane sagte zuvor, sie sei sicher. |
                    """)
    void whatHadBeenSaidWasNotSaidOnTheDayOfTheNews(
            String language, String text, @Nullable String day) {
        assertThat(Ledger.of(language, text))
                .singleElement()
                .extracting(one -> one.said() == null ? null : one.said().day().timex())
                .isEqualTo(day);
    }

    @Test
    void spanishSourceAfterAQuotation() {
        assertThat(Ledger.lines("es", "«El muelle está cerrado», dijo Mira Haldane."))
                .containsExactly("Mira Haldane | dijo | El muelle está cerrado");
    }

    @Test
    void spanishLeavesTheSubjectOut() {
        assertThat(
                        Ledger.speakers(
                                "es",
                                "La alcaldesa dijo que el muelle es seguro. Añadió que abrirá."))
                .containsExactly("La alcaldesa: el muelle es seguro", "La alcaldesa: abrirá");
    }

    @Test
    void spanishSegun() {
        assertThat(Ledger.lines("es", "El muelle abrirá en mayo, según Mira Haldane."))
                .containsExactly("Mira Haldane | según | El muelle abrirá en mayo");
    }

    @Test
    void arabicVerbComesFirst() {
        assertThat(Ledger.lines("ar", "قالت رئيسة البلدية ميرا هالدان إن الرصيف سيبقى مغلقا."))
                .containsExactly("رئيسة البلدية ميرا هالدان | قالت | الرصيف سيبقى مغلقا");
    }

    @Test
    void arabicConjunctionIsWrittenOnTheVerb() {
        assertThat(Ledger.lines("ar", "قال الوزير إن الرصيف آمن. وأضاف أن الميناء سيفتح في أيار."))
                .containsExactly("الوزير | قال | الرصيف آمن", "- | وأضاف | الميناء سيفتح في أيار");
    }

    @Test
    void arabicMarksHoldTheWords() {
        assertThat(Ledger.lines("ar", "وقال الوزير: «الرصيف مغلق»."))
                .containsExactly("الوزير | وقال | الرصيف مغلق");
    }

    @Test
    void arabicOfficeThenName() {
        assertThat(Ledger.speakers("ar", "قال وزير الخارجية أوسكار فين إن الرصيف سيبقى مغلقا."))
                .containsExactly("أوسكار فين: الرصيف سيبقى مغلقا");
    }

    @Test
    void germanMarksAndOrder() {
        assertThat(Ledger.lines("de", "„Der Steg ist zu“, sagte Mira Haldane am Montag."))
                .containsExactly("Mira Haldane | sagte | Der Steg ist zu");
    }

    @Test
    void germanClauseBehindAComma() {
        assertThat(Ledger.lines("de", "Mira Haldane sagte, der Steg bleibe geschlossen."))
                .containsExactly("Mira Haldane | sagte | der Steg bleibe geschlossen");
    }

    @Test
    void germanZufolgeStandsBehindItsSource() {
        assertThat(Ledger.lines("de", "Der Behörde zufolge bleibt der Steg geschlossen."))
                .containsExactly("Der Behörde | zufolge | bleibt der Steg geschlossen");
    }

    @Test
    void germanSoAfterAComma() {
        assertThat(Ledger.lines("de", "„Der Steg ist zu“, so Haldane."))
                .containsExactly("Haldane | so | Der Steg ist zu");
    }

    @Test
    void frenchGuillemets() {
        assertThat(Ledger.lines("fr", "« Le quai est fermé », affirme Mira Haldane."))
                .containsExactly("Mira Haldane | affirme | Le quai est fermé");
    }

    @Test
    void russianClauseBehindAComma() {
        assertThat(Ledger.lines("ru", "Мира Халдан заявила, что причал закрыт."))
                .containsExactly("Мира Халдан | заявила | что причал закрыт");
    }
}
