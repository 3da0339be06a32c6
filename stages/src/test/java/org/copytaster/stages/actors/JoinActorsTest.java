// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.ActorId;
import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Correction;
import org.copytaster.model.Fact;
import org.copytaster.model.Header;
import org.copytaster.model.ManySeeds;
import org.copytaster.model.Mention;
import org.copytaster.model.Reading;
import org.copytaster.model.Span;
import org.copytaster.model.Stamp;
import org.copytaster.stages.pipeline.PlainRunner;
import org.copytaster.stages.text.NameKeys;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

class JoinActorsTest {

    /// An article of one day that names these people, each by exactly these words.
    private static Reading on(String day, String... names) {
        return on(day, Stamp.of(LocalDate.parse(day)), names);
    }

    private static Reading undated(String... names) {
        return on("", null, names);
    }

    private static Reading on(String source, @Nullable Stamp published, String... names) {
        String text = String.join("; ", names);
        Header header = Header.of(null, "", published, "en");
        Article article = Article.ofText(ArticleId.of(source, text), header, text);
        List<Mention> mentions = new ArrayList<>();
        for (String name : names) {
            int at = text.indexOf(name);
            mentions.add(
                    new Mention(
                            article.evidence(new Span(at, at + name.length())),
                            Mention.Kind.PERSON,
                            actor(name, article.id()),
                            name));
        }
        return new Reading(article, mentions, List.of(), List.of(), List.of());
    }

    private static ActorId actor(String name, ArticleId article) {
        return NameKeys.size(name) > 1
                ? ActorId.of("person", NameKeys.fold(name))
                : ActorId.of("person", NameKeys.fold(name), article.value());
    }

    private static List<Fact> facts(List<Correction> corrections, Reading... readings) {
        try (PlainRunner runner = new PlainRunner(1)) {
            return runner.run(JoinActors.pipeline(corrections), Arrays.asList(readings));
        }
    }

    /// The groups of spellings, each sorted, that are one actor after all facts.
    private static List<String> cast(List<Fact> facts) {
        Map<ActorId, ActorId> into = new TreeMap<>();
        Map<ActorId, TreeSet<String>> spellings = new TreeMap<>();
        for (Fact fact : facts) {
            if (fact instanceof Fact.ActorsJoined(ActorId from, ActorId to, String reason)) {
                into.put(from, to);
            }
        }
        for (Fact fact : facts) {
            if (fact instanceof Fact.ActorNamed named) {
                ActorId id = named.actor();
                while (into.containsKey(id)) {
                    id = into.get(id);
                }
                spellings.computeIfAbsent(id, key -> new TreeSet<>()).add(named.spelling());
            }
        }
        return spellings.values().stream().map(Object::toString).sorted().toList();
    }

    private static List<String> cast(Reading... readings) {
        return cast(facts(List.of(), readings));
    }

    @Test
    void aFamilyNameAloneJoinsTheOnlyOneOfThatFamily() {
        assertThat(cast(on("2031-01-02", "Omar al-Tamrini"), on("2031-01-05", "Tamrini")))
                .containsExactly("[Omar al-Tamrini, Tamrini]");
    }

    @Test
    void ofFatherAndSonNeitherIsMeant() {
        assertThat(
                        cast(
                                on("2031-01-02", "Omar al-Tamrini"),
                                on("2031-01-03", "Hafiz al-Tamrini"),
                                on("2031-01-05", "Tamrini")))
                .containsExactly("[Hafiz al-Tamrini]", "[Omar al-Tamrini]", "[Tamrini]");
    }

    @Test
    void aFamilyNameThatOnlyResemblesJoinsNobody() {
        assertThat(cast(on("2031-01-02", "John Davin Orys"), on("2031-01-05", "Orris")))
                .containsExactly("[John Davin Orys]", "[Orris]");
    }

    @Test
    void brothersAndSistersAreNeverOne() {
        assertThat(
                        cast(
                                on("2031-01-02", "Hamid al-Tamrini"),
                                on("2031-01-03", "Humaid al-Tamrini"),
                                on("2031-01-04", "Samir al-Tamrini"),
                                on("2031-01-05", "Samira al-Tamrini"),
                                on("2031-01-06", "Khalid al-Tamrini"),
                                on("2031-01-07", "Khalil al-Tamrini")))
                .hasSize(6);
    }

    @Test
    void aTitleThatNoListKnowsIsNoPartOfTheName() {
        assertThat(
                        cast(
                                on("2031-01-02", "Glazier Hanna Velorska"),
                                on("2031-01-03", "Hanna Velorska"),
                                on("2031-01-04", "Hanna Velmar")))
                .containsExactly("[Glazier Hanna Velorska, Hanna Velorska]", "[Hanna Velmar]");
    }

    @Test
    void aFamilyNameSpelledOtherwiseInOneLanguageJoinsNobody() {
        assertThat(
                        cast(
                                on("2031-01-02", "Hanna Orbbel", "Claude Gay", "Ruth Marn"),
                                on("2031-01-03", "Orbel"),
                                on("2031-01-04", "Ja"),
                                on("2031-01-05", "Märn")))
                .containsExactly(
                        "[Claude Gay]", "[Hanna Orbbel]", "[Ja]", "[Märn, Ruth Marn]", "[Orbel]");
    }

    @Test
    void aFamilyNameWithoutADayJoinsNobody() {
        assertThat(cast(on("2031-01-02", "Omar al-Tamrini"), undated("Tamrini"), undated("Lind")))
                .containsExactly("[Lind]", "[Omar al-Tamrini]", "[Tamrini]");
    }

    @Test
    void aWordAloneWeeksLaterIsNotTheSamePerson() {
        assertThat(
                        cast(
                                on("2031-01-02", "Velmar"),
                                on("2031-01-09", "Velmar", "Ostby"),
                                on("2031-02-20", "Ostby")))
                .containsExactly("[Ostby]", "[Ostby]", "[Velmar]");
    }

    @Test
    void whoIsWellKnownIsRememberedForLonger() {
        assertThat(
                        cast(
                                on("2031-01-02", "Hanna Velmar", "Nora Ostby"),
                                on("2031-01-03", "Hanna Velmar"),
                                on("2031-01-04", "Hanna Velmar"),
                                on("2031-02-20", "Velmar", "Ostby")))
                .containsExactly("[Hanna Velmar, Velmar]", "[Nora Ostby]", "[Ostby]");
    }

    @Test
    void aGivenNameAloneIsNobodysFamilyName() {
        assertThat(cast(on("2031-01-02", "Richard Ellen"), on("2031-01-03", "Ellen")))
                .containsExactly("[Ellen]", "[Richard Ellen]");
    }

    @Test
    void theSonIsNotTheFather() {
        assertThat(
                        cast(
                                on("2031-01-02", "Victor Haro"),
                                on("2031-01-03", "Victor Haro Jr."),
                                on("2031-01-04", "Victor Haro junior"),
                                on("2031-01-05", "Haro Jr."),
                                on("2031-01-06", "Haro")))
                .containsExactly(
                        "[Haro Jr., Victor Haro Jr., Victor Haro junior]", "[Haro, Victor Haro]");
    }

    @Test
    void aFamilyNameMonthsLaterJoinsNobody() {
        assertThat(cast(on("2031-01-02", "Omar al-Tamrini"), on("2031-09-05", "Tamrini")))
                .containsExactly("[Omar al-Tamrini]", "[Tamrini]");
    }

    @Test
    void theSpellingsOfThreeScriptsAreOne() {
        assertThat(
                        cast(
                                on("2031-01-02", "Ahmad al-Tamrini", "Sergey Lavarov"),
                                on("2031-01-03", "Ahmed al-Tamrini", "Сергей Лаваров"),
                                on("2031-01-05", "أحمد التمريني", "سيرغي لافاروف")))
                .containsExactly(
                        "[Ahmad al-Tamrini, Ahmed al-Tamrini, أحمد التمريني]",
                        "[Sergey Lavarov, Сергей Лаваров, سيرغي لافاروف]");
    }

    @Test
    void aMiddleNameMoreIsTheSamePerson() {
        assertThat(
                        cast(
                                on("2031-01-02", "Victor Haro"),
                                on("2031-01-03", "Victor J. Haro"),
                                on("2031-01-05", "V. Haro")))
                .containsExactly("[V. Haro, Victor Haro, Victor J. Haro]");
    }

    @Test
    void whatOneArticleKeepsApartStaysApart() {
        assertThat(
                        cast(
                                on("2031-01-02", "Victor Haro", "Viktor Haro Lind"),
                                on("2031-01-03", "Victor J. Haro", "Victor Haro")))
                .contains("[Victor J. Haro]");
    }

    @Test
    void aPersonsCorrectionWins() {
        Reading[] readings = {
            on("2031-01-02", "Omar al-Tamrini"),
            on("2031-01-03", "Abu Sakhr"),
            on("2031-01-04", "Victor Haro"),
            on("2031-01-05", "V. Haro")
        };
        List<Correction> corrections =
                List.of(
                        new Correction.JoinNames("Abu Sakhr", "Omar al-Tamrini"),
                        new Correction.SplitNames("Victor Haro", "V. Haro"));
        assertThat(cast(facts(corrections, readings)))
                .containsExactly("[Abu Sakhr, Omar al-Tamrini]", "[V. Haro]", "[Victor Haro]");
    }

    @Test
    void theIdThatWasSeenFirstStays() {
        List<Fact> facts =
                facts(List.of(), on("2031-01-02", "V. Haro"), on("2031-01-03", "Victor Haro"));
        ActorId first = ActorId.of("person", NameKeys.fold("V. Haro"));
        assertThat(facts)
                .filteredOn(Fact.ActorsJoined.class::isInstance)
                .extracting(fact -> ((Fact.ActorsJoined) fact).into())
                .containsExactly(first);
    }

    @ManySeeds(50)
    void neitherTheOrderOfArrivalNorRepetitionMatters(long seed) {
        Random random = new Random(seed);
        String[] names = {
            "Omar al-Tamrini",
            "Tamrini",
            "Ahmed al-Tamrini",
            "V. Haro",
            "Victor Haro",
            "Haro",
            "Ana Haro"
        };
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            List<String> people = new ArrayList<>(Arrays.asList(names));
            Collections.shuffle(people, random);
            String day = "2031-0%d-1%d".formatted(1 + random.nextInt(6), random.nextInt(9));
            readings.add(on(day, people.subList(0, 2).toArray(String[]::new)));
        }
        List<Fact> expected = facts(List.of(), readings.toArray(Reading[]::new));
        List<String> once = cast(expected);
        readings.addAll(List.copyOf(readings.subList(0, 5)));
        Collections.shuffle(readings, random);
        assertThat(cast(facts(List.of(), readings.toArray(Reading[]::new)))).isEqualTo(once);
    }
}
