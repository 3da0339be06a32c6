// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Fact;
import org.copytaster.model.Reading;
import org.copytaster.model.StoryId;
import org.copytaster.model.TimeValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class SelectDaysTest {

    private static final String BRIDGE =
            "The old harbour bridge of Ortu collapsed on July 28 after a week of heavy rain.";
    private static final String FAIR = "In Ortu the autumn fair opened on July 20 with cakes.";

    @Test
    void selectingKeepsTheDaysThatMostOriginsTellOf() {
        List<Reading> pages =
                List.of(
                        page("a", "2025-07-29", BRIDGE),
                        page("b", "2025-07-30", BRIDGE),
                        page("c", "2025-07-31", "The mayor of Ortu resigned."));
        assertThat(select(pages, 1, 1))
                .extracting(ChronologyRow::date)
                .containsExactly(new TimeValue("2025-07-28"));
        assertThat(select(pages, 0, 5)).isEmpty();
    }

    @Test
    void aDayThatIsStillNamedLaterMattersMore() {
        List<Reading> pages =
                List.of(
                        page("a", "2025-07-21", FAIR),
                        page("b", "2025-08-20", "In Ortu the bridge fell on July 28 at noon."));
        assertThat(select(pages, 1, 1))
                .extracting(ChronologyRow::date)
                .containsExactly(new TimeValue("2025-07-28"));
    }

    @Test
    void aDayThatIsOnlyAnnouncedMattersLittle() {
        List<Reading> pages =
                List.of(
                        page("a", "2025-07-21", FAIR),
                        page("b", "2025-07-22", "In Ortu a summit is scheduled for August 15."),
                        page("c", "2025-07-22", "In Ortu a summit will open on August 15."));
        assertThat(select(pages, 1, 1))
                .extracting(ChronologyRow::date)
                .containsExactly(new TimeValue("2025-07-20"));
    }

    @Test
    void aSentenceAboutTheLeadingNamesCountsMore() {
        List<Reading> pages =
                List.of(
                        page("a", "2025-07-21", "Rain fell on July 18 in many towns."),
                        page("b", "2025-07-21", "The sluice of Ortu was opened on July 19."),
                        page("c", "2025-07-21", "People in Ortu waited.", "People in Ortu slept."));
        assertThat(select(pages, 1, 1))
                .extracting(ChronologyRow::date)
                .containsExactly(new TimeValue("2025-07-19"));
    }

    @Test
    void copiesAreOneWitness() {
        List<Reading> pages =
                List.of(
                        page("a", "2025-07-21", FAIR),
                        page("b", "2025-07-21", FAIR),
                        page("c", "2025-07-29", BRIDGE),
                        page("d", "2025-07-29", "In Ortu the bridge fell on July 28 at noon."));
        assertThat(select(pages, 1, 1, TellChronologyTest.copy("b", "a")))
                .extracting(ChronologyRow::date)
                .containsExactly(new TimeValue("2025-07-28"));
    }

    @Test
    void aSentenceThatNamesADayAndTellsOfNoHappeningIsFoundToo() {
        List<Reading> pages =
                List.of(page("a", "2025-07-31", "Ortu, July 28: rain, wind, and no bridge."));
        assertThat(select(pages, 5, 5))
                .singleElement()
                .satisfies(row -> assertThat(row.text()).startsWith("Ortu, July 28"));
    }

    /// Whatever the ids are, by which equals were once ordered.
    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "c", "d", "e", "f"})
    void ofEqualsTheRowIsToldThatTellsMostOfTheDay(String cat) {
        List<Reading> pages =
                List.of(
                        page(cat + 1, "2025-07-31", "A cat of Ortu had kittens on July 28."),
                        page("x", "2025-07-31", "On July 28 the bridge fell into the river."),
                        page(
                                "y",
                                "2025-07-31",
                                "Divers searched the river near the bridge July 28."),
                        page("z", "2025-07-31", "Rain had swollen the river by July 28."));
        assertThat(select(pages, 1, 1))
                .singleElement()
                .satisfies(row -> assertThat(row.text()).contains("river"));
    }

    @Test
    void whatIsToldIsNotToldAgain() {
        List<String> sentences =
                List.of(
                        "Divers searched the river under the bridge July 28.",
                        "Boats came down the river to the bridge on July 28.",
                        "The bridge over the river was watched on July 28.",
                        "Guards stood at the bridge and the river by July 28.",
                        "Nobody crossed the river or saw the bridge on July 28.",
                        "On July 28 trains stood still and trams were full.",
                        "Buses and trams ran late on July 28.",
                        "Few trams and no trains left the depot July 28.");
        List<Reading> pages = new ArrayList<>();
        for (String sentence : sentences) {
            pages.add(page("p" + pages.size(), "2025-07-31", sentence));
        }
        assertThat(select(pages, 1, 2))
                .extracting(ChronologyRow::text)
                .hasSize(2)
                .anyMatch(text -> text.contains("bridge"))
                .anyMatch(text -> text.contains("trams"));
    }

    private static Reading page(String id, String published, String... sentences) {
        return TellChronologyTest.page(id, published, String.join(" ", sentences));
    }

    private static List<ChronologyRow> select(
            List<Reading> pages, int days, int rowsPerDay, Fact.CopyFound... copies) {
        List<ChronologyRow> rows = TellChronologyTest.told(pages, copies);
        return SelectDays.select(
                new StoryFile(new StoryId("s"), pages, List.of(copies), Map.of(), Map.of()),
                rows,
                days,
                rowsPerDay);
    }
}
