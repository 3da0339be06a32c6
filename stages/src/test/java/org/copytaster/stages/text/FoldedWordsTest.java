// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedWordsTest {

    @Test
    void wordsAreSmallPlainLetters() {
        assertThat(
                        FoldedWords.of("The 1,200 ÉCLAIRS of Russia's al-Sharaa, 3.5 km\u00A0off")
                                .words())
                .containsExactly(
                        "the", "1200", "eclairs", "of", "russia", "al", "sharaa", "3.5", "km",
                        "off");
        assertThat(FoldedWords.of("قالت ٱلمدينة ٣ مرات").words())
                .containsExactly("قالت", "المدينه", "3", "مرات");
        assertThat(FoldedWords.of("北京 Łódź").words()).containsExactly("北", "京", "lodz");
    }

    @Test
    void whatStandsBetweenMarksIsQuoted() {
        FoldedWords words =
                FoldedWords.of("He said \"no\" and ``never'' and “not\nso. «Ja», then.");
        StringBuilder quoted = new StringBuilder();
        for (int at = 0; at < words.size(); at++) {
            quoted.append(words.isQuoted(at) ? words.word(at) + " " : "");
        }
        assertThat(quoted).hasToString("no never not ja ");
    }

    @Test
    void aWordIsKnownByItsNumbersWithoutBeingMade() {
        String text = "Zoë's 12,5 ÄRGER: naïve Straßen, قرية سوندر, Москва ждёт; İstanbul";
        FoldedWords words = FoldedWords.of(text);
        assertThat(words.size()).isGreaterThan(9);
        for (int at = 0; at < words.size(); at++) {
            String word = words.word(at);
            assertThat(word).isEqualTo(FoldedWords.fold(words.span(at).of(text)));
            assertThat(words.hash(at)).isEqualTo(word.hashCode());
            assertThat(words.bits(at)).isEqualTo(FoldedWords.bits(word));
            assertThat(words.first(at)).isEqualTo(word.charAt(0));
        }
    }
}
