// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.correct;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Correction;
import org.copytaster.model.Evidence;
import org.copytaster.model.Header;
import org.copytaster.model.Mention;
import org.copytaster.model.Reading;
import org.copytaster.model.Said;
import org.copytaster.model.Span;
import org.copytaster.model.Speaker;
import org.copytaster.model.Stamp;
import org.copytaster.model.Statement;
import org.copytaster.model.TimeValue;
import org.copytaster.stages.pipeline.Outcome;
import org.copytaster.stages.pipeline.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class CorrectReadingTest {

    private static final String TEXT = "Mira Oslak will go. He will go, she said.";
    private static final ArticleId ID = new ArticleId("a-1");

    /// Reads nothing: enough to see that an article is read anew.
    private static final Stage.Each<Article, Reading> EMPTY =
            article ->
                    Outcome.kept(new Reading(article, List.of(), List.of(), List.of(), List.of()));

    @Test
    void anotherDayMeansAnotherReading() {
        Stamp day = Stamp.of(LocalDate.of(2025, 3, 4));
        Reading corrected = apply(List.of(new Correction.SetDate(ID, day)));
        assertThat(corrected.article().header().published()).isEqualTo(day);
        assertThat(corrected.statements()).isEmpty();
    }

    @Test
    void aSpeakerThatTheArticleNamesKeepsItsActor() {
        Statement statement = reading().statements().getFirst();
        Reading corrected = apply(List.of(new Correction.SetSpeaker(statement.id(), "Mira Oslak")));
        assertThat(corrected.statements().getFirst().speaker())
                .isEqualTo(
                        new Speaker.Named(
                                "Mira Oslak",
                                Mention.Kind.PERSON,
                                reading().mentions().getFirst().entity()));
        assertThat(corrected.statements().getFirst().how()).isEqualTo("set by a correction");
    }

    @Test
    void anEmptyNameMeansUnknownAndTheLastCorrectionHolds() {
        Statement statement = reading().statements().getFirst();
        Reading corrected =
                apply(
                        List.of(
                                new Correction.SetSpeaker(statement.id(), "Mira Oslak"),
                                new Correction.SetSpeaker(statement.id(), "")));
        assertThat(corrected.statements().getFirst().speaker()).isEqualTo(new Speaker.Unknown());
    }

    @Test
    void anotherHeaderMeansAnotherReadingAndEachPartCountsForItself() {
        Reading corrected =
                apply(
                        List.of(
                                new Correction.SetHeader(ID, Correction.Part.OUTLET, "Tern"),
                                new Correction.SetHeader(ID, Correction.Part.AUTHOR, "Ana Reyes"),
                                new Correction.SetHeader(ID, Correction.Part.OUTLET, "The Tern"),
                                new Correction.SetHeader(ID, Correction.Part.TITLE, "He will go"),
                                new Correction.SetDate(ID, Stamp.of(LocalDate.of(2025, 3, 4)))));
        Header header = corrected.article().header();
        assertThat(header.outlet()).isEqualTo("The Tern");
        assertThat(header.title()).isEqualTo("He will go");
        assertThat(header.authors()).containsExactly("Ana Reyes");
        assertThat(header.published()).isNotNull();
        assertThat(header.language()).isEqualTo("en");
        assertThat(corrected.statements()).isEmpty();
    }

    @Test
    void aStatementIsOfTheDayThatAPersonSetOrIsNone() {
        Statement statement = reading().statements().getFirst();
        LocalDate day = LocalDate.of(2025, 3, 3);
        Reading said = apply(List.of(new Correction.SetSaid(statement.id(), day)));
        assertThat(said.statements().getFirst().said())
                .isEqualTo(new Said(TimeValue.of(day), "set by a correction", null));
        Reading unknown =
                apply(
                        List.of(
                                new Correction.SetSaid(statement.id(), day),
                                new Correction.SetSaid(statement.id(), null)));
        assertThat(unknown.statements().getFirst().said()).isNull();
        Reading none = apply(List.of(new Correction.DropStatement(statement.id())));
        assertThat(none.statements()).isEmpty();
        assertThat(none.mentions()).isEqualTo(reading().mentions());
    }

    @Test
    void aCorrectionOfAnotherArticleChangesNothing() {
        assertThat(
                        apply(
                                List.of(
                                        new Correction.SetDate(
                                                new ArticleId("a-2"),
                                                Stamp.of(LocalDate.of(2025, 3, 4))))))
                .isEqualTo(reading());
    }

    private static Reading apply(List<Correction> corrections) {
        return new CorrectReading(corrections, EMPTY).apply(reading())
                        instanceof Outcome.Kept<Reading>(List<Reading> kept)
                ? kept.getFirst()
                : reading();
    }

    private static Reading reading() {
        Header header = Header.of(null, "Title", null, "en");
        Article article = Article.ofText(ID, header, TEXT);
        Mention mention =
                new Mention(
                        article.evidence(new Span(0, 10)),
                        Mention.Kind.PERSON,
                        org.copytaster.model.ActorId.of("person", "mira oslak"),
                        "Mira Oslak");
        List<Evidence> content = List.of(article.evidence(new Span(20, 30)));
        return new Reading(
                article,
                List.of(mention),
                List.of(),
                List.of(statement(content, article.evidence(new Span(36, 40)))),
                List.of());
    }

    private static Statement statement(List<Evidence> content, @Nullable Evidence cue) {
        return new Statement(
                Statement.idOf(content),
                Statement.Form.INDIRECT,
                content,
                cue,
                null,
                new Speaker.Unknown(),
                "no source near",
                List.of(),
                null,
                null,
                null,
                Statement.Manner.SAID,
                0.5);
    }
}
