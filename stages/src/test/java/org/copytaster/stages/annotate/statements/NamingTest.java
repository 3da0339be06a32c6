// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words that stand where a source can stand and name nobody. Every name and sentence is made up.
class NamingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    es | El juez no tiene en cuenta el testimonio de los pescadores.
                    es | El puente fue cerrado tras presentar su dueña, también guía, una denuncia por ruido.
                    es | El alcalde siempre será recordado como un hombre justo.
                    ar | ارتفع سعر السمك بين 20 و30 جنيها عبر الميناء القديم.
                    ar | تبلغ مساحة الحقل 130 ألف فدان والمستهدف زراعته هذا الموسم.
                    tr | Durumu gören balıkçıların yardım isteyeceğini söyledi.
                    fr | Le pont a été proposé par la commission du port.
                    """)
    void noStatementIsMade(String language, String text) {
        assertThat(Ledger.lines(language, text)).isEmpty();
    }

    @Test
    void whereWeightsTellThatItWasSaidNobodyIsKnownToHaveSaidIt() {
        assertThat(
                        Ledger.lines(
                                "en",
                                "Most ferries charge a fee for bicycles, sometimes said to be a deck fee."))
                .containsExactly("- | said | to be a deck fee");
    }

    @Test
    void theNounBehindAnArticleBelongsToTheSource() {
        assertThat(Ledger.lines("en", "A judge last month ordered the town to open the pier."))
                .containsExactly("A judge | ordered | the town to open the pier");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    El presupuesto permitirá ampliar el trabajo de bomberos en la costa, señaló. \
                    | null: El presupuesto permitirá ampliar el trabajo de bomberos en la costa
                    "El muelle abrirá en mayo", dijo. | null: El muelle abrirá en mayo
                    El gremio obligó a aceptar las demandas de los guías, incluida una tregua, informó la \
                    alcaldesa Mira Haldane. | Mira Haldane: El gremio obligó a aceptar las demandas de los guías, \
                    incluida una tregua
                    El muelle cayó, según alertó la alcaldesa Mira Haldane. | Mira Haldane: El muelle cayó
                    Según los primeros indicios, un guía que vivía en el puerto ha sido detenido. \
                    | los primeros indicios: un guía que vivía en el puerto ha sido detenido
                    La alcaldesa de Pelmar, que visitó el muelle, aseguró que abrirá. \
                    | La alcaldesa de Pelmar: abrirá
                    """)
    void spanishTakesNoOtherNounForASubjectLeftOut(String text, String line) {
        assertThat(Ledger.speakers("es", text)).containsExactly(line.replace("null", "unknown"));
    }

    @Test
    void spanishWordsWithoutASubjectAreThoseOfTheSpeakerBefore() {
        assertThat(
                        Ledger.speakers(
                                "es",
                                "Mira Haldane dijo que el puerto abrirá. \"El muelle es seguro\","
                                        + " añadió."))
                .containsExactly(
                        "Mira Haldane: el puerto abrirá", "Mira Haldane: El muelle es seguro");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    وردّ سامي الحداد قائلاً إن الميناء مفتوح. | سامي الحداد: الميناء مفتوح
                    زار سامي الحداد الجسر، مؤكداً أن الميناء مفتوح. | سامي الحداد: الميناء مفتوح
                    قال خلال مؤتمر صحفي سامي الحداد إن الميناء مفتوح. | سامي الحداد: الميناء مفتوح
                    وأشار سامي الحداد - خلال زيارته للجسر - إلى أن الميناء مفتوح. | سامي الحداد: الميناء مفتوح
                    وزارة الموانئ تعلن إغلاق الجسر. | وزارة الموانئ: إغلاق الجسر
                    كانت وزارة الموانئ أعلنت إغلاق الجسر. | وزارة الموانئ: إغلاق الجسر
                    """)
    void arabicWordsAreThoseOfWhoeverTheSentenceNames(String text, String line) {
        assertThat(Ledger.speakers("ar", "قالت ليلى منصور إن الجسر مغلق. " + text))
                .containsExactly("ليلى منصور: الجسر مغلق", line);
    }

    @Test
    void turkishTakesNoOpeningWordForAName() {
        assertThat(Ledger.speakers("tr", "Kırmızı teknelerin limana gireceğini söyledi."))
                .allMatch(line -> line.startsWith("unknown"));
    }
}
