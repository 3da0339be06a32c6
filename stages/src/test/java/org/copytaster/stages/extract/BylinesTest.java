// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class BylinesTest {

    private static final String HEADLINE = "<h1>Pears of Velmin survive the late frost</h1>";
    private static final String TEXT =
            """
            <p>The orchard board of Velmin said on Monday that the early pears had come through.</p>
            <p>"We lit four hundred small fires and stayed up," its keeper told reporters there.</p>
            """;

    @Test
    void whoseNameLeadsToAPageOfAuthorsByTheHeadlineWroteIt() {
        String links =
                "<div><a href='/author/ana-orsk/'>Ana Orsk</a>"
                        + "<a href='https://lamp.example/authors/jon-tarn'>Jon Tarn</a></div>";
        String teaser = "<div><a href='/author/else/'>Somebody Else</a></div>";
        assertThat(authors(HEADLINE + links + TEXT + teaser))
                .containsExactly("Ana Orsk", "Jon Tarn");
        assertThat(authors(HEADLINE + TEXT + "<p>Last words.</p>".repeat(3) + teaser)).isEmpty();
    }

    @Test
    void aBylineMayStandBehindTheDay() {
        assertThat(authors(HEADLINE + "<div>Mon 06.05.24 | 14:07 | By Ana Orsk</div>" + TEXT))
                .containsExactly("Ana Orsk");
        assertThat(authors(HEADLINE + "<div>6 May 2024: a frost by night</div>" + TEXT)).isEmpty();
    }

    @Test
    void theAgencyBehindANameIsNoPartOfIt() {
        String author = "<meta name='author' content='Ana Orsk The Associated Press'>";
        assertThat(authors(author + HEADLINE + TEXT)).containsExactly("Ana Orsk");
        String twice = "<meta name='author' content='Associated Press Associated Press'>";
        assertThat(authors(twice + HEADLINE + TEXT)).containsExactly("Associated Press");
    }

    @Test
    void whatABracketClosesIsNoName() {
        String picture = "<span class='author'>(Image: Lampfoto/Orskfoto)</span>";
        assertThat(authors(HEADLINE + picture + TEXT)).isEmpty();
    }

    private static List<String> authors(String markup) {
        PageBlocks page = PageBlocks.of(HtmlLayout.of(markup));
        int title = -1;
        int first = -1;
        for (int at = 0; at < page.size(); at++) {
            title = page.block(at).level() == 1 ? at : title;
            first = first < 0 && Prominence.isProse(page.block(at)) ? at : first;
        }
        return Bylines.of(page, List.of(), title, first);
    }
}
