// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.times;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Header;
import org.copytaster.model.Stamp;
import org.copytaster.stages.text.Prose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// Sentences that we wrote, one file a language, with the time expressions that stand in each.
class WrittenTimesTest {

    /// A Thursday.
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 31);

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "en", "es", "fr", "it", "ru", "tr"})
    void readsTheTimesOfEverySentence(String language) throws IOException {
        List<String> lines =
                lines(language).stream().filter(line -> !line.startsWith("#")).toList();

        assertThat(lines).hasSizeGreaterThan(10);
        assertThat(lines.stream().map(line -> told(textOf(line), language)))
                .containsExactlyElementsOf(lines);
    }

    private static String textOf(String line) {
        return line.substring(0, line.indexOf('\t'));
    }

    private static List<String> lines(String language) throws IOException {
        try (InputStream file = WrittenTimesTest.class.getResourceAsStream(language + ".tsv")) {
            assertThat(file).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static String told(String text, String language) {
        Header header = Header.of(null, "Title", Stamp.of(PUBLISHED), language);
        Article article = Article.ofText(new ArticleId("a"), header, text);
        String times =
                ResolveTimes.in(article, Prose.of(text, language)).stream()
                        .map(time -> time.evidence().words() + " = " + time.value())
                        .collect(Collectors.joining("; "));
        return text + "\t" + (times.isEmpty() ? "-" : times);
    }
}
