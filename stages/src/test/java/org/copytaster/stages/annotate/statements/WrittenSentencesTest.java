// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Sentences in the languages that no benchmark covers, each with the statements that it holds, one
/// file a language. A line is a sentence, then, behind tabs, its statements as [Ledger] writes them.
class WrittenSentencesTest {

    private static final List<String> LANGUAGES = List.of("es", "ar", "fr", "ru", "tr");

    @ParameterizedTest
    @ValueSource(strings = {"es", "ar", "fr", "ru", "tr"})
    void thereAreSixtyOrMore(String language) {
        assertThat(sentences(language)).hasSizeGreaterThanOrEqualTo(60);
    }

    @TestFactory
    Stream<DynamicTest> sentencesHoldTheirStatements() {
        return LANGUAGES.stream()
                .flatMap(one -> sentences(one).stream().map(line -> test(one, line)));
    }

    @Test
    void aLanguageWithoutDataIsRead() {
        assertThat(Ledger.lines("xx", "Zorvik baltu menkar.")).isEmpty();
    }

    private static DynamicTest test(String language, String line) {
        List<String> columns = List.of(line.split("\t", 0));
        return DynamicTest.dynamicTest(
                language + ": " + columns.getFirst(),
                () ->
                        assertThat(Ledger.lines(language, columns.getFirst()))
                                .isEqualTo(columns.subList(1, columns.size())));
    }

    private static List<String> sentences(String language) {
        try (InputStream file = WrittenSentencesTest.class.getResourceAsStream(language + ".txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(language + ".txt", e);
        }
    }
}
