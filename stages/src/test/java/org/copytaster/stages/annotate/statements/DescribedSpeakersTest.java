// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Who is meant by an office, a description or a pronoun, where a place, a colleague or somebody named in the
/// words stands near. Every name and sentence is made up.
class DescribedSpeakersTest {

    private static List<String> speakers(String language, String text) {
        return Ledger.of(language, text).stream().map(one -> one.speaker().shown()).toList();
    }

    @Test
    void theTownOfABodyDoesNotSpeakForIt() {
        assertThat(speakers("en", "The foreign ministry in Port Selm said the river was open."))
                .containsExactly("The foreign ministry in Port Selm");
        assertThat(
                        speakers(
                                "en",
                                "In a joint statement in Port Selm, the ministers said the river was"
                                        + " open."))
                .containsExactly("the ministers");
    }

    @Test
    void severalOfOneOfficeAreNoOneOfThem() {
        assertThat(
                        speakers(
                                "en",
                                "Foreign Minister Mira Haldane arrived. Later the ministers said the"
                                        + " river was open."))
                .containsExactly("the ministers");
    }

    @Test
    void anOfficeIsTheOnlyOneWhoIsNamedBefore() {
        assertThat(
                        speakers(
                                "en",
                                "It took Mira Haldane an hour. “A river is no wall,” the foreign"
                                        + " minister said."))
                .containsExactly("Mira Haldane");
        assertThat(
                        speakers(
                                "en",
                                "Mira Haldane met Oskar Venn. “A river is no wall,” the foreign"
                                        + " minister said."))
                .containsExactly("the foreign minister");
    }

    @Test
    void aNameBehindACommaHoldsTheOfficeBeforeIt() {
        assertThat(
                        speakers(
                                "es",
                                "La ministra de Exteriores de Selm, Mira Haldane, aseguró que el"
                                        + " muelle está cerrado. Oskar Venn calló. Según la ministra,"
                                        + " no hay lista."))
                .containsExactly("Mira Haldane", "Mira Haldane");
    }

    @Test
    void whoWasDescribedOnceIsTheSameLater() {
        assertThat(
                        speakers(
                                "en",
                                "A port official who was not named said the pier was old. “We knew,”"
                                        + " the official said."))
                .containsExactly(
                        "A port official who was not named", "A port official who was not named");
    }

    @Test
    void whoIsNamedInTheWordsDoesNotSpeakThem() {
        assertThat(
                        Ledger.speakers(
                                "en",
                                "The envoy, Mira Haldane, spoke. The captain, Tom Brask, had lost the"
                                        + " boat, she said."))
                .containsExactly("Mira Haldane: The captain, Tom Brask, had lost the boat");
    }

    @Test
    void aSignatureInAParagraphOfItsOwnNamesWhoIsQuoted() {
        assertThat(
                        Ledger.lines(
                                "en",
                                "Nothing moves.\n\n“We will not close the mill.”\n\n- Haldane.\n\nThe"
                                        + " mill is old."))
                .containsExactly("Haldane | - | We will not close the mill.");
    }

    @Test
    void wordsThatOnlyRepeatThatItWasSaidAreNoStatement() {
        assertThat(
                        Ledger.lines(
                                "en",
                                "They came in groups of four, as the paper said they would, and the"
                                        + " captain came last."))
                .isEmpty();
    }

    @Test
    void aClauseBeforeItsVerbIsNoSource() {
        assertThat(
                        Ledger.lines(
                                "es",
                                "La segunda ronda entre Selm y Lomara, prevista para junio, se"
                                        + " celebrará en julio, anunció el sábado el ministro Oskar"
                                        + " Venn."))
                .containsExactly(
                        "el ministro Oskar Venn | anunció | La segunda ronda entre Selm y Lomara,"
                                + " prevista para junio, se celebrará en julio");
        assertThat(
                        Ledger.lines(
                                "es",
                                "\"El muelle está cerrado\", respondió su homólogo, Oskar Venn, a la"
                                        + " agencia."))
                .containsExactly("su homólogo, Oskar Venn | respondió | El muelle está cerrado");
    }

    @Test
    void aNounMayTellOfAStatement() {
        assertThat(
                        Ledger.lines(
                                "en",
                                "Mira Haldane's warning that the pier would fall was ignored. The"
                                        + " mayor's latest claim that the mill is safe came late."))
                .containsExactly(
                        "Mira Haldane's | warning | that the pier would fall",
                        "The mayor's | claim | that the mill is safe");
        assertThat(
                        speakers(
                                "en",
                                "Mira Haldane's warning that the pier would fall was ignored. The"
                                        + " mayor's claim that the mill is safe came late."))
                .containsExactly("Mira Haldane", "The mayor");
        assertThat(Ledger.lines("en", "Today's announcement that the mill closes came late."))
                .isEmpty();
    }

    @Test
    void aNounMayHaveAPronounBeforeIt() {
        assertThat(
                        Ledger.speakers(
                                "en",
                                "Mira Haldane was there. Her warning that the pier would fall was"
                                        + " ignored."))
                .containsExactly("Mira Haldane: that the pier would fall");
    }
}
