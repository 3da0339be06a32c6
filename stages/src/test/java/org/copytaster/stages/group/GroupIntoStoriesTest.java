// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Correction;
import org.copytaster.model.EventId;
import org.copytaster.model.Fact;
import org.copytaster.model.Fact.ArticleGrouped;
import org.copytaster.model.Header;
import org.copytaster.model.ManySeeds;
import org.copytaster.model.Reading;
import org.copytaster.model.Stamp;
import org.copytaster.model.StoryId;
import org.copytaster.stages.pipeline.PlainRunner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

class GroupIntoStoriesTest {

    private static final Article DAM =
            article(
                    "dam-1",
                    "2025-03-03",
                    "Crack found in the Velmora dam",
                    "Engineers found a crack in the Velmora dam on Monday and began to lower the lake."
                            + " The village of Sunder was told to pack. Engineer Halda Breck said the"
                            + " crack in the dam was as long as a bus.");

    private static final Article DAM_AGAIN =
            article(
                    "dam-2",
                    "2025-03-03",
                    "Village below Velmora dam told to pack",
                    "The village of Sunder packs because of a crack in the Velmora dam. The lake is"
                            + " being lowered, engineer Halda Breck said on Monday; the crack is as"
                            + " long as a bus.");

    private static final Article CHOIR =
            article(
                    "choir-1",
                    "2025-03-03",
                    "Choir of Lindby loses its hall",
                    "The choir of Lindby has to leave its hall, because the roof leaks and the owner"
                            + " wants to sell. Conductor Per Olander said the singers would rehearse"
                            + " in a barn.");

    private static final Article DAM_IN_MAY =
            article(
                    "dam-3",
                    "2025-05-20",
                    "Lake at Velmora may fill again",
                    "The people of Sunder may unpack: Engineer Halda Breck said on Tuesday that the"
                            + " Velmora dam had been mended and the lake would be filled. The crack in"
                            + " the dam was closed with resin.");

    private static final Article DAM_IN_SPANISH =
            article(
                    "dam-es",
                    "2025-03-24",
                    "es",
                    "El pueblo se prepara para salir",
                    "Los vecinos de Sunder hacen las maletas. La ingeniera Halda Breck explicó que la"
                            + " grieta en la presa de Velmora es tan larga como un autobús.");

    private static final Article DAM_IN_ARABIC =
            article(
                    "dam-ar",
                    "2025-03-24",
                    "ar",
                    "شق في السد",
                    "قالت المهندسة هالدا بريك إن الشق في سد فيلمورا بطول حافلة. ويستعد سكان قرية سوندر"
                            + " لمغادرة بيوتهم.");

    /// The same village, and a namesake of the engineer.
    private static final Article FAIR =
            article(
                    "fair-1",
                    "2025-06-14",
                    "Sheep win prizes at the summer fair",
                    "Three sheep from Lindby won prizes at the fair in Sunder on Saturday. Shepherd Olle"
                            + " Breck said the youngest had eaten its ribbon. Judge Karin Mossvik laughed."
                            + " Next year the fair moves to Tarnholt.");

    private static final Article THEFT_IN_GERMAN =
            article(
                    "theft-de",
                    "2025-03-04",
                    "de",
                    "Polizei sucht Mann nach Diebstahl in der Nähe der Schule",
                    "Ein Mann hat in der Nähe der Schule von Lindau drei Fahrräder gestohlen. Die Polizei"
                            + " sucht seit Montag nach Zeugen. In diesem Jahr gab es in der Stadt schon"
                            + " zwölf Fälle, sagte ein Sprecher der Polizei in einem Interview. Die Eltern"
                            + " der Kinder wollen nun eine Kamera am Eingang.");

    private static final Article BOOK_IN_GERMAN =
            article(
                    "book-de",
                    "2025-05-21",
                    "de",
                    "Der Mann, der für Kinder schreibt",
                    "Sein erstes Buch schrieb der Mann aus Rostock in einem Jahr, in dem die Stadt noch"
                            + " eine Schule für Schiffbau hatte. Im Interview erzählt er von der Nähe zum"
                            + " Wasser, von den Eltern und vom Eingang zu einer Werft. Fälle wie seiner"
                            + " sind selten, sagt der Verlag.");

    @Test
    void whereEveryNounHasACapitalNounsAreNoNames() {
        Map<String, ArticleGrouped> grouped = group(THEFT_IN_GERMAN, BOOK_IN_GERMAN);
        assertThat(at(grouped, "book-de").story()).isEqualTo(StoryId.of("book-de"));
    }

    @Test
    void articlesOnOneHappeningAreOneEvent() {
        Map<String, ArticleGrouped> grouped = group(DAM, DAM_AGAIN, CHOIR);
        assertThat(at(grouped, "dam-1").event()).isEqualTo(at(grouped, "dam-2").event());
        assertThat(at(grouped, "choir-1").event()).isNotEqualTo(at(grouped, "dam-1").event());
        assertThat(at(grouped, "choir-1").story()).isNotEqualTo(at(grouped, "dam-1").story());
    }

    @Test
    void articlesOnOneHappeningAreOneEventInAnyLanguage() {
        Map<String, ArticleGrouped> grouped =
                group(
                        DAM,
                        DAM_AGAIN,
                        CHOIR,
                        nextDay("es-1", "es", DAM_IN_SPANISH),
                        nextDay("ar-1", "ar", DAM_IN_ARABIC));
        assertThat(at(grouped, "es-1").event()).isEqualTo(EventId.of("dam-1"));
        assertThat(at(grouped, "es-1").reasons()).anyMatch(why -> why.contains("Velmora"));
        assertThat(at(grouped, "ar-1").event()).isEqualTo(EventId.of("dam-1"));
        assertThat(at(grouped, "choir-1").event()).isEqualTo(EventId.of("choir-1"));
    }

    @Test
    void anotherHappeningOfTheSamePeopleIsAnotherEventInAnotherLanguage() {
        Map<String, ArticleGrouped> grouped = group(DAM, DAM_AGAIN, CHOIR, DAM_IN_SPANISH);
        assertThat(at(grouped, "dam-es").event()).isEqualTo(EventId.of("dam-es"));
    }

    @Test
    void laterHappeningsOfOneAffairAreOtherEventsOfOneStory() {
        Map<String, ArticleGrouped> grouped = group(DAM, DAM_AGAIN, CHOIR, DAM_IN_MAY);
        assertThat(at(grouped, "dam-3").event()).isNotEqualTo(at(grouped, "dam-1").event());
        assertThat(at(grouped, "dam-3").story()).isEqualTo(at(grouped, "dam-1").story());
        assertThat(at(grouped, "dam-3").reasons()).isNotEmpty();
    }

    @Test
    void aStoryGoesOnInOtherLanguagesAndScriptsByItsNames() {
        Map<String, ArticleGrouped> grouped = group(DAM, CHOIR, DAM_IN_SPANISH, DAM_IN_ARABIC);
        assertThat(at(grouped, "dam-es").story()).isEqualTo(StoryId.of("dam-1"));
        assertThat(at(grouped, "dam-ar").story()).isEqualTo(StoryId.of("dam-1"));
        assertThat(at(grouped, "dam-es").reasons()).anyMatch(why -> why.contains("Velmora"));
        assertThat(at(grouped, "dam-ar").reasons())
                .anyMatch(why -> why.contains("Velmora (فيلمورا)"));
    }

    @Test
    void anotherAffairOfTheSameTownAndFamilyIsAnotherStory() {
        Map<String, ArticleGrouped> grouped = group(DAM, DAM_AGAIN, FAIR);
        assertThat(at(grouped, "fair-1").story()).isEqualTo(StoryId.of("fair-1"));
    }

    @Test
    void eventsAndStoriesAreNamedAfterTheirEarliestArticle() {
        Map<String, ArticleGrouped> grouped = group(DAM_IN_MAY, DAM_AGAIN, DAM);
        assertThat(at(grouped, "dam-2").event()).isEqualTo(EventId.of("dam-1"));
        assertThat(at(grouped, "dam-3").event()).isEqualTo(EventId.of("dam-3"));
        assertThat(at(grouped, "dam-3").story()).isEqualTo(StoryId.of("dam-1"));
    }

    @Test
    void undatedArticlesStandSomewhereToo() {
        assertThat(group(DAM, article("undated", null, "", ""))).containsKey("undated");
    }

    /// A page without a date may be of any time, whatever has been written of since.
    @Test
    void anUndatedArticleFindsItsEventAmongWhatIsLongPast() {
        List<Article> articles = new ArrayList<>(List.of(DAM, DAM_AGAIN));
        for (int i = 0; i < 120; i++) {
            String day = "2025-%02d-%02d".formatted(4 + i / 28, 1 + i % 28);
            articles.add(article("fill-" + i, day, "Stall w" + i + " opens", "Shop x" + i + "."));
        }
        articles.add(article("undated", null, DAM.header().title(), DAM_AGAIN.text()));
        Map<String, ArticleGrouped> grouped = group(List.of(), articles);
        assertThat(at(grouped, "undated").event()).isEqualTo(at(grouped, "dam-1").event());
    }

    @Test
    void storiesThatAPersonJoinedAreOne() {
        Correction join = new Correction.JoinStories(StoryId.of("choir-1"), StoryId.of("dam-1"));
        Map<String, ArticleGrouped> grouped = group(List.of(join), List.of(DAM, CHOIR));
        assertThat(at(grouped, "dam-1").story()).isEqualTo(StoryId.of("choir-1"));
        assertThat(at(grouped, "choir-1").story()).isEqualTo(StoryId.of("choir-1"));
    }

    @Test
    void anArticleThatAPersonSetApartStandsAlone() {
        Correction apart = new Correction.SplitStory(new ArticleId("dam-2"));
        Map<String, ArticleGrouped> grouped =
                group(List.of(apart), List.of(DAM, DAM_AGAIN, DAM_IN_MAY));
        assertThat(at(grouped, "dam-2").story()).isEqualTo(StoryId.of("dam-2"));
        assertThat(at(grouped, "dam-3").story()).isEqualTo(StoryId.of("dam-1"));
    }

    @Test
    void anArticleThatIsSetApartMayBePutToAnotherStory() {
        List<Correction> moved =
                List.of(
                        new Correction.SplitStory(new ArticleId("dam-2")),
                        new Correction.JoinStories(StoryId.of("choir-1"), StoryId.of("dam-2")));
        Map<String, ArticleGrouped> grouped = group(moved, List.of(DAM, DAM_AGAIN, CHOIR));
        assertThat(at(grouped, "dam-2").story()).isEqualTo(StoryId.of("choir-1"));
        assertThat(at(grouped, "dam-1").story()).isEqualTo(StoryId.of("dam-1"));
    }

    @ManySeeds(30)
    void theOrderOfArrivalDoesNotMatter(long seed) {
        List<Article> articles = new ArrayList<>(List.of(DAM, DAM_AGAIN, CHOIR, DAM_IN_MAY));
        Map<String, ArticleGrouped> expected = group(List.of(), articles);
        Collections.shuffle(articles, new Random(seed));
        assertThat(group(List.of(), articles)).isEqualTo(expected).hasSize(4);
    }

    /// Each link of the chain shares half of its words with the next, and nothing with the others.
    @Test
    void aChainOfNeighboursIsNotOneEvent() {
        List<String> words =
                List.of(
                        "salvage crew",
                        "wreck lifted",
                        "Brenmouth marina",
                        "master resigns",
                        "dredging bill",
                        "council debate",
                        "flood wall",
                        "school closes");
        List<Article> chain = new ArrayList<>();
        for (int i = 0; i + 2 <= words.size(); i++) {
            String title = String.join(" ", words.subList(i, i + 2));
            chain.add(article("link-" + i, "2025-03-03", title, ""));
        }
        Map<String, ArticleGrouped> grouped = group(List.of(), chain);
        assertThat(at(grouped, "link-0").event()).isNotEqualTo(at(grouped, "link-3").event());
        assertThat(at(grouped, "link-3").event()).isNotEqualTo(at(grouped, "link-6").event());
    }

    @Test
    void dayTwoIsNotDayTwentyOne() {
        String text = "The hearing in the case of the Velmora dam went on before judge Ulla Trask.";
        Map<String, ArticleGrouped> grouped =
                group(
                        article(
                                "two",
                                "2025-03-03",
                                "Dam hearing, day 2",
                                text + " An engineer spoke."),
                        article(
                                "two-b",
                                "2025-03-03",
                                "Day 2 of the dam hearing",
                                text + " He was an engineer."),
                        article(
                                "later",
                                "2025-03-22",
                                "Dam hearing, day 21",
                                text + " The mayor spoke."));
        assertThat(at(grouped, "two").event()).isEqualTo(at(grouped, "two-b").event());
        assertThat(at(grouped, "later").event()).isNotEqualTo(at(grouped, "two").event());
    }

    /// What was told last about each article must fit together, whatever moved in between.
    @ManySeeds(30)
    void everyEventIsNamedAfterItsEarliestArticle(long seed) {
        Random random = new Random(seed);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            StringBuilder text = new StringBuilder();
            int theme = random.nextInt(12);
            for (int word = 0; word < 12; word++) {
                text.append(" w")
                        .append(
                                random.nextInt(3) == 0
                                        ? random.nextInt(400)
                                        : theme * 9 + word / 2);
            }
            String day =
                    random.nextInt(4) == 0 ? null : "2025-03-%02d".formatted(1 + random.nextInt(6));
            articles.add(article("a%03d".formatted(i), day, text.substring(1), ""));
        }
        Map<EventId, List<Article>> events = new HashMap<>();
        Map<String, ArticleGrouped> grouped = group(List.of(), articles);
        for (Article article : articles) {
            events.computeIfAbsent(
                            at(grouped, article.id().value()).event(), key -> new ArrayList<>())
                    .add(article);
        }
        assertThat(events.size()).isBetween(10, 110);
        events.forEach((event, members) -> {
            Article earliest = Collections.min(members, Article.IN_TIME_ORDER);
            assertThat(EventId.of(earliest.id().value())).isEqualTo(event);
        });
    }

    private static Article nextDay(String id, String language, Article article) {
        return article(id, "2025-03-04", language, article.header().title(), article.text());
    }

    private static ArticleGrouped at(Map<String, ArticleGrouped> grouped, String id) {
        return Objects.requireNonNull(grouped.get(id));
    }

    private static Map<String, ArticleGrouped> group(Article... articles) {
        return group(List.of(), List.of(articles));
    }

    private static Map<String, ArticleGrouped> group(
            List<Correction> corrections, List<Article> articles) {
        List<Reading> readings =
                articles.stream()
                        .map(article ->
                                new Reading(article, List.of(), List.of(), List.of(), List.of()))
                        .toList();
        Map<String, ArticleGrouped> grouped = new TreeMap<>();
        try (PlainRunner runner = new PlainRunner(1)) {
            for (Fact fact : runner.keyed(new GroupIntoStories(corrections), readings)) {
                if (fact instanceof ArticleGrouped one) {
                    grouped.put(one.article().value(), one);
                }
            }
        }
        return grouped;
    }

    private static Article article(
            String id, @Nullable String published, String title, String text) {
        return article(id, published, "en", title, text);
    }

    private static Article article(
            String id, @Nullable String published, String language, String title, String text) {
        Header header =
                Header.of(
                        "Daily",
                        title,
                        published == null ? null : Stamp.parse(published),
                        language);
        return Article.ofText(new ArticleId(id), header, text);
    }
}
