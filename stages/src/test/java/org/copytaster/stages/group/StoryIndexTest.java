// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Fact;
import org.copytaster.model.Fact.ArticleGrouped;
import org.copytaster.model.Header;
import org.copytaster.model.Reading;
import org.copytaster.model.Stamp;
import org.copytaster.model.StoryId;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Stories that come in pieces, pause and come back.
class StoryIndexTest {

    private static final String FERRY = "The ferry Marulla sank off Tessin Point. ";

    /// 1 if the articles of two stories begin with the same letter.
    private static double byLetter(Story one, Story other, double[] clues) {
        return letter(one) == letter(other) ? 1 : 0;
    }

    private static double apart(Story piece, Story story, double[] clues) {
        return 0;
    }

    private static char letter(Story story) {
        return story.articles().getFirst().value().charAt(0);
    }

    @Test
    void piecesOfOneAffairFindOneAnotherWhenTheyHaveGrown() {
        Grouping grouping =
                new Grouping(List.of(), StoryIndexTest::byLetter, StoryIndexTest::apart);
        Map<String, ArticleGrouped> told = new TreeMap<>();
        String roof =
                "Rain came through the roof of the hall in Lindby, over the stage and piano, ";
        String trial =
                "Judge Ulla Trask fined builder Harmon Vell after hearing Lindby witnesses, ";
        String geese = "Shepherd Olle Mossvik lost forty geese to a fox near Lindby last winter, ";
        for (int i = 1; i <= 8; i++) {
            add(grouping, told, "a" + i, "2025-03-01", roof + "caretaker number " + i + " told.");
        }
        for (int i = 1; i <= 8; i++) {
            add(grouping, told, "b" + i, "2025-04-01", geese + "neighbour number " + i + " told.");
        }
        for (int i = 1; i <= 7; i++) {
            add(grouping, told, "a6" + i, "2025-06-01", trial + "clerk number " + i + " told.");
        }
        assertThat(story(told, "a3")).isEqualTo(StoryId.of("a1"));
        assertThat(story(told, "a67")).isEqualTo(StoryId.of("a61"));
        add(grouping, told, "a68", "2025-06-01", trial + "clerk number 8 told.");
        assertThat(List.of("a1", "a8", "a61", "a67", "a68"))
                .allMatch(id -> story(told, id).equals(StoryId.of("a1")));
        assertThat(at(told, "a61").reasons())
                .anyMatch(why -> why.startsWith("shares ") && why.contains("Lindby"));
        assertThat(List.of("b1", "b8")).allMatch(id -> story(told, id).equals(StoryId.of("b1")));
    }

    @Test
    void aStoryThatComesBackAfterHalfAYearIsFoundAmongManyOthers() {
        Grouping grouping = new GroupIntoStories().begin("all");
        Map<String, ArticleGrouped> told = new TreeMap<>();
        add(
                grouping,
                told,
                "ferry",
                "2025-01-10",
                FERRY
                        + "Captain Ruun Ostby of the ferry Marulla was saved by the Tessin lifeboat, and"
                        + " inspector Kell Damme began to look into the wreck.");
        for (int i = 0; i < 300; i++) {
            String town = "Bor" + (char) ('a' + i % 26) + "l" + (char) ('a' + i / 26) + "ndo";
            add(
                    grouping,
                    told,
                    "other" + i,
                    "2025-0" + (2 + i / 60) + "-1" + i % 10,
                    "People of "
                            + town
                            + " met Ostby number "
                            + i
                            + " at market stall w"
                            + i
                            + ".");
        }
        add(
                grouping,
                told,
                "verdict",
                "2025-07-20",
                "Captain Ruun Ostby must pay for the wreck of the ferry Marulla off Tessin Point, a"
                        + " court said, following inspector Kell Damme.");
        assertThat(story(told, "verdict")).isEqualTo(StoryId.of("ferry"));
    }

    private static StoryId story(Map<String, ArticleGrouped> told, String id) {
        return at(told, id).story();
    }

    private static ArticleGrouped at(Map<String, ArticleGrouped> told, String id) {
        return Objects.requireNonNull(told.get(id));
    }

    private static void add(
            Grouping grouping,
            Map<String, ArticleGrouped> told,
            String id,
            String published,
            String text) {
        Header header = Header.of("Daily", "", Stamp.parse(published), "en");
        Article article = Article.ofText(new ArticleId(id), header, text);
        Reading reading = new Reading(article, List.of(), List.of(), List.of(), List.of());
        for (Fact fact : grouping.add(reading)) {
            if (fact instanceof ArticleGrouped grouped) {
                told.put(grouped.article().value(), grouped);
            }
        }
    }
}
