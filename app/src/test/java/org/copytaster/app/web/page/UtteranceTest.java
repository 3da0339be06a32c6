// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.app.diff.WordDiff;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Evidence;
import org.copytaster.model.PageId;
import org.copytaster.model.Span;
import org.copytaster.model.Speaker;
import org.copytaster.model.Statement;
import org.copytaster.model.UtteranceId;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.StatementLine;
import org.copytaster.store.view.UtteranceCard;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

class UtteranceTest {

    private static final String FULL = "the harbour stays shut as long as one of them is missing";

    @Test
    void whatAWordingLeavesOutIsStruckThrough() {
        StoryPage.Utterance said = said(words(FULL, "en"), words("the harbour stays shut", "en"));
        assertThat(said.differs()).isTrue();
        assertThat(said.difference(said.wordings().get(0))).isNull();
        WordDiff difference = Objects.requireNonNull(said.difference(said.wordings().get(1)));
        assertThat(difference.pieces())
                .extracting(WordDiff.Piece::kind)
                .containsExactly(WordDiff.Kind.SAME, WordDiff.Kind.GONE);
        assertThat(difference.pieces().getLast().text().strip())
                .isEqualTo("as long as one of them is missing");
    }

    @Test
    void wordingsOfTwoLanguagesOrWithLittleInCommonAreNotCompared() {
        StoryPage.Utterance said =
                said(
                        words(FULL, "en"),
                        words("el puerto seguirá cerrado", "es"),
                        words("no ship will pass, not a single boat", "en"));
        assertThat(said.differs()).isFalse();
    }

    @Test
    void theCommaThatOnlyJoinsAQuoteToItsCueIsNotShown() {
        for (String words :
                List.of(
                        "“There is room,”",
                        "“There is room”,",
                        "«There is room»,",
                        "“There is room”")) {
            assertThat(direct(words).words()).as(words).isEqualTo("There is room");
        }
        assertThat(direct("“Room, and time, for all!”").words())
                .isEqualTo("Room, and time, for all!");
    }

    private static Quote direct(String words) {
        Evidence evidence = new Evidence(new ArticleId("a"), new Span(0, words.length()), words);
        Speaker speaker = new Speaker.Unknown();
        return new Quote(
                Statement.of(Statement.Form.DIRECT, List.of(evidence), speaker),
                speaker,
                words(words, "en").article());
    }

    private static StoryPage.Utterance said(StatementLine... wordings) {
        return StoryPage.Utterance.of(
                new UtteranceCard(
                        UtteranceId.of("u"),
                        new Speaker.Unknown(),
                        null,
                        Stream.of(wordings).toList(),
                        1));
    }

    private static StatementLine words(String words, String language) {
        ArticleId article = new ArticleId("a");
        Evidence evidence = new Evidence(article, new Span(0, words.length()), words);
        Speaker speaker = new Speaker.Unknown();
        return new StatementLine(
                Statement.of(Statement.Form.INDIRECT, List.of(evidence), speaker),
                speaker,
                new ArticleLine(
                        article,
                        PageId.of("p"),
                        "Title",
                        null,
                        null,
                        null,
                        language,
                        null,
                        null,
                        null,
                        null,
                        1,
                        1),
                null);
    }
}
