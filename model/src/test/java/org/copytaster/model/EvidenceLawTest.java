// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class EvidenceLawTest {

    private static final String ALPHABET = "ab \u0639\u0652\u00e9\uD83D\uDCF0.\n\u201c";

    @ManySeeds
    void evidenceCutFromATextHoldsInThatText(long seed) {
        Random random = new Random(seed);
        String text = text(random);
        Evidence evidence = Evidence.of(new ArticleId("a"), text, span(random, text));
        assertThat(evidence.holdsIn(text)).isTrue();
        assertThat(evidence.words()).isEqualTo(evidence.span().of(text));
    }

    @ManySeeds
    void aReadingRefusesWordsThatAreNotAtTheirOffsets(long seed) {
        Random random = new Random(seed);
        String text = text(random);
        Span span = span(random, text);
        char other = span.of(text).charAt(0) == 'x' ? 'y' : 'x';
        Evidence forged =
                new Evidence(new ArticleId("a"), span, other + span.of(text).substring(1));
        Mention mention = new Mention(forged, Mention.Kind.PERSON, null, null);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Reading(
                                article(text), List.of(mention), List.of(), List.of(), List.of()))
                .withMessageContaining("not the words of a");
    }

    @Test
    void aReadingRefusesEvidenceFromAnotherArticle() {
        Evidence elsewhere = Evidence.of(new ArticleId("b"), "words", new Span(0, 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Reading(
                                article("words"),
                                List.of(new Mention(elsewhere, Mention.Kind.PLACE, null, null)),
                                List.of(),
                                List.of(),
                                List.of()));
    }

    @Test
    void refusesEvidenceWithoutWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evidence.of(new ArticleId("a"), "words", new Span(2, 2)));
    }

    private static Article article(String text) {
        Header header = Header.of(null, "Title", null, null);
        return Article.ofText(new ArticleId("a"), header, text);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(60);
        while (text.length() < length) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    private static Span span(Random random, String text) {
        int start = random.nextInt(text.length());
        return new Span(start, start + 1 + random.nextInt(text.length() - start));
    }
}
