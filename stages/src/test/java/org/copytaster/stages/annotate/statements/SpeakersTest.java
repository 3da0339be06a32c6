// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Said;
import org.copytaster.model.Speaker;
import org.copytaster.model.Statement;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

/// Who is meant by the words that name a source, and when it was said.
class SpeakersTest {

    private static List<String> speakers(String text) {
        return Ledger.of("en", text).stream().map(one -> one.speaker().shown()).toList();
    }

    @Test
    void aFamilyNameIsTheFullNameOfTheArticle() {
        assertThat(
                        speakers(
                                "Foreign Minister Mira Haldane said the pier was safe.\n"
                                        + "Haldane said it would open."))
                .containsExactly("Mira Haldane", "Mira Haldane");
    }

    @Test
    void aPronounIsTheSpeakerBefore() {
        assertThat(speakers("Mira Haldane said the pier was safe. She said it would open."))
                .containsExactly("Mira Haldane", "Mira Haldane");
    }

    @Test
    void aPronounIsNobodyWhereNobodyIsNamed() {
        assertThat(Ledger.of("en", "He said the pier was safe."))
                .extracting(Statement::speaker)
                .containsExactly(new Speaker.Unknown());
    }

    @Test
    void anOfficeIsThePersonWhomTheArticleCallsSo() {
        assertThat(
                        speakers(
                                "Lomaran Foreign Minister Oskar Venn said the pier was safe.\n"
                                        + "The minister said it would open."))
                .containsExactly("Oskar Venn", "Oskar Venn");
    }

    @Test
    void aSourceWhoseNameIsKeptBackIsUnnamed() {
        assertThat(Ledger.of("en", "A senior official said the pier was safe."))
                .extracting(Statement::speaker)
                .containsExactly(new Speaker.Unnamed("A senior official"));
    }

    @Test
    void aSpokesmanForSomebodyIsNotThatPerson() {
        assertThat(speakers("A spokesman for Mira Haldane said the pier was safe."))
                .containsExactly("A spokesman for Mira Haldane");
    }

    @Test
    void theDayStandsInTheSentence() {
        Statement statement =
                Ledger.of("en", "Mira Haldane said on March 12, 2031 that the pier was safe.")
                        .getFirst();
        Said said = Objects.requireNonNull(statement.said());
        assertThat(said.day().timex()).isEqualTo("2031-03-12");
    }

    @Test
    void theDayOfAThingSpokenOfIsNotTheDayOnWhichSomebodySpoke() {
        String text =
                """
                The harbour is old.

                Its pier is older.

                "The pier is safe," Mira Haldane said in a letter %s March 12, 2031.
                """;
        assertThat(Ledger.of("en", text.formatted("from")).getFirst().said()).isNull();
        assertThat(Ledger.of("en", text.formatted("on")).getFirst().said()).isNotNull();
    }

    @Test
    void withoutATimeTheDayIsNotKnown() {
        assertThat(Ledger.of("en", "Mira Haldane said the pier was safe.").getFirst().said())
                .isNull();
    }

    private static final String MINISTERS =
            """
            The ministers of two valleys on Wednesday called for a new pier.

            Mira Haldane said the old one was rotten.

            Her neighbour Tom Brask said he had mended it twice.
            """;

    @Test
    void whoIsInTheOpeningSpokeOnTheDayOfTheNews() {
        assertThat(saidBy("Mira Haldane")).isEqualTo("2031-03-12");
    }

    @Test
    void whatOthersSayMayBeOlder() {
        assertThat(saidBy("Tom Brask")).isEqualTo("unknown");
    }

    private static String saidBy(String speaker) {
        Said said =
                Ledger.of("en", MINISTERS).stream()
                        .filter(one -> one.speaker().shown().equals(speaker))
                        .findFirst()
                        .orElseThrow()
                        .said();
        return said == null ? "unknown" : said.day().timex();
    }

    @Test
    void jointSpeakersAreAllNamed() {
        assertThat(
                        Ledger.speakers(
                                "en",
                                """
                                Mira Haldane and Tom Brask said the pier was rotten.

                                They said it would close.

                                Mira Haldane, Tom Brask and the engineer Ari Flett said it was shut.
                                """))
                .containsExactly(
                        "Mira Haldane, Tom Brask: the pier was rotten",
                        "Mira Haldane, Tom Brask: it would close",
                        "Mira Haldane, Tom Brask, Ari Flett: it was shut");
    }

    @Test
    void oneWhoSpeaksForSeveralIsNoneOfThem() {
        assertThat(
                        Ledger.speakers(
                                "en",
                                "A spokesman for Mira Haldane and Tom Brask said nobody was hurt."))
                .containsExactly("A spokesman for Mira Haldane and Tom Brask: nobody was hurt");
    }
}
