// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Article;
import org.copytaster.model.Capture;
import org.copytaster.model.Extraction;
import org.copytaster.model.Header;
import org.copytaster.model.Origin;
import org.copytaster.model.Page;
import org.copytaster.model.PageId;
import org.copytaster.model.Stamp;
import org.copytaster.stages.pipeline.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

class ExtractArticleTest {

    private static final String TEXT =
            """
            The orchard board of Velmin said on Monday that the early pears had come through the frost.
            "We lit four hundred small fires and stayed up," its keeper Osk Relvane told reporters.
            Growers in the two lower valleys expect a third more fruit than in the year before.
            """;

    @Test
    void aBareWireItemHasTheAgencyThatOpensItAsOutlet() {
        Header header = dump("Pears Of Velmin Survive The Late Frost\n(Zenpress) " + TEXT, null);
        assertThat(header.outlet()).isEqualTo("Zenpress");
        assertThat(header.agencies()).containsExactly("Zenpress");
    }

    @Test
    void aPageWithoutAnArticleStillSaysItsTitleAndDay() {
        String links =
                "<li><a href='/p'>Pears of Velmin survive the frost once more this year</a></li>"
                        .repeat(20);
        String markup =
                "<head><meta property='og:title' content='All news of Velmin'>"
                        + "<meta property='article:published_time' content='2024-05-06'></head>"
                        + "<h1>All news of Velmin</h1><ul>"
                        + links
                        + "</ul>";
        Capture capture = new Capture(new Origin.File("list.html"), null, null);
        Page page = new Page(PageId.of("list"), capture, new Page.Content.Html(markup));
        assertThat(new ExtractArticle().read(page))
                .isEqualTo(
                        new Extraction.NoArticle(
                                "a list of articles",
                                "All news of Velmin",
                                Stamp.of(LocalDate.of(2024, 5, 6))));
        assertThat(new ExtractArticle().apply(page))
                .isEqualTo(Outcome.dropped("a list of articles"));
    }

    @Test
    void aDumpNamesItsOutletAboveTheDayOfIssue() {
        String page = "The Lower Valleys Review\nMay 6, 2024  |  \nback\ntopic\n\n\n";
        Header header =
                dump(
                        page
                                + "LeadImg:Pears of Velmin survive the late frost\n\n"
                                + TEXT.replace("\n", "\n\n"),
                        null);
        assertThat(header.outlet()).isEqualTo("The Lower Valleys Review");
        assertThat(header.title()).isEqualTo("Pears of Velmin survive the late frost");
        assertThat(header.published()).isEqualTo(Stamp.of(LocalDate.of(2024, 5, 6)));
    }

    @Test
    void aHostIsSpelledInTheWordsOfThePage() {
        String page =
                "<html><head><title>Pears of Velmin survive the late frost</title></head><body>"
                        + "<div><b>Velmin Evening Lamp</b> <a href='/'>Home</a></div>"
                        + "<h1>Pears of Velmin survive the late frost</h1>"
                        + paragraphs()
                        + "</body></html>";
        Header header = markup(page, "https://velmineveninglamp.example/p?n=7");
        assertThat(header.outlet()).isEqualTo("Velmin Evening Lamp");
    }

    @Test
    void theDayAboveAHeadlineInATableCellIsTheArticlesAndTheListBesideItIsNot() {
        String page =
                "<html><head><title>VELPRESS :: Pears of Velmin survive the late frost</title></head>"
                        + "<body><table><tr><td><table><tr><td>14.01.2026 <a href='#'>Ice on the mill"
                        + " pond</a></td></tr><tr><td>13.01.2026 <a href='#'>Award for a"
                        + " baker</a></td></tr></table></td><td><font>06.05.2024</font>"
                        + " <font>Farms</font><br><font><b>Pears of Velmin survive the late frost</b>"
                        + "</font>"
                        + paragraphs()
                        + "</td></tr></table></body></html>";
        Header header = markup(page, null);
        assertThat(header.published()).isEqualTo(Stamp.of(LocalDate.of(2024, 5, 6)));
        assertThat(header.title()).isEqualTo("Pears of Velmin survive the late frost");
    }

    @Test
    void aWordThatACloseColonSticksToATitleGoesAndAWordOfTheAuthorStays() {
        assertThat(Titles.unstuck("NextImg:Pears survive")).isEqualTo("Pears survive");
        assertThat(Titles.unstuck("TopStory:Pears survive")).isEqualTo("Pears survive");
        assertThat(Titles.unstuck("Review: Pears survive")).isEqualTo("Review: Pears survive");
        assertThat(Titles.unstuck("Review:Pears survive")).isEqualTo("Review:Pears survive");
        assertThat(Titles.unstuck("Kickoff 12:30 stays")).isEqualTo("Kickoff 12:30 stays");
    }

    @Test
    void theSiteOfAHostIsNotItsCountrysSecondLevel() {
        assertThat(List.of("www.lamp.example", "news.lamp.co.uk", "lamp.example"))
                .allSatisfy(host -> assertThat(Mastheads.site(host)).isEqualTo("lamp"));
    }

    private static String paragraphs() {
        return "<p>" + String.join("</p><p>", TEXT.strip().split("\n", -1)) + "</p>";
    }

    private static Header dump(String text, @Nullable String address) {
        return header(new Page.Content.Dump(text), address);
    }

    private static Header markup(String markup, @Nullable String address) {
        return header(new Page.Content.Html(markup), address);
    }

    private static Header header(Page.Content content, @Nullable String address) {
        Capture capture = new Capture(new Origin.File("page"), address, null);
        Outcome<Article> outcome =
                new ExtractArticle().apply(new Page(PageId.of("page"), capture, content));
        assertThat(outcome).isInstanceOf(Outcome.Kept.class);
        return Objects.requireNonNull(((Outcome.Kept<Article>) outcome).records().getFirst())
                .header();
    }
}
