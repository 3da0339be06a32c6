// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.app.web.page.FrontPage;
import org.copytaster.app.web.page.Since;
import org.copytaster.model.UtteranceId;
import org.copytaster.store.view.UtteranceCard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class FrontSectionsTest {

    private static final List<String> BY_SIZE =
            IntStream.range(0, 20).mapToObj(size -> "Section " + (char) ('T' - size)).toList();

    /// A case with more sections than there is room for, and one utterance that was taken for two.
    private static final class Many extends SmallCase {

        @Override
        public List<String> sections() {
            return BY_SIZE.stream().sorted().toList();
        }

        @Override
        public List<String> largestSections(int most) {
            return BY_SIZE.subList(0, most);
        }

        @Override
        public List<UtteranceCard> latestUtterances(int from, int most) {
            UtteranceCard said = utterances(null, null).getFirst();
            List<UtteranceCard> both = new ArrayList<>();
            for (int at : new int[] {1, 0}) {
                both.add(
                        new UtteranceCard(
                                UtteranceId.of("half " + at),
                                said.speaker(),
                                said.said(),
                                said.wordings().subList(at, at + 1),
                                1));
            }
            return both;
        }
    }

    @Test
    void theFrontShowsTheLargestSectionsAndKeepsTheOthersAside() {
        FrontPage page = front(null);
        assertThat(page.sections()).isEqualTo(BY_SIZE.subList(0, 8));
        assertThat(page.smaller())
                .hasSize(12)
                .doesNotContainAnyElementsOf(page.sections())
                .isSorted();
    }

    @Test
    void theSectionThatIsShownHasItsTab() {
        FrontPage page = front("section a");
        assertThat(page.sections()).hasSize(9).endsWith("section a");
        assertThat(page.smaller()).hasSize(11).doesNotContain("Section A");
    }

    @Test
    void theSameWordsStandOnceAmongTheLatestAndAreTheOriginals() {
        assertThat(front(null).quotes())
                .extracting(quote -> quote.article().outlet())
                .containsExactly("Valley Post");
    }

    private static FrontPage front(@Nullable String section) {
        return FrontPage.of(new Many(), section, new Since(0, Instant.EPOCH));
    }
}
