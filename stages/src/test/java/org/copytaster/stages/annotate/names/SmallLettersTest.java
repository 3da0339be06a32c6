// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Header;
import org.copytaster.model.Mention;
import org.copytaster.stages.text.Prose;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

/// Names in languages that cut the vowel of small words and let names go on in small letters.
class SmallLettersTest {

    /// "kind: words" or "kind: words = name" for each mention, without the kind OTHER.
    private static List<String> shown(String language, String text) {
        Article article =
                Article.ofText(ArticleId.of(text), Header.of(null, "", null, language), text);
        return FindNames.in(article, Prose.of(text, language)).stream()
                .filter(one -> one.kind() != Mention.Kind.OTHER)
                .map(SmallLettersTest::shown)
                .toList();
    }

    private static String shown(Mention mention) {
        String words = mention.evidence().words();
        String name = mention.name();
        return mention.kind().name().toLowerCase(Locale.ROOT)
                + ": "
                + words
                + (words.equals(name) || name == null ? "" : " = " + name);
    }

    @Test
    void aSmallWordWithoutItsVowelIsNoPartOfAName() {
        assertThat(shown("fr", "L'Otan et l’ONU parlent d'Ankara, a dit Hanna Orlin."))
                .containsExactly(
                        "organisation: Otan",
                        "organisation: ONU",
                        "place: Ankara",
                        "person: Hanna Orlin");
        assertThat(shown("fr", "Il y a qu' Hanna Orlin qui parle de l' Égypte."))
                .containsExactly("person: Hanna Orlin", "place: Égypte");
    }

    @Test
    void aParticleWithoutItsVowelLinks() {
        assertThat(shown("fr", "Selon Henri d'Ortesson, tout va bien."))
                .containsExactly("person: Henri d'Ortesson");
    }

    @Test
    void theWordsThatOpenSentencesAreNobody() {
        assertThat(
                        shown(
                                "fr",
                                "Le port est fermé. Cependant, elle attend. Lire aussi. Autrement dit,"
                                        + " rien. Également absent, il dort. Dès lundi, en Janvier."))
                .isEmpty();
    }

    @Test
    void anOfficeWithItsNationAndFieldIsARole() {
        assertThat(
                        shown(
                                "fr",
                                "Le ministre français de la Défense, Omar Haro, et la chancelière"
                                        + " allemande Hanna Orlin arrivent. La chancelière sourit."))
                .containsExactly(
                        "role: ministre français de la Défense = Omar Haro",
                        "person: Omar Haro",
                        "role: chancelière allemande = Hanna Orlin",
                        "person: Hanna Orlin",
                        "role: chancelière = Hanna Orlin");
        assertThat(shown("fr", "Le ministre des Affaires étrangères Omar Haro est à Paris."))
                .containsExactly(
                        "role: ministre des Affaires étrangères = Omar Haro",
                        "person: Omar Haro",
                        "place: Paris");
    }

    @Test
    void namesGoOnInSmallLetters() {
        assertThat(
                        shown(
                                "fr",
                                "Ainsi, l'Arabie saoudite et le Parti socialiste ortavien attendent"
                                        + " la Ligue nationale de hockey et l'Union européenne."))
                .containsExactly(
                        "place: Arabie saoudite",
                        "organisation: Parti socialiste ortavien",
                        "organisation: Ligue nationale de hockey",
                        "organisation: Union européenne");
    }

    @Test
    void aNounInSmallLettersBelongsToTheNameBehindIt() {
        assertThat(shown("fr", "Sur la mer Noire et dans le détroit de Pelmar, tout est calme."))
                .containsExactly("place: mer Noire", "place: détroit de Pelmar");
        assertThat(shown("fr", "La mer est calme, dit Omar Haro."))
                .containsExactly("person: Omar Haro");
    }

    @Test
    void anArticleWithACapitalInsideASentenceBeginsAName() {
        assertThat(shown("fr", "Ils sont allés à La Haye.")).containsExactly("place: La Haye");
    }

    @Test
    void twoNamesWithAPrepositionBetweenThemAreTwo() {
        assertThat(shown("fr", "Elle veut la France de Hanna Orlin. Il voit Omar Haro de Syrie."))
                .containsExactly(
                        "place: France",
                        "person: Hanna Orlin",
                        "person: Omar Haro",
                        "place: Syrie");
        assertThat(shown("fr", "Le président de l'ONU Omar Haro est absent."))
                .contains("organisation: ONU", "person: Omar Haro");
    }

    @Test
    void aNameWithAHyphenIsOne() {
        assertThat(shown("fr", "Elle vit en Colombie-Britannique avec le porte-parole Omar Haro."))
                .containsExactly(
                        "place: Colombie-Britannique",
                        "role: porte-parole = Omar Haro",
                        "person: Omar Haro");
    }

    @Test
    void aCountryIsNotThePeopleThatIsCalledLikeIt() {
        assertThat(shown("fr", "En Argentine et en Suisse, la présidente argentine attend."))
                .containsExactly("place: Argentine", "place: Suisse", "role: présidente argentine");
        assertThat(shown("es", "En China y en Argentina.")).contains("place: China");
    }

    @Test
    void whatGoesOnInSmallLettersIsNobody() {
        assertThat(shown("fr", "Elle a gagné aux Jeux olympiques et vu l'Océan arctique."))
                .containsExactly("place: Océan arctique");
    }

    @Test
    void aRomanNumberIsNobody() {
        assertThat(shown("fr", "Au XIX siècle, on vit à Paris.")).containsExactly("place: Paris");
        assertThat(shown("it", "Nel XV secolo Federico II di Pelmara era re."))
                .containsExactly("person: Federico II di Pelmara");
    }

    @Test
    void italianHasWordsOfItsOwn() {
        assertThat(
                        shown(
                                "it",
                                "L'Onu e il ministro della Difesa Omar Haro parlano dell'Arabia"
                                        + " Saudita. Inoltre, secondo la premier Hanna Orlin, il"
                                        + " Partito socialista ortaviano attende sul Mar Nero."))
                .containsExactly(
                        "organisation: Onu",
                        "role: ministro della Difesa = Omar Haro",
                        "person: Omar Haro",
                        "place: Arabia Saudita",
                        "role: premier = Hanna Orlin",
                        "person: Hanna Orlin",
                        "organisation: Partito socialista ortaviano",
                        "place: Mar Nero");
        assertThat(shown("it", "D'Ortema è a L'Aquila, dice Mario D'Ortema."))
                .containsExactly(
                        "person: D'Ortema = Mario D'Ortema",
                        "place: L'Aquila",
                        "person: Mario D'Ortema");
    }

    @Test
    void portugueseHasWordsOfItsOwn() {
        assertThat(
                        shown(
                                "pt",
                                "O ministro da Defesa, Omar Haro, está em São Paulo. Entretanto, a"
                                        + " presidente brasileira Hanna Orlin visitou o Conselho"
                                        + " Nacional de Pesca."))
                .containsExactly(
                        "role: ministro da Defesa = Omar Haro",
                        "person: Omar Haro",
                        "place: São Paulo",
                        "role: presidente brasileira = Hanna Orlin",
                        "person: Hanna Orlin",
                        "organisation: Conselho Nacional de Pesca");
    }

    @Test
    void dutchHasWordsOfItsOwn() {
        assertThat(
                        shown(
                                "nl",
                                "De minister van Buitenlandse Zaken, Omar Haro, is in Den Haag."
                                        + " Volgens de Duitse bondskanselier Hanna Orlin wacht de"
                                        + " Ortavische Volksbeweging."))
                .containsExactly(
                        "role: minister van Buitenlandse Zaken = Omar Haro",
                        "person: Omar Haro",
                        "place: Den Haag",
                        "role: Duitse bondskanselier = Hanna Orlin",
                        "person: Hanna Orlin",
                        "organisation: Ortavische Volksbeweging");
        assertThat(shown("nl", "Wij zagen Huug van der Orten van Ajax en de Nederlandse Antillen."))
                .contains("place: Nederlandse Antillen");
    }
}
