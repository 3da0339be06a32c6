// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/// Each is refused with a reason that a person can act on, and takes nothing else with it.
class HostileInputTest {

    private static final Limits SMALL =
            new Limits(1 << 22, 1 << 24, 100, 500, Duration.ofSeconds(20));

    @TempDir Path folder;

    @Test
    void oneBadFileAmongGoodOnesIsAllThatIsLost() throws IOException {
        write("a.html", Archives.page("Boats").getBytes(StandardCharsets.UTF_8));
        write("b.html", new byte[0]);
        write("c.html", Archives.page("Nets").getBytes(StandardCharsets.UTF_8));
        Collected read = Collected.from(folder);
        assertThat(read.pages()).hasSize(2);
        assertThat(read.refusals()).hasSize(1);
    }

    @Test
    void anEmptyFile() throws IOException {
        assertThat(reason(write("a.html", new byte[0]))).isEqualTo("an empty file");
        assertThat(reason(write("b.html", " \n\t ".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("no text in it");
        assertThat(reason(write("c.html.gz", Fixtures.gzip(new byte[0]))))
                .isEqualTo("no text in it");
    }

    @Test
    void binaryDataNamedHtml() throws IOException {
        byte[] noise = new byte[5000];
        new Random(3).nextBytes(noise);
        noise[0] = 'x';
        assertThat(reason(write("a.html", noise))).isEqualTo("binary data, not a page");
        assertThat(reason(write("b.html", "%PDF-1.7\n%".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("a PDF, not a page");
        assertThat(reason(write("c.html", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})))
                .isEqualTo("a PNG picture, not a page");
    }

    @Test
    void aGzipStreamThatIsCutOrDamaged() throws IOException {
        byte[] packed = Fixtures.gzip(noise(3000));
        assertThat(reason(write("a.html.gz", Arrays.copyOf(packed, packed.length / 2))))
                .isEqualTo("a gzip stream that ends early");
        assertThat(reason(write("b.html.gz", Arrays.copyOf(packed, 6))))
                .isEqualTo("a gzip stream that ends early");
        Arrays.fill(packed, 20, 60, (byte) 0x55);
        assertThat(reason(write("c.html.gz", packed))).startsWith("a damaged gzip stream");
    }

    @Test
    void aGzipBombByItsRatio() throws IOException {
        assertThat(reason(write("a.html.gz", Fixtures.gzip(new byte[3 << 20]))))
                .isEqualTo("it unpacks to more than 100 times its size");
    }

    @Test
    void aGzipStreamThatUnpacksBeyondTheLimit() throws IOException {
        assertThat(reason(write("a.html.gz", Fixtures.gzip(noise(5 << 20)))))
                .isEqualTo("larger than the limit of 4 MB");
    }

    @Test
    void aBombInsideAnArchive() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(
                    "WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 900000000\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 12; i++) {
                gzip.write(zeros);
            }
        }
        assertThat(reason(write("a.warc.gz", packed.toByteArray())))
                .isEqualTo("it unpacks to more than 100 times its size");
    }

    @Test
    void threeHundredMegabytesOfOneLine() throws IOException {
        Path file = folder.resolve("a.html");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write("<html>".getBytes(StandardCharsets.US_ASCII));
            sparse.setLength(300L << 20);
        }
        assertThat(Collected.from(file).onlyReason())
                .isEqualTo("300 MB, larger than the limit of 32 MB");
    }

    @Test
    void aHundredThousandNestedTags() throws IOException {
        byte[] nested = "<div>".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
        assertThat(reason(write("a.html", nested))).isEqualTo("tags nested more than 500 deep");
        byte[] feed =
                ("<rss><channel>" + "<x>".repeat(100_000)).getBytes(StandardCharsets.US_ASCII);
        assertThat(reason(write("b.xml", feed))).isEqualTo("tags nested more than 500 deep");
    }

    @Test
    void anEntityOfAFeedIsNeitherResolvedNorExpanded() throws IOException {
        Path secret = write("secret.md", "the secret word".getBytes(StandardCharsets.UTF_8));
        String feed =
                """
                <?xml version="1.0"?>
                <!DOCTYPE rss [<!ENTITY file SYSTEM "%s"><!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>
                <rss version="2.0"><channel><title>Tides</title>
                <item><title>Boats &file; seen</title><description>&b; in the harbour</description></item>
                </channel></rss>
                """
                        .formatted(secret.toUri());
        Collected read = Collected.from(write("feed.xml", feed.getBytes(StandardCharsets.UTF_8)));
        assertThat(Collected.text(read.onlyPage()))
                .doesNotContain("secret word")
                .doesNotContain("haha");
    }

    @Test
    void aLinkThatLeadsNowhereOrInCircles() throws IOException {
        Files.createSymbolicLink(folder.resolve("dangling.html"), folder.resolve("gone.html"));
        assertThat(Collected.from(folder).onlyReason())
                .isEqualTo("a symbolic link to a file that is not there");
        Files.delete(folder.resolve("dangling.html"));
        Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
        assertThat(Collected.from(folder).onlyReason()).startsWith("the system says: ");
        Files.delete(folder.resolve("self"));
        Files.createSymbolicLink(folder.resolve("up"), folder);
        assertThat(Collected.from(folder).onlyReason())
                .isEqualTo("a folder that was read already, through a link");
    }

    @Test
    void aFileThatIsNotThere() {
        assertThat(reason(folder.resolve("gone.html"))).isEqualTo("no such file");
    }

    @Test
    void aFileWithoutPermissionToReadIt() throws IOException {
        Path file = write("a.html", Archives.page("Boats").getBytes(StandardCharsets.UTF_8));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "the superuser reads everything");
        assertThat(reason(file)).isEqualTo("no permission to read it");
    }

    @Test
    void theDisksOwnReasonsAreGivenOn() {
        assertThat(Reasons.of(new AccessDeniedException("a.html")))
                .isEqualTo("no permission to read it");
        assertThat(Reasons.of(new FileSystemException("a.html", null, "Input/output error")))
                .isEqualTo("the system says: Input/output error");
    }

    @Test
    void aPageThatTakesTooLong() throws IOException {
        Limits hasty = new Limits(1 << 22, 1 << 24, 100, 500, Duration.ZERO);
        Path page = write("a.html", Archives.page("Boats").getBytes(StandardCharsets.UTF_8));
        assertThat(Collected.from(page, hasty).onlyReason())
                .isEqualTo("it took longer than 0.0 s to read");
    }

    @Test
    void otherFormatsThatAreText() throws IOException {
        assertThat(reason(write("a.html", "{\"name\": 1}".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("JSON that is not a feed");
        assertThat(
                        reason(
                                write(
                                        "b.html",
                                        "<?xml version='1.0'?><opml><body/></opml>"
                                                .getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("XML of <opml>, neither a page nor a feed");
        assertThat(reason(write("c.css", "a { color: red }".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("a script or style sheet, not a page");
    }

    private static byte[] noise(int length) {
        Random random = new Random(5);
        byte[] noise = new byte[length];
        for (int i = 0; i < length; i++) {
            noise[i] = (byte) ('a' + random.nextInt(26));
        }
        return noise;
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static String reason(Path file) {
        return Collected.from(file, SMALL).onlyReason();
    }
}
