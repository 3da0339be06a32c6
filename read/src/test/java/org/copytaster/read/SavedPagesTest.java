// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Origin;
import org.copytaster.model.Page;
import org.copytaster.model.PageId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

class SavedPagesTest {

    private static final String HTML =
            "<!DOCTYPE html><html><head><title>Harbour</title></head><body><p>Boats.</p></body></html>";

    @TempDir Path folder;

    @Test
    void readsAFolderInTheOrderOfItsNamesAndSkipsHiddenFiles() throws IOException {
        Files.createDirectory(folder.resolve("b"));
        Files.writeString(folder.resolve("b/2.html"), HTML);
        Files.writeString(folder.resolve("c.txt"), "Boats were seen in the harbour.");
        Files.writeString(folder.resolve("a.html"), HTML);
        Files.writeString(folder.resolve(".hidden.html"), HTML);
        assertThat(Collected.from(folder).pages())
                .extracting(page -> page.capture().origin())
                .containsExactly(
                        new Origin.File(folder + "/a.html"),
                        new Origin.File(folder + "/b/2.html"),
                        new Origin.File(folder + "/c.txt"));
    }

    @Test
    void leavesOutThePicturesAndScriptsThatABrowserSavesBesideAPage() throws IOException {
        Files.writeString(folder.resolve("Harbour.html"), HTML);
        Files.createDirectory(folder.resolve("Harbour_files"));
        Files.writeString(folder.resolve("Harbour_files/frame.html"), HTML);
        assertThat(Collected.from(folder).pages()).hasSize(1);
    }

    @Test
    void tellsAPageFromADumpByItsBytesAndNotByItsEnding() throws IOException {
        Files.writeString(folder.resolve("a.txt"), HTML);
        Files.writeString(folder.resolve("b.html"), "Boats were seen in the harbour.\n\nMore.");
        List<Page> pages = Collected.from(folder).pages();
        assertThat(pages.get(0).content()).isInstanceOf(Page.Content.Html.class);
        assertThat(pages.get(1).content()).isInstanceOf(Page.Content.Dump.class);
    }

    @Test
    void takesADumpThatBeginsWithABracketForADump() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "[Logo] [Menu]\n\nBoats were seen.");
        assertThat(Collected.from(file).onlyPage().content())
                .isEqualTo(new Page.Content.Dump("[Logo] [Menu]\n\nBoats were seen."));
    }

    @Test
    void readsGzipByItsBytesAndNamesThePageByTheBytesAsSaved() throws IOException {
        byte[] packed = Fixtures.gzip(HTML.getBytes(StandardCharsets.UTF_8));
        Collected read = Collected.from(Files.write(folder.resolve("page.html"), packed));
        assertThat(Collected.text(read.onlyPage())).isEqualTo(HTML);
        assertThat(read.originals().getFirst().bytes()).isEqualTo(packed);
        assertThat(read.onlyPage().id())
                .isEqualTo(PageId.of(read.originals().getFirst().hash().hex()));
    }

    @Test
    void readsAnMhtmlFileWithItsAddressAndDay() throws IOException {
        Page page = Collected.from(Fixtures.copied("harbour.mhtml", folder)).onlyPage();
        assertThat(page.capture().address()).isEqualTo("https://tidewater.example/news/harbour-44");
        assertThat(page.capture().captured()).isEqualTo(Instant.parse("2025-03-04T16:20:05Z"));
        assertThat(Collected.text(page))
                .startsWith("<!DOCTYPE html>")
                .contains("Café owners at the harbour said nothing = nothing was agreed.")
                .doesNotContain("advert");
    }

    @Test
    void readsTheAddressThatABrowserLeavesInItsComment() throws IOException {
        Files.writeString(
                folder.resolve("a.html"),
                "<!DOCTYPE html>\n<!-- saved from url=(0031)https://tidewater.example/a?b=1 -->\n"
                        + "<html><body><p>Boats.</p></body></html>");
        Files.writeString(
                folder.resolve("b.html"), "<!-- saved from url=(0014)about:internet -->" + HTML);
        Files.writeString(
                folder.resolve("c.html"),
                "<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://tidewater.example/c"
                        + " \n saved date: Tue Mar 04 2025 17:20:05 GMT+0100 (Central European Standard Time)\n-->"
                        + "<body><p>Boats.</p></body></html>");
        List<Page> pages = Collected.from(folder).pages();
        assertThat(pages)
                .extracting(page -> page.capture().address())
                .containsExactly(
                        "https://tidewater.example/a?b=1", null, "https://tidewater.example/c");
        assertThat(pages.get(2).capture().captured())
                .isEqualTo(Instant.parse("2025-03-04T16:20:05Z"));
    }

    @Test
    void takesTheAddressFromTheListBeforeThePagesOwn() throws IOException {
        Path list = folder.resolve("urls.tsv");
        Files.writeString(
                list,
                "pages/a.html\thttps://list.example/a\nb.html\thttps://list.example/b\nno tab here\n");
        AddressList addresses = AddressList.read(list);
        assertThat(addresses.wrong())
                .containsExactly(list + ":3: expected path<TAB>url, got no tab here");
        Path page =
                Files.writeString(
                        folder.resolve("b.html"),
                        "<!-- saved from url=(0023)https://page.example/b -->" + HTML);
        Collected read = new Collected();
        SavedPages.with(Limits.usual(), addresses.addresses()).read(page, read);
        assertThat(read.onlyPage().capture().address()).isEqualTo("https://list.example/b");
    }

    @Test
    void everyKindOfPageIsTheSameWhenItIsReadAgainFromItsKeptBytes() throws IOException {
        for (String name : List.of("harbour.mhtml", "feed.rss", "feed.atom", "feed.json")) {
            Fixtures.copied(name, folder);
        }
        Files.write(
                folder.resolve("p.html.gz"), Fixtures.gzip(HTML.getBytes(StandardCharsets.UTF_8)));
        Files.write(
                folder.resolve("d.txt"),
                "Лодки в гавани".getBytes(java.nio.charset.Charset.forName("windows-1251")));
        Archives.write(folder.resolve("x.warc.gz"), true);
        Collected read = Collected.from(folder);
        assertThat(read.refusals()).isEmpty();
        assertThat(read.pages()).hasSizeGreaterThan(9);
        SavedPages again = SavedPages.with(Limits.usual(), Map.of());
        for (int i = 0; i < read.pages().size(); i++) {
            Page page = read.pages().get(i);
            assertThat(again.reread(read.originals().get(i), page.capture()))
                    .isEqualTo(new Decoded.Again(page));
        }
    }
}
