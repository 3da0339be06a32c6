// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.times;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Header;
import org.copytaster.model.ManySeeds;
import org.copytaster.model.Stamp;
import org.copytaster.model.TimeExpression;
import org.copytaster.stages.text.Prose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;

class ResolveTimesTest {

    /// A Thursday.
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 31);

    private static Article article(String text, String language, @Nullable LocalDate published) {
        Stamp stamp = published == null ? null : Stamp.of(published);
        Header header = Header.of(null, "Title", stamp, language);
        return Article.ofText(new ArticleId("a"), header, text);
    }

    private static List<TimeExpression> times(
            String text, String language, @Nullable LocalDate published) {
        Article article = article(text, language, published);
        return ResolveTimes.in(article, Prose.of(text, language));
    }

    /// Each expression as `words = value`.
    private static List<String> english(String text) {
        return shown(times(text, "en", PUBLISHED));
    }

    private static List<String> shown(List<TimeExpression> times) {
        return times.stream().map(time -> time.evidence().words() + " = " + time.value()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The crew walked out in September.                     | 2024-09
                    She repeated a line from September.                   | 2024-09
                    They agreed to meet in September.                     | 2025-09
                    The crew is expected in September.                    | 2025-09
                    It comes on a still unspecified date in September.    | 2025-09
                    The talks, postponed last week, open in September.    | 2025-09
                    """)
    void aVerbOfThePastCloseBeforeAMonthTellsThatItIsOver(String text, String value) {
        assertThat(english(text)).contains("September = " + value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The pact was signed on 14 January 2025.   | 14 January 2025 | 2025-01-14
                    They met on January 14, 2025, in Ortu.    | January 14, 2025 | 2025-01-14
                    He left on Tuesday, Jan. 14, 2025, alone. | Tuesday, Jan. 14, 2025 | 2025-01-14
                    Filed 2025-01-14 by the desk.             | 2025-01-14 | 2025-01-14
                    It was built in March 1996 by hand.       | March 1996 | 1996-03
                    It closed in nineteen ninety-six again.   | nineteen ninety-six | 1996
                    The rains of the early 1980s came back.   | the early 1980s | 198
                    The third quarter of 2024 was quiet.      | The third quarter of 2024 | 2024-Q3
                    The winter of 1994 was hard.              | The winter of 1994 | 1994-WI
                    The vote at 6:40 p.m. Tuesday was close.  | 6:40 p.m. Tuesday | 2025-07-29T18:40
                    She was told on Monday morning to go.     | Monday morning | 2025-07-28TMO
                    """)
    void readsADateThatIsWrittenOut(String text, String words, String value) {
        assertThat(english(text)).containsExactly(words + " = " + value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    They left yesterday.                 | yesterday | 2025-07-30
                    They left the day before yesterday.  | the day before yesterday | 2025-07-29
                    The talks failed last week.          | last week | 2025-W30
                    A vote comes next month.             | next month | 2025-08
                    It was dissolved last April.         | last April | 2025-04
                    Earlier this month a bridge fell.    | Earlier this month | 2025-07
                    The port will open early next year.  | early next year | 2026
                    The law passed in early August.      | early August | 2025-08
                    """)
    void countsFromTheDayOfPublication(String text, String words, String value) {
        assertThat(english(text)).containsExactly(words + " = " + value);
    }

    @Test
    void rule1_theLongestRuleWinsAndNothingOverlaps() {
        assertThat(english("On the night of Friday, July 25, the lights went out."))
                .containsExactly("the night of Friday, July 25 = 2025-07-25TNI");
    }

    @Test
    void anHourAloneBelongsToTheDayToldOfLast() {
        assertThat(english("The bridge fell on July 28. At 9 p.m. the last cars crossed it."))
                .containsExactly("July 28 = 2025-07-28", "9 p.m. = 2025-07-28T21:00");
    }

    @Test
    void anHourBehindADayOfLongAgoBelongsToNoneForSure() {
        assertThat(english("The bridge fell on July 28, 2021. At 9 p.m. it was shut again."))
                .containsExactly("July 28, 2021 = 2021-07-28", "9 p.m. = null");
    }

    @Test
    void rule3_aVerbOfThePastRightBehindADayDecidesNearToo() {
        assertThat(english("The seizure on September 9 began the dispute."))
                .containsExactly("September 9 = 2024-09-09");
        assertThat(english("The fair on September 9 will be short."))
                .containsExactly("September 9 = 2025-09-09");
    }

    @Test
    void elevenInArabicIsNoSunday() {
        assertThat(shown(times("عاد البحارة الأحد عشر إلى الميناء.", "ar", PUBLISHED))).isEmpty();
    }

    @Test
    void whatIsCountedFromSomethingElseIsALength() {
        assertThat(shown(times("Volvieron 225 días después de embarcar.", "es", PUBLISHED)))
                .containsExactly("225 días después = P225D");
    }

    @Test
    void rule2_aWeekdayAloneIsTheLastOneUpToPublication() {
        assertThat(english("The minister said on Friday that the road is open."))
                .containsExactly("Friday = 2025-07-25");
        assertThat(english("The minister arrived Thursday."))
                .containsExactly("Thursday = 2025-07-31");
    }

    @Test
    void rule2_aWeekdayIsTheNextOneWhereTheSentenceLooksAhead() {
        assertThat(english("The council will meet on Friday."))
                .containsExactly("Friday = 2025-08-01");
        assertThat(english("A hearing is scheduled for next Monday."))
                .containsExactly("next Monday = 2025-08-04");
    }

    @Test
    void rule3_aDayWithoutAYearIsInTheNearestYear() {
        assertThat(english("The first summit is scheduled for October 15."))
                .containsExactly("October 15 = 2025-10-15");
        assertThat(times("They fled on December 8.", "en", LocalDate.of(2025, 1, 15)))
                .extracting(time -> String.valueOf(time.value()))
                .containsExactly("2024-12-08");
    }

    @Test
    void rule4_aMonthWithoutAYearIsTheNearestOne() {
        assertThat(english("The embassy was closed in May and is to open in September."))
                .containsExactly("May = 2025-05", "September = 2025-09");
    }

    @Test
    void rule4_farFromPublicationTheTenseDecides() {
        assertThat(english("He resigned in December.")).containsExactly("December = 2024-12");
        assertThat(english("He will resign in December.")).containsExactly("December = 2025-12");
    }

    @Test
    void rule5_agoKeepsTheGrainOfItsUnit() {
        assertThat(english("A decade ago the town had a port; two months ago it had a road."))
                .containsExactly("A decade ago = 2015", "two months ago = 2025-05");
        assertThat(english("Three days ago it rained."))
                .containsExactly("Three days ago = 2025-07-28");
    }

    @Test
    void rule6_theFollowingMonthIsCountedFromTheDayToldOfLast() {
        assertThat(english("The army left on December 8, 2024. The following month aid came."))
                .containsExactly("December 8, 2024 = 2024-12-08", "The following month = 2025-01");
        assertThat(english("He was held on March 3, 2025, and was freed two days later."))
                .containsExactly("March 3, 2025 = 2025-03-03", "two days later = 2025-03-05");
    }

    @Test
    void rule7_withoutADayOfPublicationWhatHangsOnItHasNoValue() {
        assertThat(shown(times("They met on Friday, two years ago, in 2023.", "en", null)))
                .containsExactly("Friday = null", "two years ago = null", "2023 = 2023");
    }

    @Test
    void rule8_theQuarterIsTheOneWhoseFiguresAreTold() {
        assertThat(english("First-quarter profit rose. For the quarter, sales were flat."))
                .containsExactly("First-quarter = 2025-Q1", "the quarter = 2025-Q1");
        assertThat(english("For the quarter, sales were flat."))
                .containsExactly("the quarter = 2025-Q2");
        assertThat(english("The fourth quarter will be hard. The latest quarter was flat."))
                .containsExactly("The fourth quarter = 2025-Q4", "The latest quarter = 2025-Q2");
        assertThat(english("In the quarter ended May 31, the yard built two ships."))
                .containsExactly("the quarter = 2025-Q2", "May 31 = 2025-05-31");
    }

    @Test
    void rule8_whoGoesOnToTellOfNineMonthsComparesWithAYear() {
        assertThat(
                        english(
                                "Second-quarter profit rose. In the first six months, sales fell to"
                                        + " two ships from three a year earlier."))
                .containsExactly(
                        "Second-quarter = 2025-Q2",
                        "the first six months = P6M",
                        "a year earlier = 2024");
    }

    @Test
    void rule11_aQuarterWithoutAYearIsTheNearestOne() {
        assertThat(shown(times("Fourth-quarter profit fell.", "en", LocalDate.parse("2025-01-26"))))
                .containsExactly("Fourth-quarter = 2024-Q4");
        assertThat(
                        shown(
                                times(
                                        "It expects to report third-quarter figures.",
                                        "en",
                                        LocalDate.parse("2025-10-26"))))
                .containsExactly("third-quarter = 2025-Q3");
        assertThat(english("The yard will close in the first quarter."))
                .containsExactly("the first quarter = 2026-Q1");
    }

    @Test
    void rule3_whatEndedOnADayIsOver() {
        assertThat(english("The books of the year ended November 30 were lost."))
                .contains("November 30 = 2024-11-30");
    }

    @Test
    void rule9_figuresAreComparedWithTheSameQuarterOfTheOtherYear() {
        assertThat(
                        english(
                                "Second-quarter profit fell from a year earlier. In the year-ago"
                                        + " period, Orta earned less. A year ago it had two ships."))
                .containsExactly(
                        "Second-quarter = 2025-Q2",
                        "a year earlier = 2024-Q2",
                        "the year-ago period = 2024-Q2",
                        "A year ago = 2024-Q2");
        assertThat(english("The second quarter beat the 2023 period."))
                .containsExactly("The second quarter = 2025-Q2", "the 2023 period = 2023-Q2");
        assertThat(english("A year ago it had two ships.")).containsExactly("A year ago = 2024");
    }

    @Test
    void rule10_onItsFirstDayEarlierThisMonthIsTheMonthBefore() {
        assertThat(
                        shown(
                                times(
                                        "A bridge fell earlier this month.",
                                        "en",
                                        LocalDate.of(2025, 8, 1))))
                .containsExactly("earlier this month = 2025-07");
        assertThat(english("A bridge fell earlier this month."))
                .containsExactly("earlier this month = 2025-07");
    }

    @Test
    void rule12_aNumberJoinedToADayOfAMonthIsAnotherDayOfThatMonth() {
        assertThat(english("They met on April 24 and 25, 2025, or from 3 to 5 June."))
                .contains("April 24 = 2025-04-24", "25 = 2025-04-25", "3 = 2025-06-03");
        assertThat(english("On April 24 they met, and 25 sailors came.")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    They sang on Christmas Eve.             | Christmas Eve | 2024-12-24
                    They will sing on Christmas Eve.        | Christmas Eve | 2025-12-24
                    The parade on Thanksgiving Day was wet. | Thanksgiving Day | 2024-11-28
                    He was freed on Good Friday.            | Good Friday | 2025-04-18
                    It rained at Easter 2008.               | Easter 2008 | 2008-03-23
                    """)
    void feastsThatMoveHaveTheDayOfTheirYear(String text, String words, String value) {
        assertThat(english(text)).containsExactly(words + " = " + value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    It grew for the past 10 years.       | the past 10 years | DURATION | P10Y
                    The war lasted 14 years.             | 14 years | DURATION | P14Y
                    A two-day visit ended.               | two-day | DURATION | P2D
                    It takes two to three weeks.         | two to three weeks | DURATION | P2W
                    It rained in recent weeks.           | recent weeks | DURATION | PXW
                    He spoke for more than four hours.   | more than four hours | DURATION | PT4H
                    Several years passed.                | Several years | DURATION | PXY
                    The council meets every Thursday.    | every Thursday | SET | XXXX-WXX-4
                    It meets twice each month.           | each month | SET | P1M
                    He is currently abroad.              | currently | DATE | PRESENT_REF
                    She was recently named.              | recently | DATE | PAST_REF
                    """)
    void tellsLengthsAndSetsFromDays(String text, String words, String type, String value) {
        assertThat(times(text, "en", PUBLISHED))
                .extracting(
                        time -> time.evidence().words() + " " + time.type() + " " + time.value())
                .containsExactly(words + " " + type + " " + value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Haro, who is 52 years old, may run.
                    The troops march on and may stop.
                    Jan Ortu said that he may sue the Sun.
                    The project was ours since day one.
                    Some 9/11 families came, three quarters of them by bus.
                    He sent 1500 sailors, and 2000 people came.
                    Come as soon as the road is open.
                    She married in her early thirties.
                    """)
    void leavesAloneWhatOnlyLooksLikeATime(String text) {
        assertThat(english(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    es | Se firmó el 14 de enero de 2025 en Ortu. | 14 de enero de 2025 | 2025-01-14
                    es | La cumbre se celebrará el 15 de octubre. | 15 de octubre | 2025-10-15
                    es | El ministro habló el martes. | martes | 2025-07-29
                    es | El consejo se reunirá el próximo viernes. | próximo viernes | 2025-08-01
                    es | Hace dos años cayó el puente. | Hace dos años | 2023
                    es | La semana pasada llovió. | semana pasada | 2025-W30
                    es | Ayer llegaron los barcos. | Ayer | 2025-07-30
                    es | Fue detenido a principios de agosto de 2024. | a principios de agosto de 2024 | 2024-08
                    es | La guerra duró catorce años. | catorce años | P14Y
                    ar | عقدت القمة في 15 أكتوبر 2024 في أورتو. | 15 أكتوبر 2024 | 2024-10-15
                    ar | عقدت القمة في ١٥ تشرين الأول ٢٠٢٤. | ١٥ تشرين الأول ٢٠٢٤ | 2024-10-15
                    ar | في 8 كانون الأول/ديسمبر 2024 غادر الوزير. | 8 كانون الأول/ديسمبر 2024 | 2024-12-08
                    ar | قال الوزير يوم الثلاثاء إن الطريق مفتوح. | يوم الثلاثاء | 2025-07-29
                    ar | ستعقد القمة في السابع عشر من تشرين الأول. | السابع عشر من تشرين الأول | 2025-10-17
                    en | The strike is to begin on Monday. | Monday | 2025-08-04
                    en | The summit will be held on Tuesday. | Tuesday | 2025-08-05
                    en | It was the first ship since September. | September | 2024-09
                    en | She said the talks would not open on Tuesday. | Tuesday | 2025-08-05
                    ar | غادر الوزير أمس. | أمس | 2025-07-30
                    ar | انتهت الحرب قبل عامين. | قبل عامين | 2023
                    ar | زار المدينة الأسبوع الماضي. | الأسبوع الماضي | 2025-W30
                    ar | من المقرر أن تعقد القمة في أكتوبر المقبل. | أكتوبر المقبل | 2025-10
                    de | Der Vertrag wurde am 14. Januar 2025 unterzeichnet. | 14. Januar 2025 | 2025-01-14
                    de | Sie trafen sich am Dienstag. | Dienstag | 2025-07-29
                    fr | Le pacte a été signé le 14 janvier 2025. | 14 janvier 2025 | 2025-01-14
                    fr | Il est arrivé aujourd’hui. | aujourd’hui | 2025-07-31
                    ru | Договор был подписан 14 января 2025 года. | 14 января 2025 года | 2025-01-14
                    ru | Он прибыл во вторник. | вторник | 2025-07-29
                    tr | Anlaşma 14 Ocak 2025'te imzalandı. | 14 Ocak 2025 | 2025-01-14
                    tr | Bakan dün geldi. | dün | 2025-07-30
                    """)
    void readsOtherLanguagesByTheirOwnTables(
            String language, String text, String words, String value) {
        assertThat(shown(times(text, language, PUBLISHED))).containsExactly(words + " = " + value);
    }

    @Test
    void readsOnlyDatesInDigitsInALanguageWithoutATable() {
        assertThat(shown(times("A vizsga 2025-01-14 volt, kedd.", "hu", PUBLISHED)))
                .containsExactly("2025-01-14 = 2025-01-14");
    }

    @ManySeeds(300)
    void spansObeyTheEvidenceLawAndDoNotOverlap(long seed) {
        String text = anyText(new Random(seed));
        int last = 0;
        for (TimeExpression time : times(text, "en", PUBLISHED)) {
            assertThat(time.evidence().holdsIn(text)).isTrue();
            assertThat(time.evidence().span().start()).isGreaterThanOrEqualTo(last);
            assertThat(time.evidence().words()).doesNotContain("\n");
            last = time.evidence().span().end();
        }
    }

    @ManySeeds(50)
    void theMachinesLocaleAndTimeZoneDoNotMatter(long seed) {
        String text = anyText(new Random(seed));
        List<TimeExpression> here = times(text, "en", PUBLISHED);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(seed % 2 == 0 ? "tr-TR" : "ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(times(text, "en", PUBLISHED)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String anyText(Random random) {
        String[] words = {
            "Friday",
            "last",
            "the",
            "following",
            "month",
            "two",
            "days",
            "later",
            "ago",
            "2024",
            "31",
            "February",
            "May",
            ",",
            ".",
            "\n",
            "10:30",
            "p.m.",
            "12",
            "-",
            "/",
            "14.01.2025",
            "year",
            "every",
            "99999",
            "١٥",
            "\uD83D\uDCF0",
            "twenty",
            "first",
            "\u0130",
            "early",
            "a",
            "century",
            "past",
            "night",
            "of",
            "I",
            "'s",
            "2025-02-31"
        };
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            text.append(words[random.nextInt(words.length)])
                    .append(random.nextInt(4) > 0 ? " " : "");
        }
        return text.toString();
    }
}
