// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Stamp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesInTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "15 Jan 2025 01:33 ~ en ~ 2025-01-15T01:33",
                "Published January 15, 2025 at 3:05 pm ~ en ~ 2025-01-15T15:05",
                "03/04/2025 ~ en ~ 2025-03-04",
                "03/04/2025 ~ es ~ 2025-04-03",
                "Montag, 3. März 2025, 14:05 Uhr ~ de ~ 2025-03-03T14:05",
                "13.04.25 ~ de ~ 2025-04-13",
                "5 de agosto de 2024 ~ es ~ 2024-08-05",
                "le 1er juillet 2024 à 18h30 ~ fr ~ 2024-07-01T18:30",
                "١٥ كانون الثاني ٢٠٢٥ ~ ar ~ 2025-01-15",
                "3 تشرين الأول 2024 ~ ar ~ 2024-10-03",
                "12 يوليو 2025 ~ ar ~ 2025-07-12",
                "7 мая 2024 г. ~ ru ~ 2024-05-07",
                "9 Eylül 2024 ~ tr ~ 2024-09-09",
                "2025年3月4日 ~ ja ~ 2025-03-04",
                "26 | 01 | 2022 ~ de ~ 2022-01-26",
                "Datum:26. Januar 2022 ~ de ~ 2022-01-26",
                "28. Juli 201929. Juli 2019 ~ de ~ 2019-07-28",
                "28 luglio 202010:43 News ~ it ~ 2020-07-28T10:43",
                "Jan 04 09:34 2021 ~ en ~ 2021-01-04T09:34",
                "5.2.2025 18:15 Uhr (16.1.2025) ~ de ~ 2025-02-05T18:15",
                "Apr 042013 ~ de ~ 2013-04-04",
                "April 10, 20233 years Zola Mbeki 142 Views ~ en ~ 2023-04-10",
                "2024-05-01 10:20 +02:00 ~ en ~ 2024-05-01T10:20:00+02:00",
            })
    void readsDatesAsTheyAreWritten(String text, String language, String expected) {
        assertThat(DatesInText.first(text, language)).isEqualTo(Stamp.parse(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"31 April 2024", "version 10.2.20251", "call 0800 2024 12", "May the 4th"})
    void seesNoDateWhereThereIsNone(String text) {
        assertThat(DatesInText.first(text, "en")).isNull();
    }
}
