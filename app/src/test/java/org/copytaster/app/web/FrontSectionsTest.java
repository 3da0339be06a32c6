// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.app.web.page.FrontPage;
import org.copytaster.app.web.page.Quote;
import org.copytaster.app.web.page.Since;
import org.copytaster.model.Evidence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

class FrontSectionsTest {

    private static final List<String> BY_SIZE =
            IntStream.range(0, 20).mapToObj(size -> "Section " + (char) ('T' - size)).toList();

    /// A case with more sections than there is room for.
    private static final class Many extends SmallCase {

        @Override
        public List<String> sections() {
            return BY_SIZE.stream().sorted().toList();
        }

        @Override
        public List<String> largestSections(int most) {
            return BY_SIZE.subList(0, most);
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
    void anUtteranceStandsOnceAmongTheLatest() {
        List<Evidence> first =
                front(null).quotes().stream()
                        .map(Quote::statement)
                        .map(statement -> statement.content().getFirst())
                        .toList();
        assertThat(first).isNotEmpty().doesNotHaveDuplicates();
        assertThat(first).extracting(Evidence::words).doesNotHaveDuplicates();
    }

    private static FrontPage front(@Nullable String section) {
        return FrontPage.of(new Many(), section, new Since(0, Instant.EPOCH));
    }
}
