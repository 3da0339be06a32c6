// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.ManySeeds;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class ProseTest {

    private static List<String> words(String text) {
        return Tokens.of(text).stream().map(Token::text).toList();
    }

    private static List<String> sentences(String text, String language) {
        return Sentences.of(text, language).stream().map(span -> span.of(text)).toList();
    }

    @Test
    void keepsNamesAndNumbersTogether() {
        assertThat(words("The U.S. gave al-Shaibani 1,250.5 tons, didn't it?"))
                .containsExactly(
                        "The",
                        "U.S.",
                        "gave",
                        "al-Shaibani",
                        "1,250.5",
                        "tons",
                        ",",
                        "didn't",
                        "it",
                        "?");
    }

    @Test
    void cutsScriptsWithoutSpacesByCharacter() {
        assertThat(words("外交部 said")).containsExactly("外", "交", "部", "said");
    }

    @Test
    void keepsVowelSignsWithTheirLetters() {
        assertThat(words("قَالَ الوزير،")).containsExactly("قَالَ", "الوزير", "،");
    }

    @Test
    void anOrdinalEndsNoGermanSentence() {
        assertThat(sentences("Am 10. März kamen 14. Elf blieben.", "de"))
                .containsExactly("Am 10. März kamen 14.", "Elf blieben.");
    }

    @Test
    void aSpaceThatDoesNotBreakPartsSentences() {
        assertThat(sentences("He left.\u00a0She stayed.", "en"))
                .containsExactly("He left.", "She stayed.");
    }

    @Test
    void anAbbreviationEndsNoSentence() {
        assertThat(sentences("Gen. Haro met J. Ortu. They spoke.", "en"))
                .containsExactly("Gen. Haro met J. Ortu.", "They spoke.");
    }

    @Test
    void aClosingMarkStaysWithItsSentence() {
        assertThat(sentences("\"We will go.\" He left. \"Now.\"", "en"))
                .containsExactly("\"We will go.\"", "He left.", "\"Now.\"");
    }

    @Test
    void theArabicQuestionMarkEndsASentence() {
        assertThat(sentences("هل عاد الوزير؟ نعم.", "ar"))
                .containsExactly("هل عاد الوزير؟", "نعم.");
    }

    @ManySeeds(300)
    void tokensAndSentencesCoverEveryLetterOnceAndInOrder(long seed) {
        Random random = new Random(seed);
        String alphabet = "abZ .,\"'’-\n1٣éع\u0652外\uD83D\uDCF0U.S.؟\u200F";
        StringBuilder built = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(80); i++) {
            built.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        String text = built.toString();
        Prose prose = Prose.of(text, "en");
        int last = 0;
        StringBuilder covered = new StringBuilder();
        for (Token token : prose.tokens()) {
            assertThat(token.start()).isGreaterThanOrEqualTo(last);
            assertThat(token.text()).isEqualTo(token.span().of(text));
            last = token.end();
            covered.append(token.text());
        }
        assertThat(letters(covered.toString())).isEqualTo(letters(text));
        assertThat(
                        letters(
                                String.join(
                                        "",
                                        prose.sentences().stream().map(s -> s.of(text)).toList())))
                .isEqualTo(letters(text));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
