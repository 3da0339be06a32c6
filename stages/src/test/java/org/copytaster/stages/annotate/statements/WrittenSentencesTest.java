// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Evidence;
import org.copytaster.model.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Sentences as newspapers write them, made up by us, each with the statements that it holds, one file
/// a language. Below a sentence stand its statements, indented: source, cue, form, pieces of content.
///
/// What is still missed or wrong is listed in `LANG.gaps`. A new gap fails the test, and so does one that
/// has closed and is still listed, so that the list only shrinks: `-Dgaps=write` writes it anew, and the
/// change shows in review.
class WrittenSentencesTest {

    private static final Path FOLDER =
            Path.of("src/test/resources/org/copytaster/stages/annotate/statements");

    private record Sentence(String text, List<String> statements) {}

    @ParameterizedTest
    @ValueSource(strings = {"es", "ar", "de", "fr", "it", "ru", "tr"})
    void thereAreSixtyOrMore(String language) throws IOException {
        assertThat(sentences(language)).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "ar", "de", "fr", "it", "ru", "tr"})
    void sentencesHoldTheirStatementsButForTheListedGaps(String language) throws IOException {
        List<String> gaps = new ArrayList<>();
        int expected = 0;
        int found = 0;
        int right = 0;
        for (Sentence sentence : sentences(language)) {
            List<String> missed = new ArrayList<>(sentence.statements());
            List<String> wrong = new ArrayList<>(read(language, sentence.text()));
            expected += missed.size();
            found += wrong.size();
            sentence.statements().stream().filter(wrong::remove).forEach(missed::remove);
            right += sentence.statements().size() - missed.size();
            missed.forEach(one -> gaps.add("missed\t" + sentence.text() + "\t" + one));
            wrong.forEach(one -> gaps.add("wrong\t" + sentence.text() + "\t" + one));
        }
        System.out.printf(
                Locale.ROOT,
                "Written sentences, %s: precision %.3f, recall %.3f%n",
                language,
                1.0 * right / found,
                1.0 * right / expected);
        Path listed = FOLDER.resolve(language + ".gaps");
        if ("write".equals(System.getProperty("gaps"))) {
            Files.write(listed, gaps);
        }
        assertThat(gaps).containsExactlyElementsOf(Files.readAllLines(listed));
    }

    @Test
    void aLanguageWithoutDataIsRead() {
        assertThat(Ledger.lines("xx", "Zorvik baltu menkar.")).isEmpty();
    }

    private static List<String> read(String language, String text) {
        return Ledger.of(language, text).stream().map(WrittenSentencesTest::line).toList();
    }

    private static String line(Statement one) {
        return String.join(
                " | ",
                words(one.source()),
                words(one.cue()),
                one.form().name().toLowerCase(Locale.ROOT),
                one.content().stream().map(Evidence::words).collect(Collectors.joining(" … ")));
    }

    private static String words(@Nullable Evidence evidence) {
        return evidence == null ? "-" : evidence.words();
    }

    private static List<Sentence> sentences(String language) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve(language + ".txt"))) {
            if (line.startsWith("\t")) {
                sentences.getLast().statements().add(line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                sentences.add(new Sentence(line, new ArrayList<>()));
            }
        }
        return sentences;
    }
}
