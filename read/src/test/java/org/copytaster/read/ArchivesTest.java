// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Origin;
import org.copytaster.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class ArchivesTest {

    private static final String FIRST = "urn:uuid:00000000-0000-0007-0000-000000000001";
    private static final String LAST = "urn:uuid:00000000-0000-0007-0000-000000000004";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsThePagesOfAnArchiveWithTheirAddressAndMoment(boolean packed) throws IOException {
        Path archive = folder.resolve("harbour.warc");
        Archives.write(archive, packed);
        Collected read = Collected.from(archive);
        assertThat(read.refusals()).isEmpty();
        assertThat(read.pages())
                .extracting(page -> page.capture().origin())
                .containsExactly(
                        new Origin.Entry(archive.toString(), FIRST),
                        new Origin.Entry(archive.toString(), LAST));
        Page page = read.pages().get(1);
        assertThat(Collected.text(page)).isEqualTo(Archives.page("Лодки в гавани"));
        assertThat(page.capture().address()).isEqualTo("https://tidewater.example/4");
        assertThat(page.capture().captured()).isEqualTo(Instant.parse("2025-03-04T16:20:05Z"));
        assertThat(read.originals().get(1).name()).isEqualTo("record.windows-1251.html");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void givesThePagesBeforeTheCutOfAnArchiveAndRefusesOnce(boolean packed) throws IOException {
        Path archive = folder.resolve("harbour.warc");
        Archives.write(archive, packed);
        byte[] whole = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(whole, whole.length - 60));
        Collected read = Collected.from(archive);
        assertThat(read.pages()).hasSize(1);
        assertThat(read.refusals()).hasSize(1);
        assertThat(read.refusals().getFirst().reason()).isEqualTo("it ends early");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anArchiveCutAnywhereGivesWhatStandsBeforeTheCutAndNeverFails(boolean packed)
            throws IOException {
        Path archive = folder.resolve("harbour.warc");
        Archives.write(archive, packed);
        byte[] whole = Files.readAllBytes(archive);
        for (int length = 20; length < whole.length; length += 7) {
            Files.write(archive, Arrays.copyOf(whole, length));
            Collected read = Collected.from(archive);
            assertThat(read.refusals()).hasSizeLessThanOrEqualTo(1);
            assertThat(read.pages()).hasSizeLessThanOrEqualTo(2);
            assertThat(read.pages())
                    .allMatch(page -> Collected.text(page).endsWith("</html>"), "whole pages");
        }
    }

    @Test
    void refusesAnArchiveRecordWhoseHeaderDoesNotEnd() throws IOException {
        byte[] header = new byte[3 << 20];
        Arrays.fill(header, (byte) 'a');
        byte[] start = "WARC/1.0\r\nWARC-Type: ".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, header, 0, start.length);
        Path archive = Files.write(folder.resolve("a.warc"), header);
        assertThat(Collected.from(archive).onlyReason())
                .isEqualTo("an archive record whose header does not end");
    }

    @Test
    void readsTheArchivesInsideAWacz() throws IOException {
        Path warc = folder.resolve("data.warc.gz");
        Archives.write(warc, true);
        Path wacz = folder.resolve("harbour.wacz");
        zip(wacz, "archive/data.warc.gz", Files.readAllBytes(warc));
        assertThat(Collected.from(wacz).pages()).hasSize(2);
    }

    @Test
    void refusesAZipThatHoldsNoArchive() throws IOException {
        Path zip = folder.resolve("page.html");
        zip(zip, "word/document.xml", "<a/>".getBytes(StandardCharsets.UTF_8));
        assertThat(Collected.from(zip).onlyReason())
                .isEqualTo("a zip archive that holds no web archive");
    }

    @Test
    void refusesAZipThatEndsEarly() throws IOException {
        Path zip = folder.resolve("a.wacz");
        zip(zip, "archive/data.warc", new byte[4000]);
        Files.write(zip, Arrays.copyOf(Files.readAllBytes(zip), 60));
        assertThat(Collected.from(zip).onlyReason()).isEqualTo("a zip archive that ends early");
    }

    private static void zip(Path zip, String name, byte[] bytes) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(name));
            out.write(bytes);
        }
    }
}
