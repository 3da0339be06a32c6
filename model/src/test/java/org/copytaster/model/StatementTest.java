// SPDX-License-Identifier: Apache-2.0
package org.copytaster.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Statement.Form;
import org.copytaster.model.Statement.Manner;
import org.junit.jupiter.api.Test;

import java.util.List;

class StatementTest {

    private static final ArticleId ARTICLE = new ArticleId("a-1");

    @Test
    void whatMayMeanTheOppositeIsToldWithItsAct() {
        assertThat(statement(Form.INDIRECT, "denied", Manner.SAID).told())
                .isEqualTo("denied that the harbour was shut");
        assertThat(statement(Form.MIXED, "criticised", Manner.SAID).told())
                .startsWith("criticised that");
        assertThat(statement(Form.DIRECT, "did not say", Manner.NOT_SAID).told())
                .startsWith("did not say that");
    }

    @Test
    void whatStandsApartFromItsActIsToldBehindAColon() {
        assertThat(statement(Form.INDIRECT, "denied", " on Monday ", Manner.SAID).told())
                .isEqualTo("denied: that the harbour was shut");
    }

    @Test
    void ownWordsAndMarksThatTellNothingStandAlone() {
        assertThat(statement(Form.DIRECT, "said", Manner.SAID).told())
                .isEqualTo("that the harbour was shut");
        assertThat(statement(Form.INDIRECT, ":", Manner.SAID).told())
                .isEqualTo("that the harbour was shut");
    }

    private static Statement statement(Form form, String cue, Manner manner) {
        return statement(form, cue, " ", manner);
    }

    private static Statement statement(Form form, String cue, String between, Manner manner) {
        String said = "that the harbour was shut";
        String text = cue + between + said;
        List<Evidence> content = List.of(words(text, text.length() - said.length(), text.length()));
        return new Statement(
                Statement.idOf(content),
                form,
                content,
                words(text, 0, cue.length()),
                null,
                new Speaker.Unknown(),
                "test",
                List.of(),
                null,
                null,
                null,
                manner,
                1);
    }

    private static Evidence words(String text, int start, int end) {
        return new Evidence(ARTICLE, new Span(start, end), text.substring(start, end));
    }
}
