// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.ActorId;
import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Fact;
import org.copytaster.model.Header;
import org.copytaster.model.Mention;
import org.copytaster.model.Reading;
import org.copytaster.model.Span;
import org.copytaster.stages.pipeline.PlainRunner;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class AgreeOnKindsTest {

    private static final ActorId PLACE = ActorId.of("place", "belmara");

    private int number;

    /// A page that takes "Belmara" for this kind.
    private Reading page(Mention.Kind kind) {
        String text = "Belmara " + number++;
        Header header = Header.of(null, "", null, "en");
        Article article = Article.ofText(ArticleId.of(text), header, text);
        String type = kind.name().toLowerCase(Locale.ROOT);
        ActorId id =
                kind == Mention.Kind.PERSON
                        ? ActorId.of(type, "belmara", article.id().value())
                        : ActorId.of(type, "belmara");
        Mention mention = new Mention(article.evidence(new Span(0, 7)), kind, id, "Belmara");
        return new Reading(article, List.of(mention), List.of(), List.of(), List.of());
    }

    private static List<Fact> facts(List<Reading> pages) {
        try (PlainRunner runner = new PlainRunner(1)) {
            return runner.run(AgreeOnKinds.pipeline(), pages);
        }
    }

    @Test
    void whatIsAPlaceOnMostPagesIsNoPersonOnTheOthers() {
        List<Reading> pages = new ArrayList<>();
        for (int page = 0; page < 5; page++) {
            pages.add(page(page == 2 ? Mention.Kind.PERSON : Mention.Kind.PLACE));
        }
        assertThat(facts(pages))
                .singleElement()
                .isInstanceOfSatisfying(
                        Fact.ActorsJoined.class,
                        joined -> assertThat(joined.into()).isEqualTo(PLACE));
    }

    @Test
    void anErrorThatComesFirstIsJoinedWhenThePagesAgree() {
        List<Reading> pages =
                List.of(
                        page(Mention.Kind.ORGANISATION),
                        page(Mention.Kind.PLACE),
                        page(Mention.Kind.PLACE),
                        page(Mention.Kind.PLACE));
        assertThat(facts(pages))
                .containsExactly(
                        new Fact.ActorsJoined(
                                ActorId.of("organisation", "belmara"),
                                PLACE,
                                "one name, one kind on most pages"));
    }

    @Test
    void aWordThatFirstPagesTookForAFamilyNameBecomesAPlace() {
        List<Reading> pages = new ArrayList<>();
        for (int page = 0; page < 8; page++) {
            pages.add(page(page < 2 ? Mention.Kind.PERSON : Mention.Kind.PLACE));
        }
        assertThat(facts(pages))
                .hasSize(2)
                .allSatisfy(fact -> assertThat(((Fact.ActorsJoined) fact).into()).isEqualTo(PLACE));
    }

    @Test
    void aFamilyNameAloneIsNobodyInParticular() {
        List<Reading> pages = new ArrayList<>();
        for (int page = 0; page < 5; page++) {
            pages.add(page(page == 4 ? Mention.Kind.PLACE : Mention.Kind.PERSON));
        }
        assertThat(facts(pages)).isEmpty();
    }

    @Test
    void pagesThatDoNotAgreeChangeNothing() {
        assertThat(facts(List.of(page(Mention.Kind.PERSON), page(Mention.Kind.PLACE)))).isEmpty();
    }
}
