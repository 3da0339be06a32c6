// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sources, cues and contents in German. Every name and sentence is made up.
class GermanStatementsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
                    # the verb second, its subject before it
                    Der Leiter des Hafens in Pelmar sagte, der Steg bleibe zu. > Der Leiter des Hafens in Pelmar | sagte | der Steg bleibe zu
                    Die Sprecherin der Behörde erklärte, dass der Steg sicher sei. > Die Sprecherin der Behörde | erklärte | dass der Steg sicher sei
                    Der Leiter des Hafens, Klaus Stahr, sagte: „Der Steg ist zu.“ > Der Leiter des Hafens, Klaus Stahr | sagte | Der Steg ist zu.
                    Der Polizist, der den Dieb festnahm, sagte, er habe nichts gesehen. > Der Polizist | sagte | er habe nichts gesehen
                    # something else opens the clause: the subject stands behind the verb
                    In einem Interview sagte die Ministerin, der Steg sei sicher. > die Ministerin | sagte | der Steg sei sicher
                    Bisher sagt der Rat, der Steg sei sicher. > der Rat | sagt | der Steg sei sicher
                    Am Montag erklärte der Rat, der Steg sei sicher. > der Rat | erklärte | der Steg sei sicher
                    Über den Steg sagte er: „Er ist zu.“ > er | sagte | Er ist zu.
                    Um 11:09 Uhr berichtete der Kurier, dass der Steg offen ist. > der Kurier | berichtete | dass der Steg offen ist
                    # a verb in two parts
                    Haldane kündigte am Dienstag vor Journalisten an, dass der Steg im Mai öffnet. > Haldane | kündigte | dass der Steg im Mai öffnet
                    Die Werft teilte dem Kurier mit, dass der Steg zu ist. > Die Werft | teilte | dass der Steg zu ist
                    Es gehe ihm gut, teilte die Sprecherin der Behörde, Ana Ruhl, am Montag mit. > die Sprecherin der Behörde, Ana Ruhl | teilte | Es gehe ihm gut
                    Der Rat wies darauf hin, dass der Steg alt ist. > Der Rat | wies | dass der Steg alt ist
                    Ein Sprecher des Rats schränkte jedoch ein, dass der Steg alt ist. > Ein Sprecher des Rats | schränkte | dass der Steg alt ist
                    Die Leiterin verwies darauf, dass der Steg alt ist. > Die Leiterin | verwies | dass der Steg alt ist
                    # a phrase between the article and its noun
                    Der für den Hafen zuständige Leiter, Klaus Stahr, sagte, der Steg sei zu. > Der für den Hafen zuständige Leiter, Klaus Stahr | sagte | der Steg sei zu
                    # a full stop that ends no sentence
                    Haldane sagte, dass der Steg am 10. März öffnet. > Haldane | sagte | dass der Steg am 10. März öffnet
                    Laut Prof. Dr. Haldane ist der Steg zu. > Prof. Dr. Haldane | Laut | ist der Steg zu
                    # perfect and pluperfect
                    Die Ministerin hat angekündigt, den Steg zu öffnen. > Die Ministerin | angekündigt | den Steg zu öffnen
                    Haldane hatte vor Gericht erklärt, er sei unschuldig. > Haldane | erklärt | er sei unschuldig
                    # the verb last
                    Wie die Behörde mitteilte, ist der Steg zu. > die Behörde | mitteilte | ist der Steg zu
                    Der Steg ist zu, wie die Behörde mitteilte. > die Behörde | mitteilte | Der Steg ist zu
                    # sources without a verb
                    Nach Angaben der Polizei ist der Steg zu. > Angaben der Polizei | Nach | ist der Steg zu
                    Der Steg ist nach Polizeiangaben zu. > Polizeiangaben | nach | Der Steg ist … zu
                    Seiner Meinung nach ist der Steg zu alt. > Seiner Meinung | nach | ist der Steg zu alt
                    Laut Haldane bleibt der Steg zu. > Haldane | Laut | bleibt der Steg zu
                    Der Steg sei „alt und schief“, so Ana Ruhl, die Leiterin des Hafens. > Ana Ruhl, die Leiterin des Hafens | so | Der Steg sei „alt und schief“
                    „Der Steg ist alt“, so Ana Ruhl in Pelmar. > Ana Ruhl | so | Der Steg ist alt
                    # some words in marks among those of the article
                    Haldane nannte den Bericht eine „dreiste Lüge“. > Haldane | nannte | dreiste Lüge
                    Haldane hatte den Bericht als „falsch“ zurückgewiesen. > Haldane | zurückgewiesen | falsch
                    # nobody says it
                    In dem Bericht heißt es: „Der Steg ist zu.“ > dem Bericht | heißt | Der Steg ist zu.
                    „Der Steg ist zu“, heißt es in dem Bericht. > dem Bericht | heißt | Der Steg ist zu
                    # any verb before a colon, or behind a whole quotation
                    Haldane blieb gelassen: „Der Steg ist zu.“ > Haldane | : | Der Steg ist zu.
                    „Der Steg war lange zu“, erinnerte sich Haldane später. > Haldane | erinnerte | Der Steg war lange zu
                    """)
    void aStatement(String text, String expected) {
        assertThat(Ledger.lines("de", text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
                    Der Steg war zwei Jahre lang zu. >
                    Haldane glaubt, dass der Steg im Mai öffnet. >
                    Wenn der Rat nicht zahlt, droht die Schließung. >
                    Sie fuhr mit der „Seeschwalbe“ nach Pelmar. >
                    """)
    void noStatement(String text) {
        assertThat(Ledger.lines("de", text)).isEmpty();
    }

    @Test
    void theMoodOfTheVerbTellsThatItGoesOn() {
        assertThat(
                        Ledger.speakers(
                                "de",
                                "Mira Haldane sagte: „Wir öffnen im Mai.“ Der Steg sei sicher. Man"
                                        + " habe alles geprüft. Der Hafen liegt im Norden."))
                .containsExactly(
                        "Mira Haldane: Wir öffnen im Mai.",
                        "Mira Haldane: Der Steg sei sicher. Man habe alles geprüft");
    }

    /// "soll" with an infinitive of the perfect is hearsay; with one of the present it is a plan.
    @Test
    void whatIsSaidToHaveHappenedGoesOn() {
        assertThat(
                        Ledger.lines(
                                "de",
                                "Die Polizei teilte mit, der Dieb sei geflohen. Er soll allein"
                                        + " gewesen sein. Der Steg soll morgen gebaut werden."))
                .containsExactly(
                        "Die Polizei | teilte | der Dieb sei geflohen",
                        "Die Polizei | - | Er soll allein gewesen sein");
    }

    @Test
    void theSubjectIsShared() {
        assertThat(
                        Ledger.lines(
                                "de",
                                "Haldane sagte, der Steg sei sicher, und betonte, man habe alles"
                                        + " geprüft."))
                .containsExactly(
                        "Haldane | sagte | der Steg sei sicher",
                        "Haldane | betonte | man habe alles geprüft");
    }

    @Test
    void aStatementMayPointBack() {
        assertThat(Ledger.lines("de", "Der Steg ist zu. Das sagte Mira Haldane am Montag."))
                .containsExactly("Mira Haldane | sagte | Der Steg ist zu");
    }
}
