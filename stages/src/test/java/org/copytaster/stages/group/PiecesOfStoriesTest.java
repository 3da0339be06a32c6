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

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Small cases made up by us: which affairs are one, and which only share a town and its people.
class PiecesOfStoriesTest {

    /// An affair of the town of Sundhaven.
    private static final List<String> SPILL =
            List.of(
                    "The tanker Corvina of the shipping company Norlane lost oil off Sundhaven.",
                    "Pilot Ivar Toll had warned the captain of the Corvina of the Maren rocks.",
                    "Mayor Hedda Marsk asked the people of Sundhaven to keep away from the beach.",
                    "Inspector Pia Rooth wants to see the log of the tanker and its charts.",
                    "Norlane said that the oil would be pumped from the Corvina within a week.",
                    "Fishermen from Sundhaven and Ostrevik cannot sell what they catch near the oil.",
                    "The oil reached the bird island of Little Maren, where helpers wash gulls.",
                    "The captain of the Corvina was questioned by Pia Rooth for a second time.");

    /// Another affair of the same town, with the same mayor and her inspector.
    private static final List<String> SCHOOL =
            List.of(
                    "Lindgate School in Sundhaven is to close after the summer, the council decided.",
                    "Headteacher Runa Fell heard of the end of Lindgate School on the radio.",
                    "Mayor Hedda Marsk said that Lindgate had 41 pupils and a roof for four hundred.",
                    "Parents led by Olav Brix have collected 900 names for Lindgate School.",
                    "Inspector Pia Rooth will look into the fire stairs of Lindgate School.",
                    "Runa Fell would teach her pupils in the chapel of Sundhaven, she told parents.");

    @Test
    void anotherAffairOfOneTownAndItsPeopleStaysApart() {
        List<Reading> pages = new ArrayList<>();
        for (int page = 0; page < 12; page++) {
            pages.add(page("spill-" + page, day(page), SPILL, page));
        }
        pages.add(page("school-0", "2025-03-28", SCHOOL, 0));
        pages.add(page("school-1", "2025-04-15", SCHOOL, 2));
        pages.add(page("school-2", "2025-04-29", SCHOOL, 4));
        pages.add(page("school-3", "2025-05-15", SCHOOL, 5));
        Map<String, ArticleGrouped> told = group(pages);
        assertThat(stories(told, "spill")).containsOnly(StoryId.of("spill-0"));
        assertThat(stories(told, "school")).containsOnly(StoryId.of("school-0"));
    }

    @Test
    void anAffairThatReturnsAfterSixMonthsIsFoundAgain() {
        List<Reading> pages = new ArrayList<>();
        for (int page = 0; page < 12; page++) {
            pages.add(page("spill-" + page, day(page), SPILL, page));
        }
        for (int page = 0; page < 40; page++) {
            String town = "Tol" + (char) ('a' + page % 26) + "m" + (char) ('a' + page / 26) + "rd";
            pages.add(
                    page(
                            "other-" + page,
                            "2025-0%d-1%d".formatted(6 + page / 20, page % 10),
                            List.of("The fair of " + town + " drew " + page + " potters in rain."),
                            0));
        }
        pages.add(
                page(
                        "verdict",
                        "2025-11-04",
                        List.of(
                                "A court in the capital fined the shipping company Norlane four million"
                                        + " crowns. Judges held it liable, not the captain, whose charts"
                                        + " were eleven years old. Norlane will appeal. Its tanker"
                                        + " Corvina has been scrapped."),
                        0));
        Map<String, ArticleGrouped> told = group(pages);
        assertThat(stories(told, "verdict")).containsOnly(StoryId.of("spill-0"));
        assertThat(at(told, "verdict").reasons())
                .anyMatch(why -> why.contains("Corvina") || why.contains("Norlane"));
    }

    @Test
    void aPieceThatHasMoreToSayLeaves() {
        Grouping grouping =
                new Grouping(
                        List.of(),
                        (one, other, clues) -> 0,
                        (piece, story, clues) -> piece.size() == 1 ? 1 : 0);
        Map<String, ArticleGrouped> told = new TreeMap<>();
        for (int page = 0; page < 12; page++) {
            add(grouping, told, page("spill-" + page, day(page), SPILL, page));
        }
        add(grouping, told, page("school-0", "2025-04-20", SCHOOL, 0));
        assertThat(at(told, "school-0").story()).isEqualTo(StoryId.of("spill-0"));
        assertThat(at(told, "school-0").reasons()).anyMatch(why -> why.contains("Sundhaven"));
        add(grouping, told, page("school-1", "2025-04-20", SCHOOL, 1));
        assertThat(stories(told, "school")).containsOnly(StoryId.of("school-0"));
        assertThat(at(told, "school-0").reasons()).noneMatch(why -> why.contains("Sundhaven"));
    }

    @Test
    void piecesOfAStoryThatBecomesPartOfAnOlderOneGoAlong() {
        Grouping grouping =
                new Grouping(
                        List.of(),
                        (one, other, clues) -> one.size() > 8 || other.size() > 10 ? 1 : 0,
                        (piece, story, clues) -> story.id().value().contains("t-0") ? 1 : 0);
        Map<String, ArticleGrouped> told = new TreeMap<>();
        List<String> trial = new ArrayList<>();
        SPILL.forEach(line ->
                trial.add(line.replace("Corvina", "Albatross").replace("Norlane", "Quensby")));
        for (int page = 0; page < 8; page++) {
            add(grouping, told, page("s-" + page, "2025-03-0" + (1 + page), SCHOOL, page));
        }
        for (int page = 0; page < 8; page++) {
            add(grouping, told, page("t-" + page, "2025-05-0" + (1 + page), SPILL, page));
        }
        add(
                grouping,
                told,
                page("piece", "2025-05-20", List.of("Gulls of Maren: a talk at Ostrevik."), 0));
        assertThat(at(told, "piece").story()).isEqualTo(at(told, "t-0").story());
        for (int page = 8; page < 12; page++) {
            add(grouping, told, page("t-" + page, "2025-05-2" + (page - 7), SPILL, page));
        }
        assertThat(at(told, "t-0").story()).isEqualTo(StoryId.of("s-0"));
        assertThat(at(told, "piece").story()).isEqualTo(StoryId.of("s-0"));
    }

    @Test
    void theOrderOfArrivalWithinADayDoesNotMatter() {
        List<Reading> pages = new ArrayList<>();
        for (int page = 0; page < 12; page++) {
            pages.add(page("spill-" + page, "2025-03-0" + (1 + page / 4), SPILL, page));
            pages.add(page("school-" + page, "2025-03-0" + (1 + page / 4), SCHOOL, page));
        }
        Map<String, ArticleGrouped> told = group(pages);
        Collections.reverse(pages);
        assertThat(group(pages)).isEqualTo(told);
    }

    /// A page of four of the lines, so that no two pages of an affair are alike.
    private static Reading page(String id, String published, List<String> lines, int from) {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < Math.min(4, lines.size()); line++) {
            text.append(line == 0 ? "" : " ")
                    .append(lines.get((from + line * (1 + from % 2)) % lines.size()));
        }
        Header header = Header.of("Daily", "", Stamp.parse(published), "en");
        Article article = Article.ofText(new ArticleId(id), header, text.toString());
        return new Reading(article, List.of(), List.of(), List.of(), List.of());
    }

    private static String day(int page) {
        return "2025-%02d-%02d".formatted(3 + page / 8, 1 + page % 8 * 3);
    }

    private static Map<String, ArticleGrouped> group(List<Reading> pages) {
        Grouping grouping = new GroupIntoStories().begin("all");
        Map<String, ArticleGrouped> told = new TreeMap<>();
        pages.stream()
                .sorted(new GroupIntoStories().order())
                .forEach(page -> add(grouping, told, page));
        return told;
    }

    private static void add(Grouping grouping, Map<String, ArticleGrouped> told, Reading page) {
        for (Fact fact : grouping.add(page)) {
            if (fact instanceof ArticleGrouped grouped) {
                told.put(grouped.article().value(), grouped);
            }
        }
    }

    private static List<StoryId> stories(Map<String, ArticleGrouped> told, String prefix) {
        return told.entrySet().stream()
                .filter(one -> one.getKey().startsWith(prefix))
                .map(one -> one.getValue().story())
                .toList();
    }

    private static ArticleGrouped at(Map<String, ArticleGrouped> told, String id) {
        return Objects.requireNonNull(told.get(id));
    }
}
