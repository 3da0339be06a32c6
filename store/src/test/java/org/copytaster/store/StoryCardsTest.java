// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.ArticleId;
import org.copytaster.model.Fact;
import org.copytaster.model.StoryId;
import org.copytaster.store.view.StoryCard;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class StoryCardsTest {

    @Test
    void aPageWithoutATitleHeadsAStoryOnlyWhereNoPageHasOne() {
        Member untitled = member("a", " ");
        Member copy = member("b", "The bank opens");
        Fact.CopyFound copied =
                new Fact.CopyFound(copy.id(), untitled.id(), Fact.Relation.SAME, List.of());
        assertThat(card(List.of(copied), untitled, copy).headline()).isEqualTo("The bank opens");
        assertThat(card(List.of(copied), untitled, copy).central()).isEqualTo(copy.id());
        assertThat(card(List.of(), untitled).central()).isEqualTo(untitled.id());
    }

    private static StoryCard card(List<Fact.CopyFound> copies, Member... members) {
        return new StoryCards(copies, Map.of())
                .card(StoryId.of("story"), List.of(members), List.of());
    }

    private static Member member(String id, String title) {
        return new Member(new ArticleId(id), title, null, null, null, null, 1);
    }
}
