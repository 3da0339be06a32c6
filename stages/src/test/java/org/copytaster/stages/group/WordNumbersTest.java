// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordNumbersTest {

    @Test
    void wordsAreNumberedInTheOrderInWhichTheyComeFirst() {
        WordNumbers numbers = new WordNumbers();
        for (int i = 0; i < 200_000; i++) {
            String word = Integer.toString(i, 36) + (i % 3 == 0 ? "ü" : "");
            assertThat(numbers.of(word)).isEqualTo(-1);
            assertThat(numbers.add(word)).isEqualTo(i);
        }
        for (int i = 0; i < 200_000; i++) {
            String word = Integer.toString(i, 36) + (i % 3 == 0 ? "ü" : "");
            assertThat(numbers.of(word)).isEqualTo(i);
            assertThat(numbers.word(i)).isEqualTo(word);
        }
    }
}
