// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.wordings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

/// Holds how well wordings of one utterance are told from others, on the pairs that we wrote. The figures may
/// rise and never silently fall.
class WrittenPairsTest {

    @Test
    void wordingsAreToldAsWellAsBefore() throws IOException {
        Count tuning = ScoreWordings.count(WrittenPairs.in(WrittenPairs.TUNING));
        Count measuring = ScoreWordings.count(WrittenPairs.in(WrittenPairs.MEASURING));
        System.out.println(tuning.row(WrittenPairs.TUNING));
        System.out.println(measuring.row(WrittenPairs.MEASURING));
        assertThat(tuning.precision()).isGreaterThanOrEqualTo(0.97);
        assertThat(tuning.recall()).isGreaterThanOrEqualTo(0.50);
        assertThat(measuring.precision()).isGreaterThanOrEqualTo(0.93);
        assertThat(measuring.recall()).isGreaterThanOrEqualTo(0.39);
    }

    @Test
    void thereAreEnoughPairsAndAboutAThirdOfThemIsAcrossLanguages() throws IOException {
        for (String file : List.of(WrittenPairs.TUNING, WrittenPairs.MEASURING)) {
            List<WrittenPairs.Pair> pairs = WrittenPairs.in(file);
            Count all = ScoreWordings.count(pairs);
            assertThat(all.same()).describedAs(file).isGreaterThanOrEqualTo(120);
            assertThat(all.different()).describedAs(file).isGreaterThanOrEqualTo(240);
            assertThat(ScoreWordings.within(pairs, true))
                    .describedAs(file)
                    .hasSizeGreaterThan(pairs.size() / 3);
        }
    }

    @Test
    void noAffairIsInBothParts() throws IOException {
        List<String> tuning =
                WrittenPairs.in(WrittenPairs.TUNING).stream()
                        .map(WrittenPairs.Pair::affair)
                        .toList();
        assertThat(WrittenPairs.in(WrittenPairs.MEASURING))
                .isNotEmpty()
                .noneMatch(pair -> tuning.contains(pair.affair()));
    }
}
