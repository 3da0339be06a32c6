// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Caption;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PictureCreditsTest {

    @Test
    void readsTheCreditBehindTheBarOfATooltip() {
        assertThat(picture("The quay at dawn", "The quay at dawn | AP/Ana Lima"))
                .isEqualTo(new Caption("The quay at dawn", "AP/Ana Lima"));
        assertThat(picture("The quay", "The quay | Photo: Ana Lima"))
                .isEqualTo(new Caption("The quay", "Ana Lima"));
    }

    @Test
    void readsTheSignInWhatAPictureShows() {
        assertThat(picture("The quay at dawn © Ana Lima", ""))
                .isEqualTo(new Caption("The quay at dawn", "Ana Lima"));
    }

    @Test
    void takesNoOtherTooltipForACredit() {
        assertThat(picture("The quay", "Read more | Our newsletter")).isNull();
        assertThat(picture("The quay", "The quay at dawn")).isNull();
    }

    @Test
    void knowsAnAgencyThatIsCriedOutOrWrittenSmall() {
        assertThat(PictureCredits.isAgency("REUTERS")).isTrue();
        assertThat(PictureCredits.endsSurely("Workers clear the sluice by hand.dpa")).isTrue();
        assertThat(PictureCredits.isAgency("HARBOUR")).isFalse();
        assertThat(PictureCredits.endsSurely("Workers clear the sluice by hand.")).isFalse();
    }

    @Test
    void keepsTheAgencyBeforeTheWordPhoto() {
        Block block =
                HtmlLayout.of("<p>The pans on Monday. AP Photo/J. Lund</p>").blocks().getFirst();
        assertThat(CaptionCues.caption(block, PictureCredits.span(block)))
                .isEqualTo(new Caption("The pans on Monday.", "AP Photo/J. Lund"));
    }

    private static @Nullable Caption picture(String shows, String tooltip) {
        return PictureCredits.ofPicture(new Declared.Picture(shows, tooltip, 0));
    }
}
