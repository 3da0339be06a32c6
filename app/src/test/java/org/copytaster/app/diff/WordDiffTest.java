// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.app.diff.WordDiff.Kind;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

class WordDiffTest {

    @Test
    void tellsWhatWentAndWhatCame() {
        WordDiff diff = WordDiff.of("The bill is 14 million crowns.", "The bill is 16 million.");
        assertThat(diff.pieces().stream().map(one -> one.kind() + one.text()).toList())
                .containsExactly(
                        "SAMEThe bill is ",
                        "GONE14 ",
                        "NEW16 ",
                        "SAMEmillion",
                        "GONE crowns",
                        "SAME.");
    }

    @Test
    void aTextAndItselfDoNotDiffer() {
        assertThat(WordDiff.of("قال إن المرفأ مفتوح", "قال إن المرفأ مفتوح").isEmpty()).isTrue();
        assertThat(WordDiff.of("", "").isEmpty()).isTrue();
    }

    /// What is not gone is the text after, what is not new the text before, for any two texts.
    @Test
    void bothTextsCanBeReadBackFromTheirDifference() {
        List<String> words = List.of("a", "b", "c ", " d", ", ", ".", "港口", "المرفأ ", "\n");
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            String before = text(words, random);
            String after = text(words, random);
            WordDiff diff = WordDiff.of(before, after);
            assertThat(without(diff, Kind.GONE)).isEqualTo(bare(after));
            assertThat(without(diff, Kind.NEW)).isEqualTo(bare(before));
            for (WordDiff.Piece piece : diff.pieces()) {
                String text = piece.kind() == Kind.GONE ? before : after;
                assertThat(piece.text().strip()).isEqualTo(piece.span().of(text).strip());
            }
        }
    }

    private static String text(List<String> words, Random random) {
        return random.ints(random.nextInt(20), 0, words.size())
                .mapToObj(words::get)
                .collect(Collectors.joining());
    }

    private static String without(WordDiff diff, Kind kind) {
        return bare(
                diff.pieces().stream()
                        .filter(piece -> piece.kind() != kind)
                        .map(WordDiff.Piece::text)
                        .collect(Collectors.joining()));
    }

    /// White space is not compared.
    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void countsTheWordsInCommon() {
        assertThat(WordDiff.common(Word.folded("The river is no wall."), Word.folded("no wall")))
                .isEqualTo(2);
        assertThat(WordDiff.common(List.of(), List.of("a"))).isZero();
    }
}
