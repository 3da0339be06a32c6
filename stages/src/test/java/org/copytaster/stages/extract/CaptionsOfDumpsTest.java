// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaptionsOfDumpsTest {

    private static final String PICTURE = "Keepers light small fires in the orchards of Velmin";

    @Test
    void whatAPictureShowsAndTheSameWordsBelowItAreItsCaption() {
        PageBlocks page = dump("[" + PICTURE + "]", PICTURE + ". Velmin Lamp");
        assertThat(CaptionCues.isTwin(page, 0)).isTrue();
        assertThat(CaptionCues.isTwin(page, 1)).isTrue();
    }

    @Test
    void paragraphsThatOnlyBeginAlikeAreNone() {
        PageBlocks page =
                dump(
                        "The orchard board said that the pears had come through the frost.",
                        "The orchard board said that the mill would press the windfalls.");
        assertThat(CaptionCues.isTwin(page, 0)).isFalse();
        assertThat(CaptionCues.isTwin(page, 1)).isFalse();
    }

    @Test
    void aCreditBehindItsWordEndsACaptionButNoSentence() {
        assertThat(CaptionCues.readsLikeOne(PICTURE + ". Foto: Ana Orsk")).isTrue();
        assertThat(CaptionCues.readsLikeOne("There was one thing in the picture: the old mill."))
                .isFalse();
    }

    private static PageBlocks dump(String... lines) {
        return PageBlocks.of(DumpLayout.of(String.join("\n\n", lines) + "\n"));
    }
}
