// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Reading;
import org.copytaster.model.StoryId;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

@SuppressWarnings("EnumOrdinal") // the order of the clues is the order of the weights
class DayCluesTest {

    private static final String BRIDGE = "In Ortu the bridge fell on July 28 at noon.";

    @Test
    void aPageIsOneWitnessHoweverOftenItNamesADay() {
        List<Reading> pages =
                List.of(
                        page("a", "2025-07-29", BRIDGE + " Divers came to Ortu on July 28."),
                        page("b", "2025-08-20", "The bridge of Ortu fell on July 28."));
        assertThat(count(pages, "2025-07-28", DayClue.TOLD)).isEqualTo(2, within(1e-9));
        assertThat(count(pages, "2025-07-28", DayClue.TOLD_LATER)).isEqualTo(1, within(1e-9));
        assertThat(count(pages, "2025-07-28", DayClue.AS_A_DATE)).isEqualTo(2, within(1e-9));
    }

    @Test
    void aPageAsLongAsSeveralIsAsManyWitnesses() {
        String filler = "People waited and nobody knew for how long it would be. ".repeat(60);
        List<Reading> pages = List.of(page("a", "2025-07-29", BRIDGE + " " + filler + BRIDGE));
        assertThat(count(pages, "2025-07-28", DayClue.TOLD)).isEqualTo(2, within(1e-9));
    }

    @Test
    void copiesAreOneWitness() {
        List<Reading> pages =
                List.of(page("a", "2025-07-29", BRIDGE), page("b", "2025-07-29", BRIDGE));
        StoryFile story =
                new StoryFile(
                        new StoryId("s"),
                        pages,
                        List.of(TellChronologyTest.copy("b", "a")),
                        Map.of(),
                        Map.of());
        double[] clues = clues(story, List.of(), "2025-07-28");
        assertThat(Math.exp(clues[DayClue.TOLD.ordinal()]) - DayClue.TOLD.nothing())
                .isEqualTo(1, within(1e-9));
    }

    @Test
    void aDayThatIsOnlyAnnouncedIsNotTold() {
        List<Reading> pages =
                List.of(page("a", "2025-07-22", "In Ortu a summit will open on August 15."));
        assertThat(count(pages, "2025-08-15", DayClue.TOLD)).isEqualTo(0, within(1e-9));
    }

    @Test
    void wordsThatComeUpMakeADayStandOut() {
        List<Reading> pages = new ArrayList<>();
        for (int day = 1; day <= 30; day++) {
            String news = day < 20 ? "The fair of Ortu goes on." : "Ortu mourns; the flood came.";
            pages.add(page("p" + day, "2025-06-%02d".formatted(day), news));
        }
        assertThat(count(pages, "2025-06-20", DayClue.NEW_WORDS))
                .isGreaterThan(2 * count(pages, "2025-06-10", DayClue.NEW_WORDS))
                .isGreaterThan(2 * count(pages, "2025-06-29", DayClue.NEW_WORDS));
    }

    private static double count(List<Reading> pages, String day, DayClue clue) {
        StoryFile story = new StoryFile(new StoryId("s"), pages, List.of(), Map.of(), Map.of());
        double[] clues = clues(story, TellChronologyTest.told(pages), day);
        return Math.exp(clues[clue.ordinal()]) - clue.nothing();
    }

    private static double[] clues(StoryFile story, List<ChronologyRow> rows, String day) {
        return Objects.requireNonNull(DayClues.of(story, rows).get(LocalDate.parse(day)));
    }

    private static Reading page(String id, String published, String text) {
        return TellChronologyTest.page(id, published, text);
    }
}
