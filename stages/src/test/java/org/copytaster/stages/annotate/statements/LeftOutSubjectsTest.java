// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who speaks where a verb has no subject, and whose name in a source is not who speaks. Every name and sentence is
/// made up.
class LeftOutSubjectsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    es | Mira Haldane visitó el muelle y dijo que abrirá. | Mira Haldane: abrirá
                    es | Mira Haldane visitó el muelle. Aseguró que abrirá. | Mira Haldane: abrirá
                    es | Oskar Venn calló, pero Mira Haldane le dio la razón y le pidió que abra. | Mira Haldane: abra
                    es | La viuda de Tell no quiere hablar. «Vuelvan», repite. | La viuda de Tell: Vuelvan
                    es | Los vecinos salieron a la calle. Aseguró que abrirá. | unknown: abrirá
                    es | Mira Haldane visitó el muelle. Se informó que abrirá. | unknown: abrirá
                    ar | وصلت الوزيرة ميرا هالدان إلى بلمار. وقالت إن الجسر مغلق. | ميرا هالدان: الجسر مغلق
                    ar | وصل الوزير أوسكار فين إلى بلمار، وقال إن الجسر مغلق. | أوسكار فين: الجسر مغلق
                    """)
    void whoActsInTheSentenceSpeaks(String language, String text, String line) {
        assertThat(Ledger.speakers(language, text)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ar | قال مدير منظمة الميناء العالمية إن الجسر مغلق. | مدير منظمة الميناء العالمية: الجسر مغلق
                    ar | قال المتحدث باسم وزارة الموانئ إن الجسر مغلق. | المتحدث باسم وزارة الموانئ: الجسر مغلق
                    ar | قال محامي ميرا هالدان إن الجسر مغلق. | محامي ميرا هالدان: الجسر مغلق
                    ar | الجسر مغلق، وفقا للوزارة. | الوزارة: الجسر مغلق
                    es | El portavoz, apoyado por el gremio, dijo que abrirá. | El portavoz: abrirá
                    es | El embajador de Pelmar en Lomara, Ahmed al Sharoni, dijo que abrirá. | Ahmed al Sharoni: abrirá
                    """)
    void whoSpeaksIsTheHeadOfTheSource(String language, String text, String line) {
        assertThat(Ledger.speakers(language, text)).containsExactly(line);
    }
}
