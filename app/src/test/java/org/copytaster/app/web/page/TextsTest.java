// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.app.web.words.Phrases;
import org.copytaster.model.ActorId;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Evidence;
import org.copytaster.model.Mention;
import org.copytaster.model.Span;
import org.copytaster.store.view.ActorCard;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class TextsTest {

    @Test
    void theRoleThatIsShownIsInTheScriptOfTheInterface() {
        ActorCard actor = actor("وزير الخارجية", "Foreign Minister", "the minister");
        assertThat(Texts.role(actor, Phrases.english())).isEqualTo("Foreign Minister");
        assertThat(Texts.role(actor, Phrases.accepted("ar"))).isEqualTo("وزير الخارجية");
        assertThat(Texts.role(actor("وزير الخارجية"), Phrases.english()))
                .isEqualTo("وزير الخارجية");
    }

    private static ActorCard actor(String... roles) {
        List<ActorCard.RoleSeen> seen =
                Stream.of(roles)
                        .map(role ->
                                new ActorCard.RoleSeen(
                                        role,
                                        new Evidence(
                                                new ArticleId("a"),
                                                new Span(0, role.length()),
                                                role),
                                        null,
                                        null))
                        .toList();
        return new ActorCard(
                ActorId.of("PERSON", "anna"),
                Mention.Kind.PERSON,
                "Anna",
                List.of(),
                seen,
                1,
                1,
                0);
    }
}
