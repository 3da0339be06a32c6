// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Article;
import org.copytaster.model.Capture;
import org.copytaster.model.Origin;
import org.copytaster.model.Page;
import org.copytaster.model.PageId;
import org.copytaster.stages.pipeline.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionsTest {

    private static final String TEXT =
            """
            <h1>Pears survive the late frost</h1>
            <p>The orchard board of Velmin said on Monday that the early pears had come through.</p>
            <p>"We lit four hundred small fires and stayed up," its keeper told reporters there.</p>
            <p>Growers in the two lower valleys expect a third more fruit than in the year before.</p>
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Valleys;Valleys",
                "Health, Food and Society;Health, Food and Society",
                "Markets, Featured, Top Fruit, Growers of the Year;Markets",
                "Featured, Markets, Top Fruit;Markets",
                "valleys|lower;valleys",
                "The Lamp | Markets;Markets",
                "U-20 Football;U-20 Football",
                "政治;政治"
            })
    void aDeclaredSectionIsTheFirstNameOfItsList(String declared, String section) {
        assertThat(section(declared(declared))).isEqualTo(section);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "Q",
                "Home",
                "Uncategorized",
                "الرئيسية",
                "Startseite",
                "Where do the pears go?",
                "The pears came through. Growers lit fires, stayed up, and sang."
            })
    void whatDoesNotReadAsASectionIsNone(String declared) {
        assertThat(section(declared(declared))).isNull();
    }

    @Test
    void aSectionThatIsCalledAsTheSiteStandsBehindTheOthers() {
        assertThat(section(declared("The Lamp") + declared("Markets"))).isEqualTo("Markets");
        assertThat(section(declared("The Lamp"))).isEqualTo("The Lamp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Donate",
                "See a demo",
                "Cart 0",
                "LOGOUT",
                "Ana Orsk",
                "By Ana Orsk",
                "The Lamp"
            })
    void whatStandsInTheMenuAndAtTheHeadlineMayBeAButtonOrAName(String line) {
        String head = "<head><meta name='author' content='Ana Orsk'></head>";
        assertThat(section(head + site() + beside(line, ""))).isNull();
    }

    @Test
    void aLineAtTheHeadlineIsTheSectionWhereItIsMarkedAsOne() {
        assertThat(section(beside("Lower valleys", ""))).isNull();
        assertThat(section(beside("Lower valleys", "article-kicker"))).isEqualTo("Lower valleys");
        assertThat(section(beside("Lower valleys", "category"))).isEqualTo("Lower valleys");
        String trail = "<p><a href='/'>Home</a> » <a href='/a'>Lower valleys</a></p>";
        assertThat(section(beside("Lower valleys", "") + trail)).isEqualTo("Lower valleys");
    }

    @Test
    void aLineAtTheHeadlineThatLeadsNowhereIsTheSection() {
        String line = "<p>6 May 2024 | Lower valleys</p>";
        assertThat(section(beside("Lower valleys", "") + line)).isEqualTo("Lower valleys");
    }

    @Test
    void aLineAtTheHeadlineIsTheSectionWhereTheAddressLeadsThroughIt() {
        String page = beside("Lower valleys", "");
        assertThat(section(page, "https://lamp.example/lower-valleys/late-frost"))
                .isEqualTo("Lower valleys");
        assertThat(section(page, "https://lamp.example/news/lower-valleys-late-frost")).isNull();
    }

    private static String declared(String section) {
        return site() + "<meta property='article:section' content='" + section + "'>";
    }

    private static String site() {
        return "<meta property='og:site_name' content='The Lamp'>";
    }

    private static String beside(String line, String mark) {
        return "<nav><ul><li><a href='/a'>%s</a></li><li><a href='/b'>Weather</a></li></ul></nav>"
                        .formatted(line)
                + "<p class='%s'><a href='/c'>%s</a></p>".formatted(mark, line);
    }

    private static @Nullable String section(String head) {
        return section(head, null);
    }

    private static @Nullable String section(String head, @Nullable String address) {
        Capture capture = new Capture(new Origin.File("page.html"), address, null);
        Page page = new Page(PageId.of("page"), capture, new Page.Content.Html(head + TEXT));
        Outcome<Article> outcome = new ExtractArticle().apply(page);
        assertThat(outcome).isInstanceOf(Outcome.Kept.class);
        return ((Outcome.Kept<Article>) outcome).records().getFirst().header().section();
    }
}
