// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Header;
import org.copytaster.model.Stamp;
import org.copytaster.stages.learned.ClueWeights;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KinshipTest {

    private static final ClueWeights MODEL =
            ClueWeights.read("same-event.weights", Kinship.Clue.class);
    private static final String VOTE =
            "The council of Oster voted on %s to close the old swimming bath, with 14 votes to 9.";

    @Test
    void anotherDayOfTheWeekSpeaksAgainst() {
        double same = likely(null, VOTE.formatted("Tuesday"), null, VOTE.formatted("Tuesday"));
        double other = likely(null, VOTE.formatted("Tuesday"), null, VOTE.formatted("Friday"));
        assertThat(other).isLessThan(same);
    }

    @Test
    void sharedNumbersSpeakFor() {
        String quake = "A quake of magnitude %s shook the island of Tarn and its harbour.";
        double same = likely(null, quake.formatted("5.4"), null, quake.formatted("5.4"));
        double other = likely(null, quake.formatted("5.4"), null, quake.formatted("6.1"));
        assertThat(other).isLessThan(same);
    }

    @Test
    void daysBetweenSpeakAgainst() {
        String text = VOTE.formatted("Tuesday");
        double sameDay = likely("2025-03-04", text, "2025-03-04", text);
        double twoDays = likely("2025-03-04", text, "2025-03-06", text);
        assertThat(twoDays).isLessThan(sameDay);
    }

    /// Those that are each other's nearest are told by that, however long they are.
    @Test
    void theSameCosineTellsMoreAmongHeadlinesThatHaveNearerOnes() {
        assertThat(besideNearer(10, 0.1)).isGreaterThan(besideNearer(200, 0.1));
    }

    @Test
    void aCrowdOfUndatedArticlesSpeaksAgainst() {
        Kinship kinship = kinship(null, VOTE.formatted("Tuesday"), null, "The bath of Oster", 0.2);
        assertThat(kinship.oddsWithoutRivals(MODEL, crowd(10_000)))
                .isLessThan(kinship.oddsWithoutRivals(MODEL, crowd(200)));
    }

    @Test
    void aNearerRivalSpeaksAgainst() {
        TermCounts counts = new TermCounts("en");
        Item vote = item("vote", null, VOTE.formatted("Tuesday"), counts);
        Item report = item("report", null, "Oster closes its swimming bath", counts);
        Item rival = item("rival", null, "The swimming bath of Oster is to close", counts);
        Kinship kinship = new Kinship(vote, report, Common.WORDS, 0.2);
        link(kinship);
        kinship.judge(judge(200));
        double alone = kinship.odds();
        link(new Kinship(report, rival, Common.WORDS, 0.6));
        assertThat(kinship.judge(judge(200))).isNegative();
        assertThat(kinship.odds()).isLessThan(alone);
    }

    /// Two pages of a small case are each the nearest that the other has, and yet strangers.
    @Test
    void theNearestOfAFewTellsLessThanTheNearestOfMany() {
        Kinship kinship =
                kinship(
                        "2025-03-04",
                        VOTE.formatted("Tuesday"),
                        "2025-03-05",
                        "A bath is shut",
                        0.12);
        assertThat(kinship.oddsWithoutRivals(MODEL, crowd(30)))
                .isLessThan(kinship.oddsWithoutRivals(MODEL, crowd(200)));
    }

    private static Crowd crowd(int articles) {
        return new Crowd(articles, articles);
    }

    private static KinshipJudge judge(int articles) {
        return new KinshipJudge() {
            @Override
            public ClueWeights weights(Common by) {
                return MODEL;
            }

            @Override
            public Crowd crowd(Common by) {
                return KinshipTest.crowd(articles);
            }
        };
    }

    private static void link(Kinship kinship) {
        kinship.one().link(kinship);
        kinship.other().link(kinship);
    }

    /// Of two articles of so many words that both have an article twice as near.
    private static double besideNearer(int words, double cosine) {
        String filler = "bath ".repeat(words);
        Kinship kinship = kinship("2025-03-04", filler, "2025-03-04", filler, cosine);
        Item nearer = item("nearer", "2025-03-04", filler, new TermCounts("en"));
        link(kinship);
        link(new Kinship(kinship.one(), nearer, Common.WORDS, 2 * cosine));
        link(new Kinship(kinship.other(), nearer, Common.WORDS, 2 * cosine));
        kinship.judge(judge(200));
        return kinship.odds();
    }

    private static double likely(
            @Nullable String day, String text, @Nullable String otherDay, String otherText) {
        return kinship(day, text, otherDay, otherText, 0.25).oddsWithoutRivals(MODEL, crowd(200));
    }

    private static Kinship kinship(
            @Nullable String day,
            String text,
            @Nullable String otherDay,
            String otherText,
            double cosine) {
        TermCounts counts = new TermCounts("en");
        return new Kinship(
                item("one", day, text, counts),
                item("other", otherDay, otherText, counts),
                Common.WORDS,
                cosine);
    }

    private static Item item(String id, @Nullable String day, String text, TermCounts counts) {
        Header header = Header.of(null, "", day == null ? null : Stamp.parse(day), "en");
        Article article = Article.ofText(new ArticleId(id), header, text);
        return new Item(Profiles.of(article, counts));
    }
}
