// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.ArticleId;
import org.copytaster.model.EventId;
import org.copytaster.model.Fact;
import org.copytaster.model.PageId;
import org.copytaster.model.Stamp;
import org.copytaster.model.StoryId;
import org.copytaster.store.view.ArticleLine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

class ReadOnTest {

    private static final ArticleLine CRACK = line("crack", "2025-03-03", "en", "crack", null);
    private static final ArticleLine VOTE = line("vote", "2025-03-10", "en", "vote", null);
    private static final ArticleLine VOTE_COPIED = line("copy", "2025-03-10", "en", "vote", "vote");
    private static final ArticleLine VOTE_IN_SPANISH =
            line("voto", "2025-03-11", "es", "vote", null);
    private static final ArticleLine MENDED = line("mended", "2025-05-20", "en", "mended", null);
    private static final ArticleLine UNDATED = line("undated", null, "en", "undated", null);
    private static final List<ArticleLine> STORY =
            List.of(CRACK, VOTE, VOTE_COPIED, VOTE_IN_SPANISH, MENDED, UNDATED);

    @Test
    void theOtherPagesOfAnEventAreOfAnyLanguage() {
        assertThat(ReadOn.of(VOTE, STORY).sameEvent())
                .containsExactly(VOTE_COPIED, VOTE_IN_SPANISH);
    }

    @Test
    void theEventsBeforeAndAfterAreThoseOfTheStory() {
        ReadOn on = ReadOn.of(VOTE_IN_SPANISH, STORY);
        assertThat(on.before()).isEqualTo(CRACK);
        assertThat(on.after()).isEqualTo(MENDED);
    }

    @Test
    void aPageInTheSameLanguageThatIsNoCopyTellsOfAnEvent() {
        assertThat(ReadOn.of(MENDED, STORY).before()).isEqualTo(VOTE);
        ArticleLine spanish = line("roto", "2025-03-03", "es", "crack", null);
        assertThat(ReadOn.of(spanish, STORY).after()).isEqualTo(VOTE_IN_SPANISH);
    }

    @Test
    void whatHasNoDayComesNeitherBeforeNorAfter() {
        assertThat(ReadOn.of(MENDED, STORY).after()).isNull();
        assertThat(ReadOn.of(UNDATED, STORY).isEmpty()).isTrue();
    }

    private static ArticleLine line(
            String id,
            @Nullable String day,
            String language,
            String event,
            @Nullable String copyOf) {
        return new ArticleLine(
                new ArticleId(id),
                PageId.of(id),
                id,
                "Daily",
                null,
                day == null ? null : Stamp.parse(day),
                language,
                null,
                EventId.of(event),
                StoryId.of("dam"),
                copyOf == null
                        ? null
                        : new ArticleLine.CopyOf(new ArticleId(copyOf), Fact.Relation.SAME),
                1,
                1);
    }
}
