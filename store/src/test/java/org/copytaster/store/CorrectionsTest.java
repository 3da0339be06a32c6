// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.ArticleId;
import org.copytaster.model.Correction;
import org.copytaster.model.ManySeeds;
import org.copytaster.model.PageId;
import org.copytaster.model.Stamp;
import org.copytaster.model.StatementId;
import org.copytaster.model.StoryId;
import org.copytaster.store.view.CorrectionLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

class CorrectionsTest {

    private static final String LETTERS = "aB \"\\=#-ع\u00e9\uD83D\uDCF0'";

    @TempDir Path folder;

    @Test
    void readsTheLinesThatAPersonWrote() throws Exception {
        Path file = folder.resolve("corrections.txt");
        Files.writeString(
                file,
                """
                # my notes

                join-names "Anna Bell" = "Ana Bel"   # same person
                set-date a-12 2025-01-14
                - drop-page p-12
                set-date a-12 tomorrow
                jion-names "a" = "b"
                drop-page p-34
                """);
        Corrections corrections = new Corrections(file);
        assertThat(corrections.inForce())
                .containsExactly(
                        new Correction.JoinNames("Anna Bell", "Ana Bel"),
                        new Correction.SetDate(new ArticleId("a-12"), Stamp.parse("2025-01-14")),
                        new Correction.DropPage(new PageId("p-34")));
        List<CorrectionLine> lines = corrections.lines();
        assertThat(lines).extracting(CorrectionLine::number).containsExactly(3, 4, 5, 6, 7, 8);
        assertThat(lines.get(3).problem()).contains("tomorrow");
        assertThat(lines.get(4).problem()).contains("jion-names");
        assertThat(corrections.takeBack(5)).isFalse();
        assertThat(corrections.takeBack(3)).isTrue();
        assertThat(Files.readString(file))
                .contains("- join-names \"Anna Bell\"")
                .contains("# my notes");
    }

    @ManySeeds
    void whatIsWrittenIsReadBack(long seed) throws Exception {
        Random random = new Random(seed);
        List<Correction> all =
                List.of(
                        new Correction.JoinNames(name(random), name(random)),
                        new Correction.SplitNames(name(random), name(random)),
                        new Correction.JoinStories(new StoryId("s-1"), new StoryId("s-2")),
                        new Correction.SplitStory(new ArticleId("a-1")),
                        new Correction.SetSpeaker(new StatementId("q-1"), ""),
                        new Correction.SetSpeaker(new StatementId("q-1"), name(random)),
                        new Correction.SetSaid(new StatementId("q-1"), null),
                        new Correction.SetSaid(new StatementId("q-1"), LocalDate.of(2025, 1, 14)),
                        new Correction.DropStatement(new StatementId("q-1")),
                        new Correction.SetHeader(
                                new ArticleId("a-1"), Correction.Part.TITLE, name(random)),
                        new Correction.SetHeader(new ArticleId("a-1"), Correction.Part.OUTLET, ""),
                        new Correction.SetHeader(
                                new ArticleId("a-1"), Correction.Part.AUTHOR, name(random)),
                        new Correction.SetDate(
                                new ArticleId("a-1"), Stamp.parse("2025-01-14T10:00:00+02:00")),
                        new Correction.DropPage(new PageId("p-1")));
        for (Correction one : all) {
            assertThat(CorrectionText.parse(CorrectionText.of(one))).isEqualTo(one);
        }
    }

    @Test
    void aLineIsWrittenOnce() {
        Corrections corrections = new Corrections(folder.resolve("corrections.txt"));
        int first = corrections.add(new Correction.DropPage(new PageId("p-1")), "");
        assertThat(corrections.add(new Correction.DropPage(new PageId("p-1")), ""))
                .isEqualTo(first);
        assertThat(corrections.lines()).hasSize(1);
        assertThat(corrections.linesInForce()).containsExactly("drop-page p-1");
    }

    @Test
    void aLineKeepsTheWordsOfWhatItIsAboutAlsoWhenItIsTakenBack() throws Exception {
        Path file = folder.resolve("corrections.txt");
        Corrections corrections = new Corrections(file);
        Correction title =
                new Correction.SetHeader(
                        new ArticleId("a-1"), Correction.Part.TITLE, "Ferry # 9 \"late\"");
        int number = corrections.add(title, "Ferry 9:\n late again");
        assertThat(Files.readString(file)).contains("\"   # Ferry 9: late again\n");
        assertThat(corrections.takeBack(number)).isTrue();
        CorrectionLine back = corrections.lines().getFirst();
        assertThat(back.correction()).isEqualTo(title);
        assertThat(back.about()).isEqualTo("Ferry 9: late again");
        assertThat(back.inForce()).isFalse();
        assertThat(corrections.add(title, "")).isGreaterThan(number);
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder("N");
        int letters = LETTERS.codePointCount(0, LETTERS.length());
        for (int i = random.nextInt(8); i >= 0; i--) {
            name.appendCodePoint(
                    LETTERS.codePointAt(LETTERS.offsetByCodePoints(0, random.nextInt(letters))));
        }
        return name.toString();
    }
}
