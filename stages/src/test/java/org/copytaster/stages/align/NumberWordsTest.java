// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.stages.text.FoldedWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Set;
import java.util.TreeSet;

class NumberWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 2.6 million euros | 2600000",
                "en | 9,400 hectares | 9400",
                "en | twenty-seven cases | 27",
                "en | eight thousand people | 8000",
                "en | two hundred and fifty | 250",
                "en | €420m | 420000000",
                "de | 2,6 Millionen Euro | 2600000",
                "de | siebenundzwanzig Fälle | 27",
                "de | 9.400 Hektar | 9400",
                "fr | 61 000 emplois | 61000",
                "fr | vingt-sept cas | 27",
                "es | 1.200 millones | 1200000000",
                "ru | двадцать семь случаев | 27",
                "tr | yirmi yedi vaka | 27",
                "ar | ثمانية آلاف شخص | 8000",
                "ar | خمسة وثلاثون | 35",
                "ar | ٣٥ ألف | 35000"
            })
    void aNumberIsTheSameHoweverItIsWritten(String language, String text, String number) {
        assertThat(in(language, text)).containsExactly(number);
    }

    @Test
    void aMillionAloneAndOneAreNoNumbers() {
        assertThat(in("en", "millions of people on 1 street")).isEmpty();
    }

    @Test
    void numbersBesideEachOtherAreTwo() {
        assertThat(in("en", "in 2019 40 people left, and 12 came"))
                .containsExactly("12", "2019", "40");
    }

    private static Set<String> in(String language, String text) {
        return new TreeSet<>(NumberWords.in(FoldedWords.of(text), text, language).values());
    }
}
