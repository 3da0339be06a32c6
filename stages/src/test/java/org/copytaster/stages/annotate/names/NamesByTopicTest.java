// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.annotate.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Header;
import org.copytaster.model.Mention;
import org.copytaster.stages.text.Prose;
import org.copytaster.stages.text.Tokens;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

/// Names whose kind and borders are told by what the article tells of, by how a line is written, and by the
/// lists of names.
class NamesByTopicTest {

    private static List<String> shown(String text) {
        Header header = Header.of(null, "", null, "en");
        Article article = Article.ofText(ArticleId.of(text), header, text);
        return FindNames.in(article, Prose.of(text, "en")).stream()
                .filter(one -> one.kind() != Mention.Kind.OTHER)
                .map(one ->
                        one.kind().name().toLowerCase(Locale.ROOT) + ": " + one.evidence().words())
                .toList();
    }

    @Test
    void aTownInATableOfMatchesIsItsClub() {
        assertThat(
                        shown(
                                "The league season went on with two matches.\n"
                                        + "Liverpool 12 9 2 1 29\nSeville 12 8 2 2 26"))
                .contains("organisation: Liverpool", "organisation: Seville");
    }

    @Test
    void aTownBeforeVersusIsItsClub() {
        assertThat(shown("Fixtures of the cup, second round of the league season\nHull v Barnet"))
                .contains("organisation: Hull", "organisation: Barnet");
    }

    @Test
    void aTownInAReportOfMatchesIsAPlaceBehindIn() {
        assertThat(shown("The match of the league season will be played in Seville on Sunday."))
                .contains("place: Seville");
    }

    @Test
    void aCountryThatPlaysStaysAPlace() {
        assertThat(shown("The striker scored two goals for Portugal in the cup match."))
                .contains("place: Portugal");
    }

    @Test
    void aDateBehindATownIsNoScore() {
        assertThat(matches("Seville 2031-03-04").isSide(0, 1)).isFalse();
        assertThat(matches("Seville 12 8 2 2 26").isSide(0, 1)).isTrue();
    }

    private static Matches matches(String line) {
        Lexicon lexicon = Lexicon.of("en");
        return new Matches(Words.of(Tokens.of(line), lexicon), lexicon);
    }

    @Test
    void smallWordsOfALineInCapitalsAreNoNames() {
        assertThat(shown("HANNA ORLIN WINS AT PARIS\nHanna Orlin won the race in Paris."))
                .containsExactly(
                        "person: HANNA ORLIN",
                        "place: PARIS",
                        "person: Hanna Orlin",
                        "place: Paris");
    }

    @Test
    void whatIsBasedSomewhereBeginsBehindTheHyphen() {
        assertThat(shown("He works for the Ortona-based Velland Steel Group."))
                .contains("organisation: Velland Steel Group");
    }

    @Test
    void theDotOfAShortenedWordBelongsToTheNameInsideASentence() {
        assertThat(shown("Shares of Velland Steel Inc. rose. He owns Velland Steel Inc."))
                .containsExactly(
                        "organisation: Velland Steel Inc.", "organisation: Velland Steel Inc");
    }

    @Test
    void aCompanyBeforeItsChairmanKeepsItsLastWord() {
        assertThat(
                        shown(
                                "Shares of Velland Steel Co rose. Then Velland Steel Co Chairman Hanna Orlin left."))
                .contains("organisation: Velland Steel Co", "person: Hanna Orlin");
    }

    @Test
    void initialsOfACommonThingAreNoOrganisation() {
        assertThat(shown("The GDP of the region grew. Nobody told of the GDP.")).isEmpty();
    }

    @Test
    void whoSpeaksBeforeAColonIsAName() {
        assertThat(shown("Hanna Cooper was asked.\nCOOPER: We leave now."))
                .contains("person: COOPER");
    }

    @Test
    void whatStandsBehindADeterminerIsNobody() {
        assertThat(
                        shown(
                                "He bought a Velmar for his son. The son said that the Velmar was quick."
                                        + " Each Velmar costs more."))
                .noneMatch(one -> one.startsWith("person"));
    }

    @Test
    void aFamilyIsNamedBehindADeterminer() {
        assertThat(shown("Hanna Orlin said so. The Orlin family left, and Orlin laughed."))
                .filteredOn(one -> one.startsWith("person"))
                .hasSize(3);
    }

    @Test
    void aCommonWordInCapitalsIsNoOrganisation() {
        assertThat(shown("CLARIFICATION: The first sentence was changed on Monday.")).isEmpty();
    }
}
