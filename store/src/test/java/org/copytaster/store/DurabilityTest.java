// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.copytaster.model.PageId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

class DurabilityTest {

    private static final int PAGES = 400;
    private static final int BATCH = 5;
    private static final int ROUNDS = 5;
    private static final String ACKNOWLEDGED = "kept ";

    @TempDir Path folder;

    /// Adds all pages from the start, batch by batch, and says which it has kept.
    static final class Adding {
        public static void main(String[] arguments) {
            List<Incoming> pages = new RandomPages(1).pages(PAGES);
            try (CaseFolder open = CaseFolder.open(Path.of(arguments[0]))) {
                for (int i = 0; i < PAGES; i += BATCH) {
                    open.keep(pages.subList(i, i + BATCH));
                    for (Incoming page : pages.subList(i, i + BATCH)) {
                        System.out.println(ACKNOWLEDGED + page.page());
                    }
                    System.out.flush();
                    if (i % (10 * BATCH) == 0) {
                        open.conclude(RandomPages.facts(open.readings()));
                    }
                }
            }
        }
    }

    @Test
    void whatWasAcknowledgedSurvivesAKillAtAnyMoment() throws Exception {
        Path killed = folder.resolve("killed");
        Map<PageId, byte[]> bytes = new TreeMap<>();
        List<Incoming> pages = new RandomPages(1).pages(PAGES);
        pages.forEach(page -> bytes.put(page.page(), page.original().bytes()));
        Random random = new Random(3);
        int acknowledged = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<PageId> kept = addUntilKilled(killed, 20 + random.nextInt(900));
            acknowledged += kept.size();
            try (CaseFolder open = CaseFolder.open(killed)) {
                for (PageId page : kept) {
                    assertThat(open.original(page).orElseThrow().bytes())
                            .isEqualTo(bytes.get(page));
                    assertThat(open.why(page.value())).isPresent();
                }
                assertThat(open.search("bank", 1).problem())
                        .satisfiesAnyOf(
                                problem -> assertThat(problem).isNull(),
                                problem -> assertThat(problem).startsWith("Nothing"));
            }
        }
        assertThat(acknowledged).isPositive();
        assertThat(finished(killed, pages)).isEqualTo(finished(folder.resolve("quiet"), pages));
    }

    private static String finished(Path folder, List<Incoming> pages) {
        try (CaseFolder open = CaseFolder.open(folder)) {
            open.keep(pages);
            open.conclude(RandomPages.facts(open.readings()));
            return open.digest();
        }
    }

    /// @param milliseconds how long to let it add after its first batch
    private static List<PageId> addUntilKilled(Path folder, int milliseconds) throws Exception {
        Path said = Files.createTempFile(folder.getParent(), "said", ".txt");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Adding.class.getName(),
                                folder.toString())
                        .redirectOutput(said.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        while (Files.size(said) == 0 && process.isAlive()) {
            Thread.sleep(5);
        }
        if (!process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
        return Files.readString(said)
                .lines()
                .filter(line -> line.matches("kept p-[0-9a-f]{12}"))
                .map(line -> new PageId(line.substring(ACKNOWLEDGED.length())))
                .toList();
    }

    @Test
    void aFullDatabaseIsToldAndStaysUsable() {
        Path file = folder.resolve("case.db");
        try (Database database = Database.open(file)) {
            database.write(session -> Meta.set(session, "safe", "yes"));
            int pages =
                    database.read(session ->
                            session.first("PRAGMA page_count", row -> row.number("page_count"))
                                    .orElseThrow());
            limit(database, pages + 2);
            assertThatExceptionOfType(CaseException.class)
                    .isThrownBy(() ->
                            database.write(
                                    session -> Meta.set(session, "big", "x".repeat(1 << 20))))
                    .withMessageContaining("disk is full");
            limit(database, 1 << 20);
            database.write(session -> Meta.set(session, "after", "too"));
            assertThat(value(database, "safe")).contains("yes");
            assertThat(value(database, "after")).contains("too");
            assertThat(value(database, "big")).isEmpty();
        }
    }

    private static Optional<String> value(Database database, String key) {
        return database.read(session -> Meta.get(session, key));
    }

    private static void limit(Database database, int pages) {
        database.write(session ->
                session.first(
                        "PRAGMA max_page_count = " + pages, row -> row.number("max_page_count")));
    }

    @Test
    void originalsThatCannotBeWrittenKeepNothingOfTheBatch() throws Exception {
        List<Incoming> pages = new RandomPages(2).pages(5);
        try (CaseFolder open = CaseFolder.open(folder)) {
            Files.writeString(folder.resolve("originals"), "in the way");
            assertThatExceptionOfType(CaseException.class)
                    .isThrownBy(() -> open.keep(pages))
                    .withMessageContaining("originals");
            assertThat(open.totals().pages()).isZero();
            Files.delete(folder.resolve("originals"));
            open.keep(pages);
            assertThat(open.totals().pages()).isPositive();
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsTold() throws Exception {
        CaseFolder.open(folder).close();
        Files.writeString(folder.resolve("case.db"), "not a database at all, just some words");
        assertThatExceptionOfType(CaseException.class)
                .isThrownBy(() -> CaseFolder.open(folder).close())
                .withMessageContaining("case.db is damaged");
    }
}
