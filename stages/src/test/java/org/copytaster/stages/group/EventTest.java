// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Header;
import org.junit.jupiter.api.Test;

import java.util.List;

class EventTest {

    /// The founder of a new event may move on, while those who came to it stay: they keep their story.
    @Test
    void whoMovesToAnEventWithoutAStoryBringsItsOwn() {
        Item placed = item("placed");
        Story story = new Story(placed.profile().article());
        placed.event().setStory(story);
        Item founder = item("founder");
        Event founded = founder.event();

        placed.moveTo(founded);
        founder.moveTo(Event.apartFrom(founded));

        assertThat(founded.members()).containsExactly(placed);
        assertThat(founded.story()).isSameAs(story);
    }

    private static Item item(String id) {
        Header header =
                new Header(
                        null, "", null, List.of(), null, List.of(), null, null, "en", null,
                        List.of());
        Article article =
                new Article(
                        new ArticleId(id),
                        null,
                        null,
                        header,
                        "The bath of Oster is shut.",
                        List.of(),
                        List.of(),
                        List.of());
        return new Item(Profile.of(article, new TermCounts("en")));
    }
}
