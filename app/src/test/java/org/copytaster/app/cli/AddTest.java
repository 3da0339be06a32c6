// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.store.CaseFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// The main job from outside: processes, folders, exit codes.
class AddTest {

    private static final Path PAGES = Path.of("../samples/harbour/pages");

    @TempDir private Path place = Path.of("");

    @Test
    void aSecondAddOfTheSamePagesChangesNothing() throws Exception {
        Path folder = place.resolve("case");
        assertThat(Command.copytaster("add", folder, PAGES).run().status()).isZero();
        String before = digest(folder);
        Command.Result again = Command.copytaster("add", folder, PAGES).run();
        assertThat(again.out()).contains("0 new, 0 new versions, 42 known already");
        assertThat(digest(folder)).isEqualTo(before);
    }

    @Test
    void theOrderInWhichPagesAreAddedDoesNotMatter() throws Exception {
        Path whole = place.resolve("whole");
        Command.copytaster("add", whole, PAGES).run();
        List<Path> pages = new ArrayList<>(pages());
        Collections.shuffle(pages, new Random(7));
        Path shuffled = place.resolve("shuffled");
        for (List<Path> part : List.of(pages.subList(0, 20), pages.subList(20, pages.size()))) {
            List<Object> words = new ArrayList<>(List.of("add", shuffled));
            words.addAll(part);
            Command.copytaster(words.toArray()).run();
        }
        assertThat(digest(shuffled)).isEqualTo(digest(whole));
    }

    @Test
    void rebuildingGivesTheSameContent() throws Exception {
        Path folder = place.resolve("case");
        Command.copytaster("add", folder, PAGES).run();
        String before = digest(folder);
        assertThat(Command.copytaster("rebuild", folder).run().out()).contains(before);
    }

    @Test
    void killedTwentyTimesItEndsAsIfUndisturbed() throws Exception {
        Path some = Files.createDirectories(place.resolve("some"));
        for (Path page : pages().subList(0, 14)) {
            Files.copy(page, some.resolve(page.getFileName()));
        }
        Path undisturbed = place.resolve("undisturbed");
        long start = System.nanoTime();
        Command.copytaster("add", undisturbed, some).run();
        long usual = (System.nanoTime() - start) / 1_000_000;
        Path folder = place.resolve("killed");
        Random random = new Random(11);
        int killed = 0;
        for (int round = 0; round < 20; round++) {
            long after = 50 + random.nextLong(Math.max(1, usual));
            killed += Command.copytaster("add", folder, some).runAndKillAfter(after) ? 1 : 0;
        }
        assertThat(killed).as("rounds that were really cut short").isGreaterThan(5);
        Command.Result result = Command.copytaster("add", folder, some).run();
        assertThat(result.status()).as(result.err()).isZero();
        assertThat(digest(folder)).isEqualTo(digest(undisturbed));
    }

    @Test
    void everyHostileFileIsRefusedWithAReasonAndTheGoodPagesStay() throws Exception {
        Path input = Files.createDirectories(place.resolve("input"));
        Files.copy(PAGES.resolve("courier-0212-ferry.html"), input.resolve("good.html"));
        Files.write(input.resolve("empty.html"), new byte[0]);
        Files.write(input.resolve("picture.html"), binary());
        byte[] packed = gzip(Files.readAllBytes(PAGES.resolve("courier-0219-dravic.html")));
        Files.write(input.resolve("cut.html.gz"), Arrays.copyOf(packed, packed.length / 2));
        Files.write(input.resolve("bomb.html.gz"), gzip(new byte[80 << 20]));
        Files.writeString(input.resolve("deep.html"), "<div>".repeat(100_000) + "deep");
        Files.writeString(
                input.resolve("entity.xml"),
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<rss version=\"2.0\"><channel><title>&x;</title><item><title>&x;</title>"
                        + "<description>&x;</description></item></channel></rss>");
        Path folder = place.resolve("case");
        Command.Result result = Command.copytaster("add", folder, input).run();
        assertThat(result.status()).as(result.err()).isEqualTo(Copytaster.REFUSED);
        assertThat(result.out())
                .contains("2 new")
                .contains("empty.html: ")
                .contains("picture.html: ")
                .contains("cut.html.gz: ")
                .contains("bomb.html.gz: ")
                .contains("deep.html: ");
        try (CaseFolder opened = CaseFolder.openReadOnly(folder)) {
            // The feed is read, but its entity is not: what it points at stays outside.
            assertThat(opened.articles(null)).hasSize(2);
            assertThat(opened.readings())
                    .noneMatch(one -> one.toString().contains("root:"))
                    .anyMatch(one -> one.article().text().contains("Sea Thrift"));
            assertThat(opened.log(20)).hasSizeGreaterThanOrEqualTo(6);
        }
    }

    @Test
    void everyPrintedIdOpensAtItsWords() throws Exception {
        Path folder = place.resolve("case");
        Command.copytaster("add", folder, PAGES).run();
        try (CaseFolder opened = CaseFolder.openReadOnly(folder)) {
            for (String command :
                    List.of("chronology", "quotes", "cast", "pages", "stories", "numbers")) {
                String printed = Command.copytaster(command, folder).run().out();
                Matcher ids = Pattern.compile("\\b[sruqna]-[0-9a-f]{12}\\b").matcher(printed);
                int count = 0;
                while (ids.find()) {
                    count++;
                    assertThat(opened.why(ids.group())).as(ids.group()).isPresent();
                    assertThat(opened.why(ids.group()).orElseThrow().places())
                            .as(ids.group())
                            .isNotEmpty();
                }
                assertThat(count).as(command).isPositive();
            }
        }
    }

    @Test
    void aNumberThatIsCorrectedIsShownAsOneThingInEveryLanguage() throws Exception {
        Path folder = place.resolve("case");
        Command.copytaster("add", folder, PAGES).run();
        assertThat(Command.copytaster("numbers", folder).run().out())
                .containsSubsequence(
                        "* 2025-02-12  Fourteen people",
                        "catorce personas",
                        "* 2025-04-09  Sixteen people",
                        "ستة عشر شخصاً",
                        "said by Ahmad al-Darwazi")
                .doesNotContain("kilometres");
    }

    private static String digest(Path folder) {
        try (CaseFolder opened = CaseFolder.openReadOnly(folder)) {
            return opened.digest();
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.sorted().toList();
        }
    }

    private static byte[] binary() {
        byte[] bytes = new byte[4000];
        new Random(3).nextBytes(bytes);
        System.arraycopy("\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 0, 6);
        return bytes;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
