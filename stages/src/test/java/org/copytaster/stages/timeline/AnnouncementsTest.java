// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copytaster.stages.timeline.TellChronologyTest.SUMMIT;
import static org.copytaster.stages.timeline.TellChronologyTest.page;
import static org.copytaster.stages.timeline.TellChronologyTest.told;

import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Happening;
import org.copytaster.model.Reading;
import org.copytaster.model.TimeValue;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

/// What becomes of what was announced.
class AnnouncementsTest {

    @Test
    void anAnnouncementIsOpenUntilAPageTellsMore() {
        ChronologyRow row = told(List.of(page("a", "2025-07-31", SUMMIT))).getFirst();
        assertThat(row.kind()).isEqualTo(ChronologyRow.Kind.ANNOUNCEMENT);
        assertThat(row.status()).isEqualTo(Happening.Status.PLANNED);
        assertThat(row.date()).isEqualTo(new TimeValue("2025-10-15"));
        assertThat(stateOf(row)).isEqualTo(ChronologyRow.Outcome.State.OPEN);
    }

    @Test
    void anAnnouncementThatALaterPagePostponesNamesTheNewDay() {
        ChronologyRow row =
                announcement(
                        page("a", "2025-07-31", SUMMIT),
                        page(
                                "b",
                                "2025-10-02",
                                "The Velland-Ortu summit was postponed to November 20."));
        assertThat(stateOf(row)).isEqualTo(ChronologyRow.Outcome.State.POSTPONED);
        assertThat(outcomeOf(row).newDay()).isEqualTo(new TimeValue("2025-11-20"));
        assertThat(outcomeOf(row).evidence()).hasSize(1);
    }

    @Test
    void aPhraseOfTwoWordsPostponesToo() {
        ChronologyRow row =
                announcement(
                        page("a", "2025-07-31", SUMMIT),
                        page(
                                "b",
                                "2025-10-02",
                                "The Velland-Ortu summit was put off to November 20."));
        assertThat(stateOf(row)).isEqualTo(ChronologyRow.Outcome.State.POSTPONED);
    }

    @Test
    void anAnnouncementThatALaterPageTellsAsHappenedWasHeld() {
        ChronologyRow row =
                announcement(
                        page("a", "2025-07-31", SUMMIT),
                        page(
                                "b",
                                "2025-10-16",
                                "The first Velland-Ortu summit opened on October 15 in the"
                                        + " capital."));
        assertThat(stateOf(row)).isEqualTo(ChronologyRow.Outcome.State.HELD);
    }

    @Test
    void aPageThatPutsOffWhatWasPlannedForTheDayDecidesWhateverItsWords() {
        ChronologyRow row =
                announcement(
                        page("a", "2025-07-31", SUMMIT),
                        page(
                                "b",
                                "2025-10-20",
                                "The round had been planned for October 15 and was put off because"
                                        + " of a storm."));
        assertThat(stateOf(row)).isEqualTo(ChronologyRow.Outcome.State.POSTPONED);
    }

    @Test
    void aPageThatGivesAnotherDayIsTheNewDayAndNoAnnouncementOfTheOldOne() {
        Reading moved =
                page(
                        "b",
                        "2025-10-02",
                        "The summit will not open on October 15 but on November 20, the mayor said"
                                + " on Wednesday.");
        assertThat(outcomeOf(announcement(page("a", "2025-07-31", SUMMIT), moved)).newDay())
                .isEqualTo(new TimeValue("2025-11-20"));
        assertThat(told(List.of(moved)))
                .filteredOn(row -> row.kind() == ChronologyRow.Kind.ANNOUNCEMENT)
                .extracting(row -> row.date().timex())
                .containsExactly("2025-11-20");
    }

    @Test
    void aDenialOfSomethingElseMovesNoDay() {
        ChronologyRow row =
                announcement(
                        page("a", "2025-07-31", SUMMIT),
                        page(
                                "b",
                                "2025-10-02",
                                "No hotel is free for the summit on October 15, and the fair will open on"
                                        + " November 20."));
        assertThat(stateOf(row)).isEqualTo(ChronologyRow.Outcome.State.OPEN);
    }

    @Test
    void whatIsPutOffElsewhereOnThePageMovesNoDay() {
        ChronologyRow row =
                announcement(
                        page("a", "2025-07-31", SUMMIT),
                        page(
                                "b",
                                "2025-10-02",
                                "A football match was postponed by a week.\nThe first Velland-Ortu summit"
                                        + " will open on October 15 and the trade fair on November 20."));
        assertThat(stateOf(row)).isEqualTo(ChronologyRow.Outcome.State.OPEN);
    }

    @Test
    void aSummitThatIsPutOffMovesTheDayThatAnotherSentenceNames() {
        ChronologyRow row =
                announcement(
                        page("a", "2025-07-31", SUMMIT),
                        page(
                                "b",
                                "2025-10-02",
                                "The first Velland-Ortu summit was postponed.\nThe Velland-Ortu summit will"
                                        + " open on November 20, and the talks of October 15 are held by"
                                        + " telephone."));
        assertThat(outcomeOf(row).newDay()).isEqualTo(new TimeValue("2025-11-20"));
    }

    @Test
    void whatElseHappensOnTheDayLeavesAnAnnouncementOpen() {
        ChronologyRow row =
                announcement(
                        page("a", "2025-07-31", SUMMIT),
                        page("b", "2025-10-16", "The capital of Velland had snow on October 15."));
        assertThat(stateOf(row)).isEqualTo(ChronologyRow.Outcome.State.OPEN);
    }

    @Test
    void whatIsPostponedElsewhereLeavesAnAnnouncementOpen() {
        ChronologyRow row =
                announcement(
                        page("a", "2025-07-31", SUMMIT),
                        page("b", "2025-10-02", "A football match was postponed by a week."));
        assertThat(stateOf(row)).isEqualTo(ChronologyRow.Outcome.State.OPEN);
    }

    @Test
    void aDenialThatItIsPostponedLeavesAnAnnouncementOpen() {
        ChronologyRow row =
                announcement(
                        page("a", "2025-07-31", SUMMIT),
                        page("b", "2025-10-02", "The Velland-Ortu summit was not postponed."));
        assertThat(stateOf(row)).isEqualTo(ChronologyRow.Outcome.State.OPEN);
    }

    @Test
    void whatWillNotTakePlaceIsCancelled() {
        ChronologyRow row =
                announcement(
                        page("a", "2025-07-31", SUMMIT),
                        page("b", "2025-10-02", "The Velland-Ortu summit will not take place."));
        assertThat(stateOf(row)).isEqualTo(ChronologyRow.Outcome.State.CANCELLED);
    }

    private static ChronologyRow announcement(Reading... pages) {
        return told(List.of(pages)).stream()
                .filter(row -> row.kind() == ChronologyRow.Kind.ANNOUNCEMENT)
                .filter(row -> row.date().equals(new TimeValue("2025-10-15")))
                .findFirst()
                .orElseThrow();
    }

    private static ChronologyRow.Outcome.State stateOf(ChronologyRow row) {
        return outcomeOf(row).state();
    }

    private static ChronologyRow.Outcome outcomeOf(ChronologyRow row) {
        return Objects.requireNonNull(row.outcome());
    }
}
