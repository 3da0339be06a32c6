// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

class WordTableTest {

    private static <V> WordTable<V> table(Map<String, V> words) {
        WordTable<V> table = new WordTable<>();
        words.forEach(table::put);
        return table;
    }

    @Test
    void findsAWordWhereItStandsInWhateverCase() {
        WordTable<Integer> table = table(Map.of("pears", 1, "ärger", 2));
        String text = "No Pears, no ÄRGER.";
        assertThat(table.at(text, 3, 8)).isEqualTo(1);
        assertThat(table.at(text, 13, 18)).isEqualTo(2);
        assertThat(table.at(text, 3, 7)).isNull();
        assertThat(table.of("Pears")).isNull();
    }

    @Test
    void letsNoLocaleChangeWhatIsASmallLetter() {
        WordTable<Integer> table = table(Map.of("i\u0307lk", 1, "λόγος", 2));
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr"));
            assertThat(table.at("İlk", 0, 3)).isEqualTo(1);
            assertThat(table.at("ΛΌΓΟΣ", 0, 5)).isEqualTo(2);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void keepsTheFirstValueOfAWordAndGrows() {
        Map<String, Integer> words = new HashMap<>();
        for (int number = 0; number < 5000; number++) {
            words.put("word" + number, number);
        }
        WordTable<Integer> table = table(words);
        table.put("word7", -1);
        assertThat(table.size()).isEqualTo(5000);
        words.forEach((word, number) -> assertThat(table.of(word)).isEqualTo(number));
        assertThat(table.of("word5000")).isNull();
    }
}
