// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Header;
import org.copytaster.model.Mention;
import org.copytaster.model.Paragraph;
import org.copytaster.model.Reading;
import org.copytaster.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

class EditTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The bill is 14 crowns.     | The bill is 16 crowns.        | NUMBER",
                "en | Two ships were waiting.    | Nine ships were waiting.      | NUMBER",
                "en | Dravic met the envoy.      | Orsolak met the envoy.        | NAME",
                "en | He did say so.             | He did not say so.            | NEGATION",
                "es | El río es un muro.         | El río no es un muro.         | NEGATION",
                "en | It was “a long day.”       | It was “a very long day.”     | QUOTE",
                "en | The ferry left early.      | The ferry left late.          | WORDING",
                "en | The ferry, he said, left.  | The ferry he said left.       | STYLE",
                "en | the Ferry left.            | The ferry left.               | STYLE"
            })
    void aChangeIsWhatItsWordsAre(
            String language, String before, String after, Substance substance) {
        Edit edit =
                Edit.between(reading(language, "Head", before), reading(language, "Head", after));
        assertThat(edit.changes()).hasSize(1);
        assertThat(edit.changes().getFirst().weightiest()).isEqualTo(substance);
    }

    @Test
    void theWeightiestChangeComesFirst() {
        Edit edit =
                Edit.between(
                        reading("en", "Ferry leaves", "A quiet day at sea.", "It cost 14 crowns."),
                        reading("en", "Ferry left", "A quiet day at sea!", "It cost 16 crowns."));
        assertThat(edit.changes().stream().map(Edit.Change::weightiest))
                .containsExactly(Substance.NUMBER, Substance.WORDING, Substance.STYLE);
        assertThat(edit.changes().get(1).part()).isEqualTo(Edit.Part.TITLE);
    }

    @Test
    void aParagraphThatWasPutInLeadsToItsWords() {
        Edit edit =
                Edit.between(
                        reading("en", "Head", "The ferry left.", "Nobody came."),
                        reading("en", "Head", "The ferry left.", "It rained.", "Nobody came."));
        assertThat(edit.changes()).hasSize(1);
        assertThat(edit.changes().getFirst().now()).isEqualTo(new Span(16, 26));
    }

    @Test
    void aVersionAndItselfDoNotDiffer() {
        Reading one = reading("en", "Head", "The ferry left.");
        assertThat(Edit.between(one, one).changes()).isEmpty();
    }

    private static Reading reading(String language, String title, String... text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int at = 0;
        for (String paragraph : text) {
            Span span = new Span(at, at + paragraph.length());
            paragraphs.add(new Paragraph(Paragraph.Kind.PARAGRAPH, span, null));
            at = span.end() + 1;
        }
        Header header = Header.of(null, title, null, language);
        Article article =
                new Article(
                        ArticleId.of("edit"),
                        null,
                        null,
                        header,
                        String.join("\n", text),
                        paragraphs,
                        List.of(),
                        List.of());
        return new Reading(article, names(article), List.of(), List.of(), List.of());
    }

    private static List<Mention> names(Article article) {
        List<Mention> names = new ArrayList<>();
        for (String name : List.of("Dravic", "Orsolak")) {
            int at = article.text().indexOf(name);
            if (at >= 0) {
                names.add(
                        new Mention(
                                article.evidence(new Span(at, at + name.length())),
                                Mention.Kind.PERSON,
                                null,
                                name));
            }
        }
        return names;
    }
}
