// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Header;
import org.junit.jupiter.api.Test;

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
        Header header = Header.of(null, "", null, "en");
        Article article = Article.ofText(new ArticleId(id), header, "The bath of Oster is shut.");
        return new Item(Profiles.of(article, new TermCounts("en")));
    }
}
