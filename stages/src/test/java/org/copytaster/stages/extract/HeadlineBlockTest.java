// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Page;
import org.junit.jupiter.api.Test;

import java.util.List;

class HeadlineBlockTest {

    private static final String TEXT =
            "<p>The orchard board of Velmin said on Monday that the early pears had come through.</p>"
                    .repeat(4);

    @Test
    void aHeadlineInOtherWordsIsFoundAndNotATagThatStandsInTheDeclaredOne() {
        String page =
                "<head><meta property='og:title' content='Orchards of Velmin survive the late frost'></head>"
                        + "<ul><li><a href='/t'>Orchards of Velmin</a></li></ul>"
                        + "<h1>Fruit trees of Velmin survive the late frost</h1>"
                        + TEXT;
        assertThat(headline(page)).isEqualTo("Fruit trees of Velmin survive the late frost");
    }

    @Test
    void theNameOfTheSiteIsNoHeadline() {
        String page =
                "<head><meta property='og:site_name' content='The Lamp of Velmin'></head>"
                        + "<h1>The Lamp of Velmin</h1><h1>Pears survive</h1>"
                        + TEXT;
        assertThat(headline(page)).isEqualTo("Pears survive");
    }

    @Test
    void theHeadlineDeclaredFirstComesBeforeASubtitleDeclaredLater() {
        String page =
                "<head><meta property='og:title' content='Pears of Velmin survive - The Lamp'>"
                        + "<meta property='og:site_name' content='The Lamp'>"
                        + "<meta name='twitter:title' content='… growers lit small fires'></head>"
                        + "<h1>Pears of Velmin survive</h1><h1>… growers lit small fires</h1>"
                        + TEXT;
        assertThat(headline(page)).isEqualTo("Pears of Velmin survive");
    }

    @Test
    void ofAKickerThatIsDeclaredAsAnotherOneOnlyTheHeadlineStays() {
        assertThat(
                        Kickers.cut(
                                "Late frost - Pears of Velmin come through",
                                List.of("Orchards: Pears of Velmin come through")))
                .isEqualTo("Pears of Velmin come through");
        String reworded = "Four hundred fires in Velmin - the pears have come through";
        assertThat(
                        Kickers.cut(
                                reworded,
                                List.of("Small fires in Velmin - the pears have come through")))
                .isEqualTo(reworded);
    }

    @Test
    void aHeadlineThatTheTitleElementHasWholeIsNotCut() {
        String page =
                "<head><title>Pears survive / come through?</title>"
                        + "<meta property='og:title' content='Pears survive'></head>"
                        + "<h1>Pears survive / come through?</h1>"
                        + TEXT;
        PageBlocks blocks = PageBlocks.of(new Page.Content.Html(page));
        assertThat(Titles.choose(blocks, null, List.of()))
                .isEqualTo("Pears survive / come through?");
    }

    private static String headline(String markup) {
        Block block = PageBlocks.of(new Page.Content.Html(markup)).agreedTitle();
        return block == null ? "" : block.text();
    }
}
