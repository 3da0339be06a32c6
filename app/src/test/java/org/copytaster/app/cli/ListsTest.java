// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the commands that read a case print, from outside.
class ListsTest {

    @TempDir private static Path place = Path.of("");

    private static Path folder = Path.of("");

    @BeforeAll
    static void add() throws Exception {
        folder = place.resolve("case");
        Command.copytaster("add", folder, "../samples/harbour/pages").run();
    }

    @Test
    void aQuoteOfNoKnownDayTellsByWhenItWasSaid() throws Exception {
        assertThat(Command.copytaster("quotes", folder).run().out())
                .contains("on or before 2025-02-12  Lomara's Foreign Ministry")
                .doesNotContain("day unknown");
    }

    @Test
    void thePagesTellTheMinuteThatTheyWerePublished() throws Exception {
        assertThat(Command.copytaster("pages", folder).run().out())
                .contains("2025-04-09 06:30  en")
                .doesNotContain("…");
    }

    @Test
    void aRowTellsTheWordsAndTheRuleThatGiveItItsDay() throws Exception {
        String chronology = Command.copytaster("chronology", folder).run().out();
        assertThat(why(chronology, "2025-02-11  happened"))
                .containsPattern("the day is from the words \"[^\"]+\"");
        assertThat(why(chronology, "2025-02-18  said"))
                .containsPattern("the day is from the words \"[^\"]+\" \\([^)]+\\)");
    }

    private static String why(String chronology, String row) throws Exception {
        Matcher id =
                Pattern.compile(Pattern.quote(row) + ".*?(r-[0-9a-f]{12})").matcher(chronology);
        assertThat(id.find()).as(row).isTrue();
        return Command.copytaster("why", folder, id.group(1)).run().out();
    }

    @ParameterizedTest
    @CsvSource({"timeline, chronology", "ledger, quotes", "group, stories", "annotate, quotes"})
    void aCommandForFilesNamesTheOneForACase(String command, String ofCase) throws Exception {
        Command.Result result = Command.copytaster(command, folder).run();
        assertThat(result.status()).isEqualTo(SayWhy.FAILED);
        assertThat(result.err())
                .contains(command + " reads articles as JSON lines")
                .contains("copytaster extract " + folder + " | copytaster " + command + " -")
                .contains("copytaster " + ofCase + " " + folder)
                .doesNotContain("mistake in Copytaster");
    }
}
