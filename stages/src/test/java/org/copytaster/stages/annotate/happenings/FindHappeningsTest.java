// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.happenings;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.ActorId;
import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Evidence;
import org.copytaster.model.Happening;
import org.copytaster.model.Header;
import org.copytaster.model.ManySeeds;
import org.copytaster.model.Mention;
import org.copytaster.model.Reading;
import org.copytaster.model.Said;
import org.copytaster.model.Span;
import org.copytaster.model.Speaker;
import org.copytaster.model.Stamp;
import org.copytaster.model.Statement;
import org.copytaster.model.TimeExpression;
import org.copytaster.stages.annotate.times.ResolveTimes;
import org.copytaster.stages.text.Prose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

class FindHappeningsTest {

    private static Article article(String text, String language) {
        Header header = Header.of(null, "Title", Stamp.of(LocalDate.of(2025, 7, 31)), language);
        return Article.ofText(new ArticleId("a"), header, text);
    }

    private static List<Happening> happenings(String text, String language, String... names) {
        Article article = article(text, language);
        Prose prose = Prose.of(text, language);
        List<Mention> mentions =
                List.of(names).stream()
                        .map(name ->
                                new Mention(
                                        words(article, name),
                                        Mention.Kind.PLACE,
                                        new ActorId(name),
                                        name))
                        .toList();
        List<TimeExpression> times = ResolveTimes.in(article, prose);
        return FindHappenings.in(article, prose, mentions, times, List.of());
    }

    private static Evidence words(Article article, String words) {
        int at = article.text().indexOf(words);
        return article.evidence(new Span(at, at + words.length()));
    }

    private static String shown(Happening happening) {
        return happening.when().words() + " = " + happening.day() + " " + happening.status();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | He fled to Ortu on December 8, 2024. | December 8, 2024 = 2024-12-08 HAPPENED
                    en | The envoys met last week in Ortu. | last week = 2025-W30 HAPPENED
                    en | The summit will be held on Tuesday. | Tuesday = 2025-08-05 PLANNED
                    en | She said it would be signed in October. | October = 2025-10 PLANNED
                    es | El ministro llegó el martes. | martes = 2025-07-29 HAPPENED
                    es | La cumbre se celebrará el 15 de octubre. | 15 de octubre = 2025-10-15 PLANNED
                    es | Una patrullera lo detuvo el martes. | martes = 2025-07-29 HAPPENED
                    ar | أغلقت السلطات الميناء يوم الثلاثاء. | يوم الثلاثاء = 2025-07-29 HAPPENED
                    ar | وكانت السلطات قد أوقفت العبارة في 3 يوليو. | 3 يوليو = 2025-07-03 HAPPENED
                    ar | قد يلتقي الوزيران في 5 أغسطس. | 5 أغسطس = 2025-08-05 UNCLEAR
                    ar | وكانت الجولة مقررة في 17 يونيو قبل أن تؤجل. | 17 يونيو = 2025-06-17 UNCLEAR
                    ar | سيوقع الوزيران الاتفاق في 5 أغسطس. | 5 أغسطس = 2025-08-05 PLANNED
                    ar | التقى الوزيران يوم الثلاثاء. | يوم الثلاثاء = 2025-07-29 HAPPENED
                    ar | من المقرر أن تعقد القمة في 15 أكتوبر. | 15 أكتوبر = 2025-10-15 PLANNED
                    """)
    void findsADatedHappening(String language, String text, String expected) {
        assertThat(happenings(text, language))
                .extracting(FindHappeningsTest::shown)
                .containsExactly(expected);
    }

    @Test
    void whatWillNotTakePlaceIsNotAnnounced() {
        assertThat(happenings("It will not open on August 5 but on August 8.", "en"))
                .extracting(FindHappeningsTest::shown)
                .containsExactly("August 5 = 2025-08-05 UNCLEAR", "August 8 = 2025-08-08 PLANNED");
    }

    @Test
    void rule11_aDayThatLabelsALineAnnouncesNothing() {
        assertThat(happenings("Correction, August 4: An earlier report gave a wrong toll.", "en"))
                .isEmpty();
    }

    @Test
    void findsAnAnnouncedSummitAndWhoTakesPart() {
        List<Happening> found =
                happenings(
                        "Haro was asked to the first Velland-Ortu summit, which is scheduled for"
                                + " October 15, a note said.",
                        "en",
                        "Haro",
                        "Velland",
                        "Ortu");
        assertThat(found)
                .extracting(FindHappeningsTest::shown)
                .containsExactly("October 15 = 2025-10-15 PLANNED");
        assertThat(found.getFirst().actors())
                .containsExactly(new ActorId("Haro"), new ActorId("Velland"), new ActorId("Ortu"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The war lasted ten years.",
                "The council meets every Thursday.",
                "He is now abroad."
            })
    void rule1_aHappeningNeedsAStretchOfTheCalendar(String text) {
        assertThat(happenings(text, "en")).isEmpty();
    }

    @Test
    void rule2_aDayInWhatWasSaidDatesWhatItTells() {
        assertThat(
                        saidWithADay(
                                "The strike ended on Tuesday, Haro said.",
                                "The strike ended on Tuesday"))
                .extracting(FindHappeningsTest::shown)
                .containsExactly("Tuesday = 2025-07-29 HAPPENED");
    }

    @Test
    void rule2_theDayOfAStatementDatesTheStatement() {
        assertThat(saidWithADay("The road is open, Haro said on Tuesday.", "The road is open"))
                .isEmpty();
    }

    /// The happenings of a sentence with one day, which is also the day of the statement in it.
    private static List<Happening> saidWithADay(String text, String content) {
        Article article = article(text, "en");
        Prose prose = Prose.of(text, "en");
        List<TimeExpression> times = ResolveTimes.in(article, prose);
        TimeExpression day = times.getFirst();
        Said said =
                new Said(
                        java.util.Objects.requireNonNull(day.value()),
                        "Tuesday before publication",
                        day.evidence());
        Statement statement = statement(article, Statement.Form.INDIRECT, content, said);
        return FindHappenings.in(article, prose, List.of(), times, List.of(statement));
    }

    private static Statement statement(
            Article article, Statement.Form form, String words, @Nullable Said said) {
        List<Evidence> content = List.of(words(article, words));
        return new Statement(
                Statement.idOf(content),
                form,
                content,
                words(article, "said"),
                words(article, "Haro"),
                new Speaker.Named("Haro", Mention.Kind.PERSON, null),
                "name before the cue",
                List.of(),
                null,
                null,
                said,
                Statement.Manner.SAID,
                1);
    }

    @Test
    void rule10_todayBetweenQuotationMarksDatesTheWords() {
        String text = "\"Today, we will go on with this talk,\" Haro said.";
        Article article = article(text, "en");
        Prose prose = Prose.of(text, "en");
        Statement statement =
                statement(
                        article,
                        Statement.Form.DIRECT,
                        "Today, we will go on with this talk,",
                        null);
        assertThat(
                        FindHappenings.in(
                                article,
                                prose,
                                List.of(),
                                ResolveTimes.in(article, prose),
                                List.of(statement)))
                .isEmpty();
    }

    @Test
    void rule12_aDayOfSomethingSpokenOfIsNoHappening() {
        String text = "Haro said again a line from February.";
        Article article = article(text, "en");
        Prose prose = Prose.of(text, "en");
        Statement statement = statement(article, Statement.Form.INDIRECT, "a line", null);
        List<TimeExpression> times = ResolveTimes.in(article, prose);
        assertThat(FindHappenings.in(article, prose, List.of(), times, List.of(statement)))
                .isEmpty();
        assertThat(FindHappenings.in(article, prose, List.of(), times, List.of())).hasSize(1);
    }

    @Test
    void rule5_aMonthBehindAVerbOfThePastIsNoPlan() {
        assertThat(happenings("Haro kept his seat until his swift fall in December.", "en"))
                .extracting(FindHappeningsTest::shown)
                .containsExactly("December = 2024-12 HAPPENED");
        assertThat(happenings("He spoke of a harvest in October.", "en"))
                .extracting(Happening::status)
                .containsExactly(Happening.Status.UNCLEAR);
    }

    @Test
    void rule3_aYearAloneDatesOnlyAfterAPreposition() {
        assertThat(happenings("The 1996 law was dropped.", "en")).isEmpty();
        assertThat(happenings("The port was closed in 1996.", "en")).hasSize(1);
    }

    @Test
    void rule4_aCopyrightLineTellsNothing() {
        assertThat(happenings("Copyright was granted in 2024 to the Ortu Post.", "en")).isEmpty();
    }

    @Test
    void rule5_whatLiesAheadIsPlannedUnlessItIsLeftOpen() {
        assertThat(happenings("Both sides agreed on talks on August 20.", "en"))
                .extracting(Happening::status)
                .containsExactly(Happening.Status.PLANNED);
        assertThat(happenings("The talks could resume on August 20.", "en"))
                .extracting(Happening::status)
                .containsExactly(Happening.Status.UNCLEAR);
        assertThat(happenings("The rate by 2031 is a guess.", "en"))
                .extracting(Happening::status)
                .containsExactly(Happening.Status.UNCLEAR);
    }

    @Test
    void rule6_whatWasPlannedForADayThatIsOverIsUnclear() {
        assertThat(happenings("The talks scheduled for July 3 were on his mind.", "en"))
                .extracting(Happening::status)
                .containsExactly(Happening.Status.UNCLEAR);
    }

    @Test
    void rule7_ofSeveralExpressionsForOneDayTheFirstCounts() {
        assertThat(happenings("He arrived on July 28, and on July 28 he left.", "en")).hasSize(1);
    }

    @ManySeeds(100)
    void everyHappeningObeysTheEvidenceLaw(long seed) {
        Random random = new Random(seed);
        String[] words = {"Friday", "will", "met", "in", "2024", ".", "\n", ",", "May 3", "Ortu"};
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            text.append(words[random.nextInt(words.length)]).append(' ');
        }
        List<Happening> found = happenings(text.toString(), "en");
        assertThat(
                        new Reading(
                                article(text.toString(), "en"),
                                List.of(),
                                List.of(),
                                List.of(),
                                found))
                .isNotNull();
        assertThat(found).allMatch(one -> one.sentence().span().contains(one.when().span()));
    }

    @Test
    void rule8_aMonthInASentenceWithADayIsBackground() {
        assertThat(happenings("The treaty that failed in May was signed on July 30.", "en"))
                .extracting(one -> one.day().timex())
                .containsExactly("2025-07-30");
    }

    @Test
    void rule9_theBeginningOfAStretchDatesNothing() {
        assertThat(happenings("Ships have waited in the roads since February.", "en")).isEmpty();
        assertThat(happenings("Los barcos esperaban desde febrero.", "es")).isEmpty();
        assertThat(happenings("Retiene la nave desde el 11 de julio.", "es")).isEmpty();
    }
}
