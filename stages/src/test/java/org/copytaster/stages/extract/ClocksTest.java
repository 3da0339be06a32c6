// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Article;
import org.copytaster.model.Capture;
import org.copytaster.model.Header;
import org.copytaster.model.Origin;
import org.copytaster.model.Page;
import org.copytaster.model.PageId;
import org.copytaster.model.Stamp;
import org.copytaster.stages.pipeline.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClocksTest {

    private static final String TEXT =
            """
            <p>The orchard board of Velmin said on Monday that the early pears had come through.</p>
            <p>"We lit four hundred small fires and stayed up," its keeper told reporters there.</p>
            <p>Growers in the two lower valleys expect a third more fruit than in the year before.</p>
            <p>The mill at Orsk will press the windfalls, as it does in every year of frost.</p>
            """;
    private static final String HEADLINE = "<h1>Pears of Velmin survive the late frost</h1>";

    @Test
    void aDayShownByTheHeadlineStandsOverAnotherDeclaredDay() {
        Header header =
                read(published("2024-05-04T09:29:00+02:00"), HEADLINE + "<div>06.05.2024</div>");
        assertThat(iso(header.published())).isEqualTo("2024-05-06");
    }

    @Test
    void aShownDayOfTheLastChangeDoesNotMoveThePublication() {
        String head =
                published("2022-05-04T09:29:00+02:00") + modified("2024-05-06T10:00:00+02:00");
        Header header = read(head, HEADLINE + "<div>06.05.2024</div>");
        assertThat(iso(header.published())).isEqualTo("2022-05-04T09:29:00+02:00");
        assertThat(iso(header.modified())).isEqualTo("2024-05-06T10:00:00+02:00");
    }

    @Test
    void anUpdateShownBeforeTheDeclaredPublicationTellsThatThePageWasOut() {
        Header header =
                read(
                        published("2024-05-07T11:52:23"),
                        HEADLINE + "<p>Stand: 06.05.2024 18:00 Uhr</p>");
        assertThat(iso(header.published())).isEqualTo("2024-05-06T18:00");
    }

    @Test
    void aDayInFiguresIsReadAsThePageSpellsItElsewhere() {
        Header header = read("", HEADLINE + "<div>06/01/2026</div><p>Velmin, 6 January 2026</p>");
        assertThat(iso(header.published())).isEqualTo("2026-01-06");
    }

    @Test
    void theOnlyDayWithATimeIsThatOfThePage() {
        String below = "<p>Seen on 4 May 2019.</p>".repeat(3) + "<p>14.01.2022 um 09:25</p>";
        Header header = read("", HEADLINE + TEXT + "<ul><li>Map of 31.05.2021</li></ul>" + below);
        assertThat(iso(header.published())).isEqualTo("2022-01-14T09:25");
    }

    @Test
    void theDescriptionTellsTheDayThatNothingElseDoes() {
        String head = "<meta name=description content='Pears survive (News of 14 January 2020)'>";
        assertThat(iso(read(head, HEADLINE).published())).isEqualTo("2020-01-14");
    }

    @Test
    void theDaysOfSeveralTeasersMoveNothing() {
        Header header =
                read(
                        published("2024-05-07T11:52:23"),
                        HEADLINE + "<div>01.05.2024</div><div>02.05.2024</div>");
        assertThat(iso(header.published())).isEqualTo("2024-05-07T11:52:23");
    }

    @Test
    void aDayLaterThanTheLastChangeIsThatOfSomethingElse() {
        String head =
                published("2024-05-04T09:29:00+02:00") + modified("2024-05-04T10:00:00+02:00");
        Header header = read(head, HEADLINE + "<div>Harvest fair: 21.09.2024</div>");
        assertThat(iso(header.published())).isEqualTo("2024-05-04T09:29:00+02:00");
    }

    @Test
    void figuresThatMayBeReadTwoWaysAreReadAsDeclared() {
        Header header =
                read(
                        published("2024-06-05T13:55:27+01:00"),
                        HEADLINE + "<div>Published on 05/06/2024 - 13:55 GMT+1</div>");
        assertThat(iso(header.published())).startsWith("2024-06-05T13:55");
    }

    @Test
    void aTeasersTimeElementIsWeakerThanALineByTheHeadline() {
        String teasers =
                "<h2>More</h2>"
                        + "<div><a href='/a'>Plums of Orsk</a></div>".repeat(8)
                        + "<time datetime='2024-08-01'>1 August 2024</time>";
        Header header = read("", HEADLINE + "<div>6 May 2024</div>" + TEXT + teasers);
        assertThat(iso(header.published())).isEqualTo("2024-05-06");
    }

    @Test
    void anAddressMayHaveTheDayFirst() {
        String head = "<link rel='canonical' href='https://lamp.example/news/29-10-2021'>";
        assertThat(iso(read(head, HEADLINE).published())).isEqualTo("2021-10-29");
    }

    @Test
    void theStateInScriptsIsAskedLast() {
        String state =
                "<script>var page = {\"story\":{\"publishedAt\":\"2024-05-06T10:30:00+02:00\"},"
                        + "\"pictures\":[{\"createdAt\":\"2024-05-01T08:00:00+02:00\"}]}</script>";
        assertThat(iso(read(state, HEADLINE).published())).isEqualTo("2024-05-06T10:30:00+02:00");
        assertThat(iso(read(state, HEADLINE + "<div>7 May 2024</div>").published()))
                .isEqualTo("2024-05-07");
    }

    @Test
    void stateThatTellsSeveralDaysTellsNone() {
        String state =
                "<script>{\"published\":\"2024-05-06T10:30:00Z\"}</script>"
                        + "<script>{\"published\":\"2024-05-04T10:30:00Z\"}</script>";
        assertThat(read(state, HEADLINE).published()).isNull();
    }

    @Test
    void anEveningInUtcIsTheDayThatThePageShows() {
        String line = HEADLINE + "<div>6 May 2024</div>";
        assertThat(iso(read(published("2024-05-05T23:15:00Z"), line).published()))
                .isEqualTo("2024-05-06T00:15:00+01:00");
        assertThat(iso(read(published("2024-05-07T00:23:33Z"), line).published()))
                .isEqualTo("2024-05-06T23:23:33-01:00");
        assertThat(iso(read(published("2024-05-05T23:15:0Z"), HEADLINE).published()))
                .isEqualTo("2024-05-05T23:15:00Z");
    }

    @Test
    void theWordsOfATimeElementStandOverItsMachineReadableDay() {
        String line = "<time datetime='2024-05-10T10:18:46Z'>Published on 6 May 2024</time>";
        assertThat(iso(read("", HEADLINE + line).published())).isEqualTo("2024-05-06");
    }

    @Test
    void anAddressFarFromTheDeclaredDayTellsThePublicationUnlessALineShowsTheDeclaredOne() {
        String head =
                "<link rel='canonical' href='https://lamp.example/home/2022/3/9/pears-survive'>"
                        + published("2024-05-06T10:00:00+02:00");
        assertThat(iso(read(head, HEADLINE).published())).isEqualTo("2022-03-09");
        assertThat(iso(read(head, HEADLINE + "<div>6 May 2024</div>").published()))
                .isEqualTo("2024-05-06T10:00:00+02:00");
    }

    private static String published(String iso) {
        return "<meta property='article:published_time' content='" + iso + "'>";
    }

    private static String modified(String iso) {
        return "<meta property='article:modified_time' content='" + iso + "'>";
    }

    private static @Nullable String iso(@Nullable Stamp stamp) {
        return stamp == null ? null : stamp.iso();
    }

    private static Header read(String head, String body) {
        String markup =
                "<html lang='en-GB'><head>"
                        + head
                        + "</head><body>"
                        + body
                        + TEXT
                        + "</body></html>";
        Capture capture = new Capture(new Origin.File("page.html"), null, null);
        Page page = new Page(PageId.of("page"), capture, new Page.Content.Html(markup));
        Outcome<Article> outcome = new ExtractArticle().apply(page);
        assertThat(outcome).isInstanceOf(Outcome.Kept.class);
        return ((Outcome.Kept<Article>) outcome).records().getFirst().header();
    }
}
