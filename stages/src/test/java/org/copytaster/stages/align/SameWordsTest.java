// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Evidence;
import org.copytaster.model.Header;
import org.copytaster.model.Mention;
import org.copytaster.model.Span;
import org.copytaster.model.Speaker;
import org.copytaster.model.Stamp;
import org.copytaster.model.Statement;
import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// `wordings.tsv` holds what four people said on one day, each utterance in several wordings and
/// languages. Two wordings of one utterance are a pair that is the same; two utterances of one speaker
/// are a pair that differs, and many differ only in a number, a denial, or what became of the matter.
class SameWordsTest {

    private static final double PRECISION = 0.97;
    private static final double RECALL = 0.84;

    private record Line(String utterance, String speaker, Wording wording) {}

    @Test
    void findsMostPairsOfWordingsAndHardlyAnyOther() throws IOException {
        List<Line> lines = lines();
        List<String> wrong = new ArrayList<>();
        int same = 0;
        int different = 0;
        int found = 0;
        for (int i = 0; i < lines.size(); i++) {
            for (Line other : lines.subList(i + 1, lines.size())) {
                Line one = lines.get(i);
                if (!one.speaker().equals(other.speaker())) {
                    continue;
                }
                boolean joined = SameWords.likeness(one.wording(), other.wording()) > 0;
                boolean isSame = one.utterance().equals(other.utterance());
                same += isSame ? 1 : 0;
                different += isSame ? 0 : 1;
                found += isSame && joined ? 1 : 0;
                if (joined && !isSame) {
                    wrong.add(one.utterance() + " and " + other.utterance());
                }
            }
        }
        assertThat(same).isGreaterThanOrEqualTo(120);
        assertThat(different).isGreaterThanOrEqualTo(240);
        assertThat((double) found / (found + wrong.size()))
                .describedAs("precision; wrong: %s", wrong)
                .isGreaterThanOrEqualTo(PRECISION);
        assertThat((double) found / same).describedAs("recall").isGreaterThanOrEqualTo(RECALL);
    }

    @Test
    void likenessIsTheSameFromBothSides() throws IOException {
        List<Line> lines = lines();
        for (Line one : lines) {
            for (Line other : lines) {
                assertThat(SameWords.likeness(one.wording(), other.wording()))
                        .isCloseTo(
                                SameWords.likeness(other.wording(), one.wording()),
                                withinPercentage(0.001));
            }
        }
    }

    private static List<Line> lines() throws IOException {
        List<Line> lines = new ArrayList<>();
        try (InputStream file = SameWordsTest.class.getResourceAsStream("wordings.tsv");
                BufferedReader reader =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            for (String line : reader.lines().skip(1).toList()) {
                List<String> columns = List.of(line.split("\t", -1));
                lines.add(
                        new Line(
                                columns.get(0),
                                columns.get(1),
                                wording(
                                        "page-" + lines.size(),
                                        columns.get(1),
                                        columns.get(2),
                                        columns.get(3))));
            }
        }
        return lines;
    }

    private static Wording wording(String id, String speaker, String language, String words) {
        Header header = Header.of("Daily", "", Stamp.parse("2025-04-01"), language);
        Article article = Article.ofText(new ArticleId(id), header, words);
        List<Evidence> content = List.of(article.evidence(new Span(0, words.length())));
        return Wording.of(
                Statement.of(
                        Statement.Form.DIRECT,
                        content,
                        new Speaker.Named(speaker, Mention.Kind.PERSON, null)),
                article);
    }
}
