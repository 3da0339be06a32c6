// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Header;
import org.copytaster.model.ManySeeds;
import org.copytaster.model.Mention;
import org.copytaster.stages.text.Prose;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import java.util.Random;

class FindNamesTest {

    private static Article article(String language, String text) {
        Header header = Header.of(null, "", null, language);
        return Article.ofText(ArticleId.of(text), header, text);
    }

    private static List<Mention> in(String language, String text) {
        Article article = article(language, text);
        return FindNames.in(article, Prose.of(text, language));
    }

    /// "kind: words" or "kind: words = name" for each mention, without the kind OTHER.
    private static List<String> shown(String language, String text) {
        return in(language, text).stream()
                .filter(one -> one.kind() != Mention.Kind.OTHER)
                .map(FindNamesTest::shown)
                .toList();
    }

    private static String shown(Mention mention) {
        String words = mention.evidence().words();
        String name = mention.name();
        return mention.kind().name().toLowerCase(java.util.Locale.ROOT)
                + ": "
                + words
                + (words.equals(name) || name == null ? "" : " = " + name);
    }

    @Test
    void aTitleBeforeANameIsARoleOfItsOwn() {
        assertThat(shown("en", "Russian Foreign Minister Sergey Belorov met Dr. Hanna Orlin."))
                .containsExactly(
                        "role: Russian Foreign Minister = Sergey Belorov",
                        "person: Sergey Belorov",
                        "person: Hanna Orlin");
    }

    @Test
    void aFamilyNameAloneIsThePersonNamedInFull() {
        assertThat(
                        shown(
                                "en",
                                "President Omar al-Tamrini spoke. Al-Tamrini then left. Tamrini waved."))
                .containsExactly(
                        "role: President = Omar al-Tamrini",
                        "person: Omar al-Tamrini",
                        "person: Al-Tamrini = Omar al-Tamrini",
                        "person: Tamrini = Omar al-Tamrini");
    }

    @Test
    void twoOfOneFamilyAreKeptApart() {
        List<Mention> mentions =
                in("en", "Hafiz al-Tamrini met his son Omar al-Tamrini. Tamrini waved.");
        assertThat(mentions.get(0).entity()).isNotEqualTo(mentions.get(1).entity());
        assertThat(mentions.get(2).entity()).isNull();
        assertThat(mentions.get(2).name()).isNull();
    }

    @Test
    void theMinisterIsTheOnlyMinisterOfTheArticle() {
        assertThat(
                        shown(
                                "en",
                                "Syrian Foreign Minister Basel Ortani arrived. The minister waved."
                                        + " Syria's top diplomat smiled."))
                .containsExactly(
                        "role: Syrian Foreign Minister = Basel Ortani",
                        "person: Basel Ortani",
                        "role: minister = Basel Ortani",
                        "place: Syria",
                        "role: top diplomat = Basel Ortani");
    }

    @Test
    void ofTwoMinistersNobodyKnowsWhichIsMeant() {
        List<Mention> mentions =
                in(
                        "en",
                        "Syrian Foreign Minister Basel Ortani met Turkish Foreign Minister Kemal"
                                + " Arslan. The minister smiled. The Turkish minister left.");
        assertThat(mentions)
                .extracting(Mention::name)
                .containsExactly(
                        "Basel Ortani",
                        "Basel Ortani",
                        "Kemal Arslan",
                        "Kemal Arslan",
                        null,
                        "Kemal Arslan");
    }

    @Test
    void aPronounIsNobody() {
        assertThat(shown("en", "He said that they were ready. It rained. I left on Monday in May."))
                .isEmpty();
    }

    @Test
    void organisationsAreKnownByTheirNouns() {
        assertThat(
                        shown(
                                "en",
                                "The Ortani Democratic Front (ODF) left. The ODF had asked the"
                                        + " Ministry of Trade and Industry."))
                .containsExactly(
                        "organisation: Ortani Democratic Front",
                        "organisation: ODF = Ortani Democratic Front",
                        "organisation: ODF = Ortani Democratic Front",
                        "organisation: Ministry of Trade and Industry");
    }

    @Test
    void aCountryIsOneInAllItsSpellings() {
        List<Mention> mentions = in("en", "Turkey, Turkiye and Türkiye are one; Syria is not.");
        assertThat(mentions).extracting(Mention::kind).containsOnly(Mention.Kind.PLACE);
        assertThat(mentions.subList(0, 3))
                .extracting(Mention::entity)
                .containsOnly(mentions.getFirst().entity());
        assertThat(mentions.get(3).entity()).isNotEqualTo(mentions.getFirst().entity());
    }

    @Test
    void theSpellingsOfOneNameInTwoArticlesAreOneActor() {
        assertThat(in("en", "Ahmad al-Tamrini spoke.").getFirst().entity())
                .isEqualTo(in("en", "Ahmed al-Tamrini left.").getFirst().entity())
                .isNotEqualTo(in("en", "Hamid al-Tamrini left.").getFirst().entity());
    }

    @Test
    void aFamilyNameNeedsNoArticleToBeKnown() {
        assertThat(shown("en", "Asad al-Daybani arrived. Daybani waved."))
                .containsExactly("person: Asad al-Daybani", "person: Daybani = Asad al-Daybani");
    }

    @Test
    void spanishAdjectivesStandBehindTheOffice() {
        assertThat(
                        shown(
                                "es",
                                "El ministro de Exteriores ruso, Serguéi Belorov, llegó a Turquía."
                                        + " Belorov dijo que volverá. El ministro sonrió."))
                .containsExactly(
                        "role: ministro de Exteriores ruso = Serguéi Belorov",
                        "person: Serguéi Belorov",
                        "place: Turquía",
                        "person: Belorov = Serguéi Belorov",
                        "role: ministro = Serguéi Belorov");
    }

    @Test
    void arabicNamesAreFoundWithoutCapitals() {
        assertThat(
                        shown(
                                "ar",
                                "قال وزير الخارجية الروسي سيرغي بيلوروف إن تركيا وسوريا مستعدتان."
                                        + " وأضاف بيلوروف أن وزارة الخارجية الروسية تتابع."))
                .containsExactly(
                        "role: وزير الخارجية الروسي = سيرغي بيلوروف",
                        "person: سيرغي بيلوروف",
                        "place: تركيا",
                        "place: سوريا",
                        "person: بيلوروف = سيرغي بيلوروف",
                        "organisation: وزارة الخارجية الروسية");
    }

    @Test
    void aCountryIsOneInThreeLanguages() {
        assertThat(
                        List.of(
                                in("en", "They left for Turkey.").getFirst().entity(),
                                in("es", "Viajó a Turquía.").getFirst().entity(),
                                in("ar", "وصل إلى تركيا.").getFirst().entity()))
                .containsOnly(in("en", "Türkiye waits.").getFirst().entity());
    }

    @ManySeeds(60)
    void mentionsAreInOrderAndDoNotOverlap(long seed) {
        Random random = new Random(seed);
        String[] words = {
            "Omar",
            "al-Tamrini",
            "the",
            "minister",
            "of",
            "Syria",
            "Syria's",
            "Russian",
            "Ministry",
            "said",
            ",",
            ".",
            "\n",
            "(UN)",
            "J.",
            "Gen.",
            "US-led",
            "and",
            "Al-Sharq",
            "\"",
            "в",
            "وزير"
        };
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append(words[random.nextInt(words.length)])
                    .append(random.nextInt(9) == 0 ? "" : " ");
        }
        int last = 0;
        for (String language : new String[] {"en", "es", "ar", "ru", "tr", "zz"}) {
            Article article = article(language, text.toString());
            last = 0;
            for (Mention mention : FindNames.in(article, Prose.of(article.text(), language))) {
                assertThat(mention.evidence().span().start()).isGreaterThanOrEqualTo(last);
                assertThat(mention.evidence().holdsIn(article.text())).isTrue();
                assertThat(Objects.requireNonNull(mention.evidence()).words()).isNotBlank();
                last = mention.evidence().span().end();
            }
        }
    }

    @Test
    void whoStandsInTheResultsOfMatchesIsAClub() {
        assertThat(shown("en", "Belforda 2 Ortona 1\nVelland Rovers 3 Ortavia 0"))
                .containsExactly(
                        "organisation: Belforda",
                        "organisation: Ortona",
                        "organisation: Velland Rovers",
                        "organisation: Ortavia");
    }

    @Test
    void whatIsKnownAsACountryOrANationIsNoPerson() {
        assertThat(in("en", "Israel's envoy thanked Chad, who said that Kurdish forces left."))
                .extracting(Mention::kind)
                .doesNotContain(Mention.Kind.PERSON);
    }

    @Test
    void aCompanyIsKnownByWhatIsSaidOfIt() {
        assertThat(shown("en", "Shares of Belforda Steel rose. The Ortona Steel Works closed."))
                .containsExactly(
                        "organisation: Belforda Steel", "organisation: Ortona Steel Works");
    }

    @Test
    void aNameThatTheSentenceGoesOnFromIsNotWhoTheOfficeNames() {
        assertThat(
                        shown(
                                "en",
                                "Foreign Minister Hanna Orlin arrived. According to the minister,"
                                        + " Ortavia has closed. Her counterpart, Kemal Arslan, left."))
                .contains("role: minister = Hanna Orlin", "role: counterpart = Kemal Arslan")
                .doesNotContain("person: Ortavia");
    }

    @Test
    void syllablesAndParticlesBehindAHyphenBelongToTheName() {
        assertThat(in("en", "Officials met Pak Ki-moon, Rho Song-ho and King Nasir-ud-Din."))
                .extracting(one -> one.evidence().words())
                .containsExactly("Pak Ki-moon", "Rho Song-ho", "King", "Nasir-ud-Din");
        assertThat(shown("en", "They met rebels from Moscow-backed groups."))
                .containsExactly("place: Moscow");
    }

    @Test
    void aNameThatIsAlsoAnOfficeAMonthOrASmallWordIsWhole() {
        assertThat(shown("en", "The talks went well, Prime Minister John Major told reporters."))
                .contains("person: John Major");
        assertThat(shown("en", "The law was sent to Theresa May on Friday."))
                .containsExactly("person: Theresa May");
        assertThat(shown("en", "Yesterday President Bill Harrod left the hall."))
                .contains("person: Bill Harrod");
        assertThat(shown("en", "The bench was led by A. Harrod and M. Orlin."))
                .containsExactly("person: A. Harrod", "person: M. Orlin");
        assertThat(shown("en", "They wrote to Christian Harrod."))
                .containsExactly("person: Christian Harrod");
    }

    @Test
    void aTitleThatNoListKnowsIsLeftOutWhereTheNameStandsAloneElsewhere() {
        assertThat(shown("en", "Glazier Hanna Velorska came. Later Hanna Velorska spoke."))
                .containsExactly("person: Hanna Velorska", "person: Hanna Velorska");
    }

    @Test
    void andLinksNoTwoPeopleAndNoTwoCountries() {
        assertThat(shown("es", "Lucía y Tomás llegaron. Hablaron Exteriores de Ortavia y Belmara."))
                .noneMatch(one -> one.contains("Lucía y"))
                .noneMatch(one -> one.contains("Ortavia y") || one.contains("Exteriores de"));
    }

    @Test
    void theOfficeOfSeveralIsNoActor() {
        assertThat(shown("es", "Los ministros de Exteriores de Ortavia y Belmara se vieron."))
                .noneMatch(one -> one.contains("Exteriores"));
    }

    @Test
    void aHeadlineIsTakenApartByWhatTheArticleKnows() {
        assertThat(
                        shown(
                                "en",
                                "VELORSKA WARNS ORTAVIA OVER GRAIN\n"
                                        + "Hanna Velorska said that Ortavia takes too much grain."
                                        + " Velorska left."))
                .contains("person: VELORSKA = Hanna Velorska")
                .noneMatch(one -> one.contains("WARNS") || one.contains("GRAIN"));
    }

    @Test
    void whatIsWrittenWithANumberIsNoPerson() {
        assertThat(shown("en", "She quoted Resolution 2254 and the text of Decree 118."))
                .noneMatch(one -> one.startsWith("person"));
    }

    @Test
    void aReportBeginsWithItsPlaceAndAgency() {
        assertThat(shown("en", "VELTHAVEN (Brisowire) — The harbour closed.\nNobody came."))
                .contains("place: VELTHAVEN", "organisation: Brisowire");
    }

    @Test
    void aHeadlineWithADashBeginsWithNoPlace() {
        assertThat(in("en", "Hanna Orlin - a portrait of the minister"))
                .noneMatch(mention -> mention.kind() == Mention.Kind.PLACE);
    }

    @Test
    void anAdjectiveOfAPlaceOfTheArticleIsNoActor() {
        assertThat(
                        shown(
                                "en",
                                "He lives in Belmorta. Ships sailed from Belmorta to the Belmortan"
                                        + " coast, and the Belmortans left."))
                .contains("place: Belmorta")
                .noneMatch(one -> one.contains("Belmortan"));
    }

    @Test
    void theShortFormOfAnOrganisationIsTheOneThatTheArticleNames() {
        assertThat(
                        shown(
                                "en",
                                "The Velthaven Lighthouse Society met. The Society voted on Monday."))
                .contains("organisation: Society = Velthaven Lighthouse Society");
    }

    @Test
    void anAdjectiveBehindAnArabicOfficeIsNoName() {
        assertThat(shown("ar", "قال وزير الخارجية البلماري ميرو ترخوف إن الميناء مفتوح."))
                .contains("person: ميرو ترخوف")
                .noneMatch(one -> one.startsWith("person: البلماري"));
    }

    @Test
    void behindAnArabicOfficeWithoutArticleStandsItsCountry() {
        assertThat(shown("ar", "وصل وزير خارجية بلمارا أحمد الدروازي إلى العاصمة."))
                .contains("place: بلمارا", "person: أحمد الدروازي");
    }

    @Test
    void arabicWordsWithAPronounAndPluralsAreNoNames() {
        assertThat(
                        shown(
                                "ar",
                                "أبدت الوزيرة استعدادها للقاء نظيرها. ونشرت الصحيفة أسماء المحتجزين."))
                .noneMatch(one -> one.startsWith("person"));
    }

    @Test
    void anArabicMinistryEndsBehindItsAdjectives() {
        assertThat(shown("ar", "أعلنت وزارة الخارجية البلمارية الإغلاق اليوم."))
                .contains("organisation: وزارة الخارجية البلمارية");
    }

    @Test
    void aNumberOfThingsBehindANameIsNoResult() {
        assertThat(shown("en", "It took Yelga Dravich 41 minutes. Dravich told nobody why."))
                .containsExactly("person: Yelga Dravich", "person: Dravich = Yelga Dravich");
    }

    @Test
    void aPronounWithASmallVerbWrittenOntoItIsNobody() {
        assertThat(shown("en", "I’m sure. I've been there. They'll go. \"I’d wait,\" she said."))
                .isEmpty();
    }

    @Test
    void theMarkForAndLinksNoTwoPeople() {
        assertThat(shown("en", "They met Hanna Orlin & Peter Harrod. Orlin & Harrod Ltd. closed."))
                .contains("person: Hanna Orlin", "person: Peter Harrod")
                .noneMatch(one -> one.startsWith("person") && one.contains("&"));
    }

    @Test
    void severalOfWhatIsKnownByInitialsAreNoActor() {
        assertThat(shown("en", "The MPs met. Two NGOs left with the CEOs.")).isEmpty();
    }

    @Test
    void aPlaceThatOpensALongerNameIsNotCutOff() {
        assertThat(shown("en", "New York Velmarks won. Nobody came."))
                .noneMatch(one -> one.contains(": York"));
    }

    @Test
    void aMinistryIsThatOfItsNation() {
        List<Mention> mentions =
                in(
                        "en",
                        "Syria's Foreign Ministry spoke. The Turkish Foreign Ministry did not. The"
                                + " Syrian Foreign Ministry left.");
        List<Mention> ministries =
                mentions.stream().filter(one -> one.kind() == Mention.Kind.ORGANISATION).toList();
        assertThat(ministries).hasSize(3);
        assertThat(ministries.get(0).entity())
                .isEqualTo(ministries.get(2).entity())
                .isNotEqualTo(ministries.get(1).entity());
        assertThat(ministries.getFirst().name()).isEqualTo("Syria's Foreign Ministry");
    }

    @Test
    void aMinistryOfNoNationIsNoneOfAnotherArticle() {
        assertThat(in("en", "On Monday the Foreign Ministry spoke.").getFirst().entity())
                .isNotEqualTo(in("en", "Yesterday the Foreign Ministry left.").getFirst().entity());
        assertThat(in("en", "They met the EU on Monday.").getFirst().entity())
                .isEqualTo(in("en", "They met the European Union.").getFirst().entity());
    }

    @Test
    void aCommonNounWithACapitalIsNoNameInGerman() {
        assertThat(
                        shown(
                                "de",
                                "Die Angst der Kinder wuchs im letzten Jahr. Viele Menschen warteten"
                                        + " Tage auf eine Nachricht. Nach der Gefangenschaft kehrte"
                                        + " Hanna Orlin in die Schweiz zurück. Kinder lachten."))
                .containsExactly("person: Hanna Orlin", "place: Schweiz");
    }

    @Test
    void aNounBeforeANameIsNoPartOfItInGerman() {
        assertThat(
                        shown(
                                "de",
                                "Die Nominierung von Hanna Orlin kam spät. Sowohl Orlin als auch der"
                                        + " Glaser Viktor Haro schwiegen. Die Langstreckenläuferin Nora"
                                        + " Velmar gewann."))
                .filteredOn(one -> one.startsWith("person"))
                .containsExactly(
                        "person: Hanna Orlin",
                        "person: Orlin = Hanna Orlin",
                        "person: Viktor Haro",
                        "person: Nora Velmar");
    }

    @Test
    void aNobleParticleLinksInGerman() {
        assertThat(shown("de", "Gestern sprach Ursula von der Ortau in Berlin."))
                .containsExactly("person: Ursula von der Ortau", "place: Berlin");
    }

    @Test
    void anOfficeInOneWordIsARoleInGerman() {
        assertThat(shown("de", "Außenminister Viktor Haro traf Parteichefin Nora Velmar."))
                .containsExactly(
                        "role: Außenminister = Viktor Haro",
                        "person: Viktor Haro",
                        "role: Parteichefin = Nora Velmar",
                        "person: Nora Velmar");
    }

    @Test
    void ofANameWithoutAnythingThatShowsAPersonTheKindIsUnknown() {
        assertThat(shown("en", "We compared Quolp Zindra with Wuvvle last week. Wuvvle is cheap."))
                .noneMatch(one -> one.startsWith("person"));
    }

    @Test
    void anAcronymIsNoFamilyName() {
        assertThat(shown("en", "Zindra VPN is quick. VPN users like it. A good VPN is cheap."))
                .filteredOn(one -> one.startsWith("person"))
                .isEmpty();
    }

    @Test
    void aShipIsNoPerson() {
        assertThat(shown("en", "The ferry Honest Baker sank. Honest Baker had left at noon."))
                .isEmpty();
    }

    @Test
    void whatStandsAsAPlaceIsOne() {
        assertThat(shown("en", "They met in Dar Zindra on Monday. Talks in Dar Zindra go on."))
                .containsExactly("place: Dar Zindra", "place: Dar Zindra");
    }

    @Test
    void theHolderOfAnOfficeOfAPlaceStandsBehindAComma() {
        assertThat(shown("es", "El primer ministro de Karvelia, Ludmar Oskander, culpó al vecino."))
                .contains("person: Ludmar Oskander");
    }

    @Test
    void whatSomebodyIsStandsBehindTheName() {
        assertThat(shown("en", "Bok Il-sun, the secretary general of the union, waved."))
                .contains("person: Bok Il-sun");
    }
}
