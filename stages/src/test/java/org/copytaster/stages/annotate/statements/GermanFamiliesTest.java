// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Families of errors in German that were mended together, each with its cases. Every name and sentence is
/// made up.
class GermanFamiliesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
                    # an object or an adverb opens the sentence, and case or number tell who speaks
                    Die Kritik wies der Minister Jon Venn zurück: „Der Steg ist sicher.“ > der Minister Jon Venn | wies | Der Steg ist sicher.
                    Die Forderungen lehnte Haldane mit den Worten „viel zu teuer“ ab. > Haldane | lehnte | viel zu teuer
                    Relativierend fügte Haldane hinzu, der Steg sei alt. > Haldane | fügte | der Steg sei alt
                    Aber Fischer berichteten, der Steg sei offen. > Fischer | berichteten | der Steg sei offen
                    # a clause that belongs to a noun stands between the verb and what was said
                    Haldane schrieb in einem Brief, der am Montag ankam, der Steg sei zu. > Haldane | schrieb | der Steg sei zu
                    Haldane erklärte, die noch zu bauende Brücke werde den Steg ersetzen. > Haldane | erklärte | die noch zu bauende Brücke werde den Steg ersetzen
                    # the name of an office holder parts a verb from its helper
                    Zuletzt hatte der Leiter des Hafens, Klaus Stahr, erklärt, der Steg sei zu. > der Leiter des Hafens, Klaus Stahr | erklärt | der Steg sei zu
                    # "wonach" tells what the noun before it says
                    Es gibt eine Studie, wonach der Steg sicher ist. > eine Studie | wonach | der Steg sicher ist
                    # an article before a possessive belongs to a noun behind
                    Haldane beklagte die ihrer Meinung nach zu hohen Kosten. > ihrer Meinung | nach | Haldane beklagte die … zu hohen Kosten
                    # who demands what in the passive
                    Von der Behörde wurde der Rat aufgefordert, den Steg zu schließen. > der Behörde | aufgefordert | den Steg zu schließen
                    # a demand has an object, and what follows belongs to it
                    Der Verein fordert vom Rat einen Plan, mit dem der Steg erhalten wird. > Der Verein | fordert | vom Rat einen Plan, mit dem der Steg erhalten wird
                    Der Verein fordert mehr Geld, um den Steg zu retten. > Der Verein | fordert | mehr Geld, um den Steg zu retten
                    # what was said stands before a pronoun that takes it up
                    Der Steg ist seit Mai zu, das teilte die Behörde mit. > die Behörde | teilte | Der Steg ist seit Mai zu
                    # whatever the verb, the words for something are somebody's
                    Der Verein feierte den Umbau als „großen Wurf“. > Der Verein | als | großen Wurf
                    # names and nouns whose first letter is small
                    Laut einer pkb-Meldung ist der Steg zu. > einer pkb-Meldung | Laut | ist der Steg zu
                    Laut „bote.example“ ist der Steg zu. > „bote.example“ | Laut | ist der Steg zu
                    Der Sender al-Tarif berichtet, der Steg sei zu. > Der Sender al-Tarif | berichtet | der Steg sei zu
                    # a noun tells that words follow
                    Haldane verabschiedete sich mit den Worten „Ich bin da“. > Haldane | Worten | Ich bin da
                    An dem Zaun hing die Parole „Nie wieder ohne Steg“. > dem Zaun | Parole | Nie wieder ohne Steg
                    „Guten Tag, ich bin da“, mit diesen Worten meldete sich Haldane zurück. > Haldane | Worten | Guten Tag, ich bin da
                    # who is quoted speaks, and not who quotes
                    Ein Sender zitierte Haldane mit den Worten: „Der Steg ist zu.“ > Haldane | zitierte | Der Steg ist zu.
                    # a quotation behind a colon has a verb of its own
                    Besorgt äußerte sich auch Haldane zum Steg: „Wir haben Angst“, sagte sie. > sie | sagte | Wir haben Angst
                    # who speaks stands behind the verb of a thing
                    Jede Verantwortung für den Steg weist Haldane von sich: „Das war der Rat.“ > Haldane | : | Das war der Rat.
                    # "nicht" and the like inside a phrase
                    Ein nicht genannter Vertreter der Werft bezeichnet ihren Plan als „gut“. > Ein nicht genannter Vertreter der Werft | bezeichnet | gut
                    # what is told of by a preposition
                    Der Wetterdienst warnte am Montag vor Sturm und Regen. > Der Wetterdienst | warnte | vor Sturm und Regen
                    # the parts of a verb side by side at the end, as two words
                    Wie der Rat bekannt gab, ist der Steg zu. > der Rat | gab | ist der Steg zu
                    Der Rat hat bekannt gegeben, dass der Steg zu ist. > Der Rat | gegeben | dass der Steg zu ist
                    # small words inside a name
                    Der Minister Rana bin Tael sagte, der Steg sei zu. > Der Minister Rana bin Tael | sagte | der Steg sei zu
                    # a phrase of saying is a cue as a whole
                    Die Leiterin zeigte sich überzeugt, dass der Steg hält. > Die Leiterin | zeigte sich überzeugt | dass der Steg hält
                    # the mood tells that what stands before the verb is asked for
                    Der Steg müsse weg, forderte er. > er | forderte | Der Steg müsse weg
                    # a phrase with a relative clause before the verb is nothing said
                    In einer Rede, die am Montag gehalten wurde, sagte Haldane, der Steg sei zu. > Haldane | sagte | der Steg sei zu
                    # an adverb opens the sentence
                    Gegenwärtig fordert der Rat, den Steg zu schließen. > der Rat | fordert | den Steg zu schließen
                    # a modal that tells of speaking
                    Die Ministerin musste einräumen, dass der Steg alt ist. > Die Ministerin | einräumen | dass der Steg alt ist
                    """)
    void aStatement(String text, String expected) {
        assertThat(Ledger.lines("de", text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
                    Der Rat kam zusammen, um den Streit zu entscheiden, denn der Steg ist alt. >
                    Der Rat sprach sich für einen Abriss von Grund auf aus. >
                    Man kann sagen, dass der Abend ein Erfolg war. >
                    Ablehnung signalisierten die Gäste der „Seeschwalbe“. >
                    """)
    void noStatement(String text) {
        assertThat(Ledger.lines("de", text)).isEmpty();
    }

    @Test
    void wordsInMarksBehindAColonAreAStatementOfTheirOwn() {
        assertThat(
                        Ledger.lines(
                                "de",
                                "Haldane sagte, der Steg sei sicher: „Wir haben ihn geprüft.“"))
                .containsExactly(
                        "Haldane | sagte | der Steg sei sicher",
                        "Haldane | sagte | Wir haben ihn geprüft.");
    }

    @Test
    void whatOnlyLeadsToAColonIsNotSaid() {
        assertThat(
                        Ledger.lines(
                                "de",
                                "Weil der Steg offen blieb, war Mira Haldane zufrieden: „Ein guter Tag“,"
                                        + " sagte sie."))
                .containsExactly("sie | sagte | Ein guter Tag");
    }

    /// Nothing is told as said before it; the mood tells that the one who acts there speaks.
    @Test
    void theMoodOfTheVerbTellsThatTheOneWhoActsSpeaks() {
        assertThat(
                        Ledger.lines(
                                "de",
                                "Mira Haldane bedauerte die Entscheidung. Der Steg sei sicher."))
                .containsExactly("Mira Haldane | - | Der Steg sei sicher");
        assertThat(Ledger.lines("de", "Der Steg bedauert nichts. Ich sei dort gewesen.")).isEmpty();
        assertThat(Ledger.lines("de", "Der Verkauf des Stegs stockt. Der Lohn sei zu niedrig."))
                .isEmpty();
    }

    /// A verb of saying in the reported mood is itself a part of what the speaker before says.
    @Test
    void whatIsToldInTheReportedMoodIsTheSpeakersBefore() {
        assertThat(
                        Ledger.lines(
                                "de",
                                "Mira Haldane sagte, der Steg sei alt. Der Rat habe eine Prüfung"
                                        + " gefordert."))
                .containsExactly(
                        "Mira Haldane | sagte | der Steg sei alt",
                        "Mira Haldane | - | Der Rat habe eine Prüfung gefordert");
    }

    @Test
    void aQuotationThatStandsAloneIsPointedBackAt() {
        assertThat(
                        Ledger.lines(
                                "de",
                                "„Ja, der Steg ist alt“. Das musste Minister Jon Venn gestern"
                                        + " einräumen."))
                .containsExactly("Minister Jon Venn | einräumen | Ja, der Steg ist alt");
    }

    @Test
    void andOpensWhatGoesOn() {
        assertThat(Ledger.lines("de", "Haldane sagte: „Der Steg ist zu.“ Und: „Er bleibt zu.“"))
                .containsExactly("Haldane | sagte | Der Steg ist zu. … Er bleibt zu.");
    }

    /// The subject of the sentence is not who speaks where its mood goes on from a statement.
    @Test
    void theSpeakerGoesOnBeforeAColon() {
        assertThat(
                        Ledger.lines(
                                "de",
                                "Mira Haldane sagte, der Steg sei zu. Lomara sei zum Dank"
                                        + " verpflichtet: „Alle haben geholfen.“"))
                .containsExactly(
                        "Mira Haldane | sagte | der Steg sei zu",
                        "Mira Haldane | : | Alle haben geholfen.");
    }
}
