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

class OutletsTest {

    private static final String HEADLINE = "Pears survive the late frost";
    private static final String FIRST =
            "The orchard board of Velmin said on Monday that the early pears had come through.";
    private static final String SECOND =
            "Growers in the two lower valleys expect a third more fruit than in the year before."
                    + " The mill at Orsk will press the windfalls, as it does in every year of frost."
                    + " Its keeper told reporters that they had lit four hundred fires and stayed up.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Velmin Lamp=Velmin Lamp",
                "Velmin Lamp | News of the valleys=Velmin Lamp",
                "Velmin Lamp - Orchard Verlag und Druck GmbH &amp;amp; Co. KG=Velmin Lamp",
                "Pears &amp;amp; Plums=Pears & Plums",
                "/=velmin-lamp.example",
                "Home=velmin-lamp.example"
            })
    void aDeclaredNameReadsAsAName(String declared, String outlet) {
        assertThat(outlet(site(declared), "https://velmin-lamp.example/a/frost")).isEqualTo(outlet);
    }

    @Test
    void theCompanyThatOwnsASiteStandsBehindItsName() {
        assertThat(outlet(site("Orchard Media A/S") + site("The Lamp"), null))
                .isEqualTo("The Lamp");
        assertThat(outlet(site("lamp.example") + site("The Lamp"), null)).isEqualTo("The Lamp");
        assertThat(outlet(site("Orchard Media A/S"), null)).isEqualTo("Orchard Media A/S");
    }

    @Test
    void whatStandsBesideTheHeadlineInTheTitleMayBeAnEntryOfTheMenu() {
        assertThat(outlet("<title>" + HEADLINE + " | The Lamp</title>", null))
                .isEqualTo("The Lamp");
        assertThat(outlet("<title>About | " + HEADLINE + "</title>", null)).isNull();
        assertThat(outlet("<title>" + HEADLINE + " - by Ana Orsk</title>", null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SKIP TO MAIN CONTENT",
                "Menü",
                "Login",
                "SIGN IN",
                "English",
                "logo1_foot",
                "12 450"
            })
    void theFirstLineOfADumpIsOftenTheMenus(String line) {
        assertThat(dump(line, line)).isNull();
    }

    @Test
    void aFirstLineThatComesAgainIsTheMastheadWhereSomethingElseBearsItOut() {
        assertThat(dump("Lamp", "Lamp")).isNull();
        assertThat(dump("Lamp", "Lamp\n\nLetters to editor@lamp.example")).isEqualTo("Lamp");
        assertThat(dump("Lamp", "Lamp\n\n© 2026 Lamp Publishing")).isEqualTo("Lamp");
        assertThat(dump("Velmin Lamp", "Velmin Lamp\n\nAbout the Velmin Lamp"))
                .isEqualTo("Velmin Lamp");
        assertThat(dump("lamp.example", "Write to lamp.example")).isNull();
    }

    @Test
    void aNameThatALogoAndItsTextGiveIsTakenOnce() {
        assertThat(dump("Velmin Lamp Velmin Lamp", "About the Velmin Lamp"))
                .isEqualTo("Velmin Lamp");
    }

    @Test
    void theCopyrightLineOfAPictureNamesNoOutlet() {
        assertThat(dump("", "© Ana Orsk/Reuters")).isNull();
        assertThat(dump("", "© 2026 All rights reserved")).isNull();
        assertThat(dump("", "© Commenting Policy Privacy Policy Your Privacy Choices")).isNull();
        assertThat(dump("", "© 2026 Orchard Media. All rights reserved."))
                .isEqualTo("Orchard Media");
    }

    private static String site(String name) {
        return "<meta property='og:site_name' content='" + name + "'>";
    }

    private static @Nullable String outlet(String head, @Nullable String address) {
        String html = head + "<h1>%s</h1><p>%s</p><p>%s</p>".formatted(HEADLINE, FIRST, SECOND);
        return outlet(new Page.Content.Html(html), address);
    }

    private static @Nullable String dump(String above, String below) {
        String text = "\n\n" + HEADLINE + "\n\n" + FIRST + "\n\n" + SECOND + "\n\n";
        return outlet(new Page.Content.Dump(above + text + below + "\n"), null);
    }

    private static @Nullable String outlet(Page.Content content, @Nullable String address) {
        Capture capture = new Capture(new Origin.File("page"), address, null);
        Outcome<Article> outcome =
                new ExtractArticle().apply(new Page(PageId.of("page"), capture, content));
        assertThat(outcome).isInstanceOf(Outcome.Kept.class);
        return ((Outcome.Kept<Article>) outcome).records().getFirst().header().outlet();
    }
}
