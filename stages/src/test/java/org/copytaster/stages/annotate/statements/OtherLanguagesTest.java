// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The same engine with other languages' words. Every name and sentence is made up.
class OtherLanguagesTest {

    @Test
    void spanishClauseAfterTheVerb() {
        assertThat(Ledger.lines("es", "Mira Haldane dijo que el muelle seguirá cerrado."))
                .containsExactly("Mira Haldane | dijo | que el muelle seguirá cerrado");
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
                .containsExactly(
                        "La alcaldesa: que el muelle es seguro", "La alcaldesa: que abrirá");
    }

    @Test
    void spanishSegun() {
        assertThat(Ledger.lines("es", "El muelle abrirá en mayo, según Mira Haldane."))
                .containsExactly("Mira Haldane | según | El muelle abrirá en mayo");
    }

    @Test
    void arabicVerbComesFirst() {
        assertThat(Ledger.lines("ar", "قالت رئيسة البلدية ميرا هالدان إن الرصيف سيبقى مغلقا."))
                .containsExactly("رئيسة البلدية ميرا هالدان | قالت | إن الرصيف سيبقى مغلقا");
    }

    @Test
    void arabicConjunctionIsWrittenOnTheVerb() {
        assertThat(Ledger.lines("ar", "قال الوزير إن الرصيف آمن. وأضاف أن الميناء سيفتح في أيار."))
                .containsExactly(
                        "الوزير | قال | إن الرصيف آمن", "- | وأضاف | أن الميناء سيفتح في أيار");
    }

    @Test
    void arabicMarksHoldTheWords() {
        assertThat(Ledger.lines("ar", "وقال الوزير: «الرصيف مغلق»."))
                .containsExactly("الوزير | وقال | الرصيف مغلق");
    }

    @Test
    void arabicOfficeThenName() {
        assertThat(Ledger.speakers("ar", "قال وزير الخارجية أوسكار فين إن الرصيف سيبقى مغلقا."))
                .containsExactly("أوسكار فين: إن الرصيف سيبقى مغلقا");
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
