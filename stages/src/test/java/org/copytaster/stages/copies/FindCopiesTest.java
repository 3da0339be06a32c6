// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.copies;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Evidence;
import org.copytaster.model.Fact;
import org.copytaster.model.Fact.CopyFound;
import org.copytaster.model.Fact.Relation;
import org.copytaster.model.Header;
import org.copytaster.model.ManySeeds;
import org.copytaster.model.Reading;
import org.copytaster.model.Stamp;
import org.copytaster.stages.pipeline.Aside;
import org.copytaster.stages.pipeline.PlainRunner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

class FindCopiesTest {

    private static final String WIRE =
            """
            The ferry company of Osterlund said on Monday that all boats would stay in port until the \
            storm had passed, the third such order this winter.
            Two boats were already damaged at their moorings, and a crane fell into the basin during \
            the night, harbour master Ivo Brandt told reporters.
            Nobody was hurt. The company expects to sail again on Wednesday morning, provided that the \
            wind falls below nine and the buoys are back in place.
            Passengers with tickets may travel on any later boat, or ask for their money at the office \
            on the northern quay, which opens at seven.\
            """;

    private static final String EDITED =
            """
            OSTERLUND - Storm winds have stopped the boats again. The ferry company of Osterlund said \
            that every crossing was cancelled, the third such order this winter.
            Two boats were already damaged at their moorings, and a crane fell into the basin during \
            the night. Fishermen were told to check their ropes before dark.
            The company expects to sail again on Wednesday morning, provided that the wind falls \
            below nine and the buoys are back in place. Schools remain open, the town hall added, and \
            the bus to the mainland leaves every hour from the market square.\
            """;

    private static final String TRIMMED = WIRE.substring(0, WIRE.indexOf("Passengers"));

    private static final String OTHER =
            """
            The council of Osterlund voted on Monday to buy a second crane for the northern quay after \
            a debate of four hours that ended with a tied vote and a coin.
            Harbour master Ivo Brandt said the old one had been borrowed for too long, and that its \
            owner had asked for it back in three letters and a song.\
            """;

    @Test
    void aTextCarriedWholeIsTheSame() {
        assertThat(copies(article("b", "Daily", "2025-01-07", WIRE), wire()))
                .containsExactly(Map.entry("b", "a SAME"));
    }

    @Test
    void aTextWithoutItsEndIsTrimmed() {
        assertThat(copies(wire(), article("b", "Daily", "2025-01-07", TRIMMED)))
                .containsExactly(Map.entry("b", "a TRIMMED"));
    }

    @Test
    void aTextWithSentencesOfItsOwnIsEdited() {
        assertThat(copies(wire(), article("b", "Daily", "2025-01-07", EDITED)))
                .containsExactly(Map.entry("b", "a EDITED"));
    }

    @Test
    void anotherTextOnTheSameTownIsNoCopy() {
        assertThat(copies(wire(), article("b", "Daily", "2025-01-07", OTHER))).isEmpty();
    }

    @Test
    void twoReportsOfOneSpeechAreNoCopies() {
        String speech =
                "\"We will rebuild the mole stone by stone, and we will do it before the next winter"
                        + " comes over this town and its people,\" ";
        assertThat(
                        copies(
                                article("a", "Daily", "2025-01-06", OTHER + speech + "he said."),
                                article(
                                        "b",
                                        "Post",
                                        "2025-01-06",
                                        TRIMMED + speech + "he told us.")))
                .isEmpty();
    }

    @Test
    void aTrimmedCopyThatWasPublishedFirstThatDayStillPointsAtTheWhole() {
        assertThat(
                        copies(
                                article("a", "Daily", "2025-01-06T08:00", TRIMMED),
                                article("b", "Post", "2025-01-06T09:00", WIRE)))
                .containsExactly(Map.entry("a", "b TRIMMED"));
    }

    @Test
    void theAgencyThatTheOthersCreditIsTheOriginal() {
        Article agency = article("z", "Norwire", "2025-01-06", WIRE, List.of("Norwire"), null);
        Article credits = article("a", "Daily", "2025-01-06", WIRE, List.of("Norwire"), "Norwire");
        assertThat(copies(agency, credits)).containsExactly(Map.entry("a", "z SAME"));
    }

    @Test
    void anotherVersionOfAnArticleIsNoCopyOfIt() {
        assertThat(copies(wire(), article("a", "Wire", "2025-01-06", EDITED))).isEmpty();
    }

    @Test
    void theSharedWordsAreTheWordsOfTheCopy() {
        Article copy = article("b", "Daily", "2025-01-07", EDITED);
        List<Evidence> shared = found(List.of(wire(), copy)).getFirst().shared();
        assertThat(shared).isNotEmpty().allMatch(one -> one.holdsIn(copy.text()));
        assertThat(shared)
                .extracting(Evidence::words)
                .anyMatch(words -> words.startsWith("Two boats were already damaged"));
    }

    @Test
    void scriptsWithoutSpacesAreComparedByTheCharacter() {
        String text = "港务局周一表示由于风暴来袭所有渡轮都将留在港内直到天气好转为止这是今年冬天的第三次停航命令";
        assertThat(
                        copies(
                                article("a", "Wire", "2025-01-06", text),
                                article("b", "Daily", "2025-01-07", "本报讯" + text)))
                .containsExactly(Map.entry("b", "a SAME"));
    }

    @ManySeeds(30)
    void theOrderOfArrivalDoesNotMatter(long seed) {
        List<Article> articles =
                new ArrayList<>(
                        List.of(
                                wire(),
                                article("b", "Daily", "2025-01-06", TRIMMED),
                                article("c", "Post", "2025-01-07", EDITED),
                                article("d", "Herald", "2025-01-06", WIRE),
                                article("e", "Herald", "2025-01-06", OTHER)));
        List<CopyFound> expected = found(articles);
        Collections.shuffle(articles, new Random(seed));
        assertThat(found(articles)).isEqualTo(expected).isNotEmpty();
    }

    @Test
    void textsAreReadAgainFromWhereTheyWereLeft() {
        List<String> read = new ArrayList<>();
        Aside elsewhere =
                new Aside() {
                    @Override
                    public <T> Supplier<T> leave(T thing, Form<T> form) {
                        byte[] bytes = form.write(thing);
                        return () -> {
                            T again = form.read(bytes);
                            read.add(again.toString());
                            return again;
                        };
                    }
                };
        List<Article> articles =
                List.of(
                        wire(),
                        article("b", "Daily", "2025-01-07", OTHER),
                        article("c", "Post", "2025-01-08", TRIMMED));
        assertThat(found(articles, new FindCopies(elsewhere))).isEqualTo(found(articles));
        assertThat(read).contains(WIRE).doesNotContain(OTHER);
    }

    private static Article wire() {
        return article("a", "Wire", "2025-01-06", WIRE);
    }

    private static Map<String, String> copies(Article... articles) {
        Map<String, String> copies = new LinkedHashMap<>();
        for (CopyFound copy : found(List.of(articles))) {
            copies.put(copy.copy().value(), copy.original() + " " + copy.relation());
        }
        assertThat(copies.values()).noneMatch(String::isEmpty);
        assertThat(Relation.values()).hasSize(3);
        return copies;
    }

    private static List<CopyFound> found(List<Article> articles) {
        return found(articles, new FindCopies());
    }

    private static List<CopyFound> found(List<Article> articles, FindCopies stage) {
        List<Reading> readings =
                articles.stream()
                        .map(article ->
                                new Reading(article, List.of(), List.of(), List.of(), List.of()))
                        .toList();
        try (PlainRunner runner = new PlainRunner(1)) {
            List<Fact> facts = runner.keyed(stage, readings);
            return facts.stream().map(CopyFound.class::cast).toList();
        }
    }

    private static Article article(String id, String outlet, String published, String text) {
        return article(id, outlet, published, text, List.of(), null);
    }

    private static Article article(
            String id,
            String outlet,
            String published,
            String text,
            List<String> agencies,
            @Nullable String credit) {
        Header header =
                new Header(
                        outlet,
                        "Storm keeps boats in port",
                        null,
                        List.of(),
                        credit,
                        agencies,
                        Stamp.parse(published),
                        null,
                        "en",
                        null,
                        List.of());
        return Article.ofText(new ArticleId(id), header, text);
    }
}
