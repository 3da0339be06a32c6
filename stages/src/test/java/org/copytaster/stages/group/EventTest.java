// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Article;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Header;
import org.copytaster.stages.pipeline.Aside;
import org.junit.jupiter.api.Test;

import java.util.HashSet;

class EventTest {

    /// The founder of a new event may move on, while those who came to it stay: they keep their story.
    @Test
    void whoMovesToAnEventWithoutAStoryBringsItsOwn() {
        Item placed = item("placed");
        Story story = new Story(placed.profile().head(), new AwakeStories(Aside.inMemory()));
        placed.event().setStory(story);
        Item founder = item("founder");
        Event founded = founder.event();

        placed.moveTo(founded);
        founder.moveTo(Event.apartFrom(founded));

        assertThat(founded.members()).containsExactly(placed);
        assertThat(founded.story()).isSameAs(story);
    }

    /// Or each event of a stream would be kept by the next one, back to the first.
    @Test
    void whatIsSettledIsNotTakenInAnyMore() {
        Item settled = item("settled");
        Event past = settled.event();
        Item later = item("later");
        past.link(later.event(), 0.9);
        settled.settleForGood();
        later.event().mergeNear(0.3, new HashSet<>());
        assertThat(later.event().members()).containsExactly(later);
        assertThat(settled.event()).isSameAs(past);
    }

    private static Item item(String id) {
        Header header = Header.of(null, "", null, "en");
        Article article = Article.ofText(new ArticleId(id), header, "The bath of Oster is shut.");
        return new Item(Profiles.of(article, new TermCounts("en")));
    }
}
