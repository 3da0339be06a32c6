// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Article;
import org.copytaster.model.Caption;
import org.copytaster.model.Capture;
import org.copytaster.model.Origin;
import org.copytaster.model.Page;
import org.copytaster.model.PageId;
import org.copytaster.model.Stamp;
import org.copytaster.stages.pipeline.Outcome;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

class HeaderPartsTest {

    private static final String TEXT =
            """
            <p>The orchard board of Velmin said on Monday that the early pears had come through.</p>
            <p>"We lit four hundred small fires and stayed up," its keeper told reporters there.</p>
            <p>Growers in the two lower valleys expect a third more fruit than in the year before.</p>
            <p>The mill at Orsk will press the windfalls, as it does in every year of frost.</p>
            """;

    @Test
    void aKickerInTheHeadlinesElementIsCutOff() {
        List<String> declared = List.of("Pears of Velmin survive the late frost");
        assertThat(Kickers.cut("Lower valleys - Pears of Velmin survive the late frost", declared))
                .isEqualTo("Pears of Velmin survive the late frost");
        assertThat(
                        Kickers.cut(
                                "Farms “Pears survive the frost”",
                                List.of("Pears survive the frost")))
                .isEqualTo("“Pears survive the frost”");
    }

    @Test
    void aSubtitleBehindTheHeadlineIsCutOff() {
        List<String> declared = List.of("Pears of Velmin survive the late frost");
        assertThat(
                        Kickers.cut(
                                "Pears of Velmin survive the late frost: growers lit fires",
                                declared))
                .isEqualTo("Pears of Velmin survive the late frost");
    }

    @Test
    void aDeclaredTitleThatWasCutShortCutsNothing() {
        String headline = "Pears of Velmin survive the late frost and the hail";
        assertThat(Kickers.cut(headline, List.of("Pears of Velmin survive the ...")))
                .isEqualTo(headline);
        assertThat(Kickers.cut(headline, List.of("Pears", headline))).isEqualTo(headline);
    }

    @Test
    void theHourOnTheWallTellsTheZoneOfAMomentInUtc() {
        Stamp utc = new Stamp(LocalDate.of(2024, 5, 7), LocalTime.of(2, 30, 12), ZoneOffset.UTC);
        Stamp wall = new Stamp(LocalDate.of(2024, 5, 6), LocalTime.of(21, 30), null);
        assertThat(WallClock.local(utc, List.of(wall)).iso())
                .isEqualTo("2024-05-06T21:30:12-05:00");
    }

    @Test
    void anHourThatNoZoneIsAwayTellsNothing() {
        Stamp utc = new Stamp(LocalDate.of(2024, 5, 7), LocalTime.of(2, 30), ZoneOffset.UTC);
        Stamp other = new Stamp(LocalDate.of(2024, 5, 6), LocalTime.of(21, 37), null);
        Stamp older = new Stamp(LocalDate.of(2024, 5, 2), LocalTime.of(21, 30), null);
        assertThat(WallClock.local(utc, List.of(other, older))).isEqualTo(utc);
    }

    @Test
    void theDatelineOfALongFirstParagraphDatesThePage() {
        String first = "<p>Velmin (06.05.2024). " + "The pears came through the frost. ".repeat(9);
        Article article = read("<h1>Pears survive the late frost</h1>" + first + "</p>" + TEXT);
        assertThat(article.header().published()).isEqualTo(Stamp.of(LocalDate.of(2024, 5, 6)));
    }

    @Test
    void aCreditBehindTheLastSentenceIsParted() {
        assertThat(caption("A tree in bloom. Velmin Lamp/Ana Orsk"))
                .isEqualTo(new Caption("A tree in bloom.", "Velmin Lamp/Ana Orsk"));
        assertThat(caption("A tree in bloom.Getty Images"))
                .isEqualTo(new Caption("A tree in bloom.", "Getty Images"));
        assertThat(caption("A tree in bloom — Picture by Ana Orsk"))
                .isEqualTo(new Caption("A tree in bloom", "Ana Orsk"));
        assertThat(caption("Ein Baum (im Mai)Quelle: Ana Orsk/Lampe"))
                .isEqualTo(new Caption("Ein Baum (im Mai)", "Ana Orsk/Lampe"));
    }

    @Test
    void aCaptionThatOnlyMentionsAnAgencyKeepsItsWords() {
        assertThat(caption("Keepers of the orchard and their guests from Reuters at the mill"))
                .isEqualTo(
                        new Caption(
                                "Keepers of the orchard and their guests from Reuters at the mill",
                                null));
    }

    private static Caption caption(String text) {
        Block block =
                new Block(
                        text,
                        Block.Shape.CAPTION,
                        0,
                        0,
                        0,
                        new int[0],
                        ClassWords.NONE,
                        ClassWords.NONE,
                        ClassWords.NONE,
                        null,
                        null);
        return CaptionCues.caption(block, PictureCredits.span(block));
    }

    @Test
    void tagsAreTheLinksBelowTheTextAndNotThoseWithinIt() {
        String page =
                "<h1>Pears survive the late frost</h1>"
                        + TEXT.replace("mill", "<a href='/thema/mill'>mill</a>")
                        + "<ul><li><a href='/thema/pears'>Pears</a></li>"
                        + "<li><a href='/thema/frost'>Late frost</a></li></ul>";
        assertThat(read(page).header().tags()).containsExactly("Pears", "Late frost");
    }

    @Test
    void keywordsOfTheWholeSiteAreNoTags() {
        String page =
                "<head><meta name='keywords' content='pears, weather, Velmin, tickets'></head>"
                        + "<h1>Pears survive the late frost</h1>"
                        + TEXT;
        assertThat(read(page).header().tags()).containsExactly("pears", "Velmin");
    }

    @Test
    void tagsOfMachineryLoseTheirLabels() {
        String page =
                "<head><meta property='article:tag' content='topic:Late frost'>"
                        + "<meta property='article:tag' content='lamp.example'></head>"
                        + "<h1>Pears survive the late frost</h1>"
                        + TEXT;
        assertThat(read(page).header().tags()).containsExactly("Late frost");
    }

    @Test
    void tagsThatLinkedDataRunsTogetherArePartedByTheKeywords() {
        String head =
                "<head><meta name='keywords' content='Late frost,Velmin (valley),Pears'>"
                        + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                        + "\"headline\":\"Pears survive\","
                        + "\"keywords\":\"Pears Late frost Velmin (valley)\"}</script></head>";
        assertThat(read(head + "<h1>Pears survive</h1>" + TEXT).header().tags())
                .containsExactly("Late frost", "Velmin (valley)", "Pears");
    }

    @Test
    void tagsForNewsSearchesLeaveOutThoseOfTheMachinery() {
        String head =
                "<head><meta name='news_keywords' content='pears,late frost'>"
                        + "<meta property='article:tag' content='pears'>"
                        + "<meta property='article:tag' content='late frost'>"
                        + "<meta property='article:tag' content='bigPictureLeft'></head>";
        assertThat(read(head + "<h1>Pears survive</h1>" + TEXT).header().tags())
                .containsExactly("pears", "late frost");
    }

    @Test
    void oneDeclaredTagYieldsToTheLinksToTags() {
        String head = "<head><meta property='article:tag' content='Valleys'></head>";
        String links =
                "<ul class='tags'><li><a href='/tag/a'>Pears</a></li>"
                        + "<li><a href='/tag/b'>Late frost</a></li></ul>";
        assertThat(read(head + "<h1>Pears survive</h1>" + TEXT + links).header().tags())
                .containsExactly("Pears", "Late frost");
    }

    @Test
    void tagsFiledUnderKindsLoseTheKind() {
        String page =
                "<head><meta property='article:tag' content='topic/late frost'>"
                        + "<meta property='article:tag' content='place/Velmin'></head>"
                        + "<h1>Pears survive the late frost</h1>"
                        + TEXT;
        assertThat(read(page).header().tags()).containsExactly("late frost", "Velmin");
    }

    @Test
    void theOutletIsTheAuthorOnlyWhereThePageNamesNobodyElse() {
        String head =
                "<head><meta property='og:site_name' content='The Lamp'>"
                        + "<meta name='author' content='The Lamp'></head>";
        String headline = "<h1>Pears survive the late frost</h1>";
        assertThat(read(head + headline + TEXT).header().authors()).containsExactly("The Lamp");
        assertThat(read(head + headline + "<p>By Ana Orsk</p>" + TEXT).header().authors())
                .containsExactly("Ana Orsk");
    }

    @Test
    void anAuthorThatALogoAndItsTextNameIsNamedOnce() {
        String line = "<p>By Velmin Lamp Velmin Lamp</p>";
        assertThat(read("<h1>Pears survive</h1>" + line + TEXT).header().authors())
                .containsExactly("Velmin Lamp");
    }

    @Test
    void wordsBesideAPictureThatEndWithItsCreditAreACaption() {
        String picture =
                "<div class='image-box'><img src='/t.jpg'>"
                        + "<span>A tree in bloom on Monday. Bild: Ana Orsk/Archiv</span></div>";
        String headline = "<h1>Pears survive the late frost</h1>";
        Article article = read(headline + picture + "<article>" + TEXT + "</article>");
        assertThat(article.captions())
                .containsExactly(new Caption("A tree in bloom on Monday.", "Ana Orsk/Archiv"));
    }

    @Test
    void anAgencyAndAPhotographerBehindTheWordsAreTheCredit() {
        assertThat(caption("Keepers of the orchard in Velmin EFE/ J.J. Orsk"))
                .isEqualTo(new Caption("Keepers of the orchard in Velmin", "EFE/ J.J. Orsk"));
        assertThat(caption("果樹園の人々＝ＡＰ")).isEqualTo(new Caption("果樹園の人々", "ＡＰ"));
    }

    private static Article read(String markup) {
        Capture capture = new Capture(new Origin.File("page.html"), null, null);
        Page page = new Page(PageId.of("page"), capture, new Page.Content.Html(markup));
        Outcome<Article> outcome = new ExtractArticle().apply(page);
        assertThat(outcome).isInstanceOf(Outcome.Kept.class);
        return ((Outcome.Kept<Article>) outcome).records().getFirst();
    }
}
