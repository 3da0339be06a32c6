// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.TimeValue.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.stream.Stream;

class TimesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-15",
                "2025-01-15T01:33",
                "2025-01-15T01:33:00+02:00",
                "2025-01-15T01:33:21Z",
                "2025-01-15T00:00:00Z"
            })
    void aStampIsWrittenAsItWasRead(String iso) {
        assertThat(Stamp.parse(iso).iso()).isEqualTo(iso);
    }

    @Test
    void stampsSortByTheMomentTheyName() {
        assertThat(
                        Stream.of("2025-01-15T01:33:00+02:00", "2025-01-15", "2025-01-14T23:00:00Z")
                                .map(Stamp::parse)
                                .sorted()
                                .map(Stamp::iso))
                .containsExactly("2025-01-14T23:00:00Z", "2025-01-15T01:33:00+02:00", "2025-01-15");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-14, DAY, 2025-01-14, 2025-01-14",
        "2025-01-14TEV, DAY, 2025-01-14, 2025-01-14",
        "2025-W03, WEEK, 2025-01-13, 2025-01-19",
        "2024-02, MONTH, 2024-02-01, 2024-02-29",
        "2024, YEAR, 2024-01-01, 2024-12-31"
    })
    void aCalendarValueHasItsStretch(
            String timex, Precision precision, LocalDate first, LocalDate last) {
        TimeValue value = new TimeValue(timex);
        assertThat(value.precision()).isEqualTo(precision);
        assertThat(value.firstDay()).contains(first);
        assertThat(value.lastDay()).contains(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P10Y", "PAST_REF", "2025-02-31", "PT24H", "199"})
    void aValueOutsideTheCalendarHasNoDay(String timex) {
        assertThat(new TimeValue(timex).day()).isEmpty();
    }
}
