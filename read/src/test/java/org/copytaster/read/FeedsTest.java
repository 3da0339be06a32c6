// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Page;
import org.copytaster.model.Page.Content.FeedEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class FeedsTest {

    @TempDir Path folder;

    @Test
    void readsAnRssFeed() throws IOException {
        List<Page> pages = pages("feed.rss");
        assertThat(pages.getFirst().content())
                .isEqualTo(
                        new FeedEntry(
                                "Tidewater Post",
                                "It’s high tide & the harbour is full",
                                "Mara Lindqvist",
                                "Tue, 04 Mar 2025 16:20:05 GMT",
                                "",
                                List.of("Ports", "Weather"),
                                "en-gb",
                                "<p>Forty boats lay in the harbour.</p><p>The gate stayed shut.</p>"));
        assertThat(pages.getFirst().capture().origin().shown())
                .isEqualTo(folder.resolve("feed.rss") + "#tidewater-44");
        assertThat(pages.getFirst().capture().address())
                .isEqualTo("https://tidewater.example/news/harbour-44");
        assertThat(pages.getFirst().capture().captured()).isNull();
        assertThat(pages.get(1).capture().address())
                .isEqualTo("https://tidewater.example/news/nets-45");
    }

    @Test
    void readsAnAtomFeed() throws IOException {
        List<Page> pages = pages("feed.atom");
        assertThat(pages.getFirst().content())
                .isEqualTo(
                        new FeedEntry(
                                "El Faro del Puerto",
                                "La marea < la barra",
                                "Inés Roldán, Teo Vidal",
                                "2025-03-04T17:20:05+01:00",
                                "2025-03-05T08:00:00+01:00",
                                List.of("Puertos"),
                                "es",
                                "<p>Cuarenta barcos & una barca.</p>".replace("&", "&amp;")));
        assertThat(((FeedEntry) pages.get(1).content()).markup())
                .contains("<p>Las redes <em>volvieron</em>.</p>");
        assertThat(pages.get(1).capture().address()).isEqualTo("https://faro.example/redes");
    }

    @Test
    void readsAJsonFeed() throws IOException {
        List<Page> pages = pages("feed.json");
        assertThat(pages.getFirst().content())
                .isEqualTo(
                        new FeedEntry(
                                "Quay Notes",
                                "Nets",
                                "Olu Bright",
                                "2025-03-04T16:20:05Z",
                                "",
                                List.of("nets"),
                                "en",
                                "<p>Nets were mended.</p>"));
        assertThat(((FeedEntry) pages.get(1).content()).markup())
                .isEqualTo("<p>1 &lt; 2 boats</p>");
    }

    @Test
    void readsAFeedThatIsNotWellFormedAsFarAsItGoes() throws IOException {
        Path file = folder.resolve("broken.rss");
        java.nio.file.Files.writeString(
                file,
                "\n<rss><channel><title>Tides & More</title><item><title>Boats</title>"
                        + "<link>https://tidewater.example/1</link><description>Seen &nbsp; there");
        Page page = Collected.from(file).onlyPage();
        assertThat(page.capture().address()).isEqualTo("https://tidewater.example/1");
        assertThat(Collected.text(page)).startsWith("Boats\nSeen");
    }

    private List<Page> pages(String name) throws IOException {
        Collected read = Collected.from(Fixtures.copied(name, folder));
        assertThat(read.refusals()).isEmpty();
        assertThat(read.pages()).hasSize(2);
        return read.pages();
    }
}
