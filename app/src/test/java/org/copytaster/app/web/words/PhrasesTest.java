// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Stamp;
import org.copytaster.model.TimeValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

class PhrasesTest {

    private static final Phrases ENGLISH = Phrases.english();

    @ParameterizedTest
    @ValueSource(strings = {"ar", "es"})
    void everyLanguageHasEveryString(String language) {
        Set<String> missing = withoutPlurals(ENGLISH.keys());
        missing.removeAll(withoutPlurals(Phrases.in(language).orElseThrow().keys()));
        assertThat(missing).isEmpty();
    }

    private static Set<String> withoutPlurals(Set<String> keys) {
        return keys.stream()
                .filter(key -> !key.matches(".*\\.(zero|one|two|few|many)"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1, 1 page", "en, 31, 31 pages", "es, 2, 2 páginas", "ar, 1, صفحة واحدة",
        "ar, 2, صفحتان", "ar, 7, 7 صفحات", "ar, 31, 31 صفحة", "ar, 100, 100 صفحة"
    })
    void aNumberHasTheNounThatBelongsToIt(String language, int number, String words) {
        assertThat(Phrases.in(language).orElseThrow().count("pages", number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-14, 14 January 2025",
        "2025-W03, week of 13 January 2025",
        "2025-01, January 2025",
        "2025, 2025",
        "P10Y, P10Y"
    })
    void aDayIsShownAsExactAsItIsKnown(String timex, String shown) {
        assertThat(ENGLISH.days().value(new TimeValue(timex))).isEqualTo(shown);
    }

    @Test
    void aStampIsShownAsExactAsThePageSays() {
        assertThat(ENGLISH.days().stamp(Stamp.parse("2025-01-15"))).isEqualTo("15 Jan 2025");
        assertThat(ENGLISH.days().stamp(Stamp.parse("2025-01-15T01:33")))
                .isEqualTo("15 Jan 2025, 01:33");
        assertThat(ENGLISH.days().stamp(Stamp.parse("2025-01-15T01:33:00+02:00")))
                .isEqualTo("15 Jan 2025, 01:33 UTC+02:00");
        assertThat(ENGLISH.days().stamp(null)).isEqualTo("date not known");
    }

    @Test
    void aStretchWithinOneMonthIsThatMonth() {
        LocalDate first = LocalDate.of(2025, 2, 1);
        assertThat(ENGLISH.days().stretch(first, first.plusDays(9))).isEqualTo("Feb 2025");
        assertThat(ENGLISH.days().stretch(first, first.plusDays(90)))
                .isEqualTo("Feb 2025 to May 2025");
    }

    @Test
    void aMalformedWishForALanguageGivesEnglish() {
        assertThat(Phrases.accepted(";;;q=9").language()).isEqualTo("en");
        assertThat(Phrases.accepted(null).language()).isEqualTo("en");
    }
}
