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
import java.util.Objects;
import java.util.stream.Stream;

/// Names that change in cases or carry endings: what is shown is "kind: words", and " = name" where the name is
/// told otherwise than it stands there.
class FindNamesInCasesTest {

    private static Stream<Mention> in(String language, String text) {
        Article article =
                Article.ofText(ArticleId.of(text), Header.of(null, "", null, language), text);
        return FindNames.in(article, Prose.of(text, language)).stream()
                .filter(one -> one.kind() != Mention.Kind.OTHER);
    }

    private static List<String> shown(String language, String text) {
        return in(language, text)
                .map(one -> {
                    String words = one.evidence().words();
                    String name = one.name();
                    return one.kind().name().toLowerCase(Locale.ROOT)
                            + ": "
                            + words
                            + (name == null || words.equals(name) ? "" : " = " + name);
                })
                .toList();
    }

    private static long actors(String language, String text) {
        return in(language, text)
                .filter(one -> one.kind() == Mention.Kind.PERSON)
                .map(Mention::entity)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    @Test
    void aPersonIsOneInEveryCase() {
        assertThat(
                        shown(
                                "ru",
                                "Владимир Борисков встретился с журналистами. По словам Владимира"
                                        + " Борискова, порт закрыт. Позже Борискову позвонили."))
                .containsExactly(
                        "person: Владимир Борисков",
                        "person: Владимира Борискова = Владимир Борисков",
                        "person: Борискову = Владимир Борисков");
    }

    @Test
    void aGivenNameTellsTheCaseOfTheFamilyName() {
        assertThat(
                        shown(
                                "ru",
                                "Об этом говорили с Андреем Веленским, Анной Орловой и Джоном Торном."))
                .containsExactly(
                        "person: Андреем Веленским = Андрей Веленский",
                        "person: Анной Орловой = Анна Орлова",
                        "person: Джоном Торном = Джон Торн");
    }

    @Test
    void aWomansNameIsNoMansGenitive() {
        assertThat(shown("ru", "Александра Орлова приехала утром."))
                .containsExactly("person: Александра Орлова");
        assertThat(actors("ru", "Евгений Торнов уехал. Дом Евгения Торнова пуст.")).isEqualTo(1);
    }

    @Test
    void anOfficeHasItsCountryBehindIt() {
        assertThat(shown("ru", "Министр иностранных дел Норвегии Харальд Беллен выступил в Осло."))
                .containsExactly(
                        "role: Министр иностранных дел = Харальд Беллен",
                        "place: Норвегии = Норвегия",
                        "person: Харальд Беллен",
                        "place: Осло");
    }

    @Test
    void organisationsGoOnInSmallLetters() {
        assertThat(shown("ru", "Представители Европейского союза и Министерства обороны уехали."))
                .containsExactly(
                        "organisation: Европейского союза = Европейский союз",
                        "organisation: Министерства обороны = Министерство обороны");
    }

    @Test
    void theNumberOfACenturyIsNoName() {
        assertThat(shown("ru", "Город основали в начале XX века.")).isEmpty();
    }

    @Test
    void anEndingBehindAnApostropheIsNoPartOfTheName() {
        assertThat(
                        shown(
                                "tr",
                                "Toplantı Norveç'te yapıldı, İstanbul’a dönen Ayşe Demirbel'in uçağı gecikti."))
                .containsExactly("place: Norveç", "place: İstanbul", "person: Ayşe Demirbel");
    }

    @Test
    void aTurkishOfficeStandsBeforeTheName() {
        assertThat(
                        shown(
                                "tr",
                                "Çevre ve Şehircilik Bakanı Kerem Yıldızer dün akşam limanda uzun uzun konuştu. Yıldızer, Sağlık"
                                        + " Bakanlığı'nın kararını övdü."))
                .containsExactly(
                        "role: Çevre ve Şehircilik Bakanı = Kerem Yıldızer",
                        "person: Kerem Yıldızer",
                        "person: Yıldızer = Kerem Yıldızer",
                        "organisation: Sağlık Bakanlığı");
    }

    @Test
    void theHeadOfATurkishCompoundTellsWhatItIs() {
        assertThat(
                        shown(
                                "tr",
                                "Kaza, Gülbahar Caddesi üzerinde, Deniz Üniversitesi yakınında oldu."))
                .containsExactly("place: Gülbahar Caddesi", "organisation: Deniz Üniversitesi");
    }
}
