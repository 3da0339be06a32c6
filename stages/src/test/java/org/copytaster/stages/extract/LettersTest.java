// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {

    @Test
    void countsWordsCommasAndDigitsOfAnyScript() {
        Letters letters = Letters.of("Pears, plums، and 12 of the ٣٤ sluices");
        assertThat(letters.words()).isEqualTo(8);
        assertThat(letters.commas()).isEqualTo(2);
        assertThat(letters.digits()).isEqualTo(4);
        assertThat(Letters.of("果樹園は遅霜を免れた").words()).isEqualTo(5);
    }

    @Test
    void gradesCapitals() {
        assertThat(Letters.of("The pears survive the frost").capitals()).isEqualTo(0);
        assertThat(Letters.of("Ana Lima saw pears").capitals()).isEqualTo(1);
        assertThat(Letters.of("Ana Lima of Haro").capitals()).isEqualTo(2);
        assertThat(Letters.of("PEARS SURVIVE").capitals()).isEqualTo(3);
    }

    @Test
    void aYearHasFourDigitsAndBeginsWithOneOrTwo() {
        assertThat(Letters.of("in May 2026").mayHoldDate()).isTrue();
        assertThat(Letters.of("1998, they say").mayHoldDate()).isTrue();
        assertThat(Letters.of("call 20264 or 3026").mayHoldDate()).isFalse();
    }
}
