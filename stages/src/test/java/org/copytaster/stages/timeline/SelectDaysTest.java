// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Fact;
import org.copytaster.model.Reading;
import org.copytaster.model.StoryId;
import org.copytaster.model.TimeValue;
import org.junit.jupiter.api.Test;

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
    void rule2_aDayThatIsStillNamedLaterMattersMore() {
        List<Reading> pages =
                List.of(
                        page("a", "2025-07-21", FAIR),
                        page("b", "2025-08-20", "In Ortu the bridge fell on July 28 at noon."));
        assertThat(select(pages, 1, 1))
                .extracting(ChronologyRow::date)
                .containsExactly(new TimeValue("2025-07-28"));
    }

    @Test
    void rule2_aDayThatIsOnlyAnnouncedMattersLittle() {
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
    void rule3_aSentenceAboutTheLeadingNamesCountsMore() {
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
    void rule4_copiesAreOneWitness() {
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

    private static Reading page(String id, String published, String... sentences) {
        return TellChronologyTest.page(id, published, String.join(" ", sentences));
    }

    private static List<ChronologyRow> select(
            List<Reading> pages, int days, int rowsPerDay, Fact.CopyFound... copies) {
        List<ChronologyRow> rows = TellChronologyTest.told(pages, copies);
        return SelectDays.select(
                new StoryFile(new StoryId("s"), pages, List.of(copies), Map.of()),
                rows,
                days,
                rowsPerDay);
    }
}
