// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.app.web.page.Links;
import org.copytaster.model.Speaker;
import org.copytaster.store.view.ActorCard;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.StoryCard;
import org.copytaster.store.view.UtteranceCard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;

/// Stories, names and statements put together and taken apart by hand, each step as a person takes it.
class StoriesByHandTest {

    @TempDir private Path place = Path.of("");

    private CorrectableCase here;

    @BeforeEach
    void open() {
        here =
                new CorrectableCase(
                        place.resolve("case"),
                        "courier-0212-ferry.html",
                        "safina-en-0212-harbour.txt",
                        "valley-0213-harbour.html",
                        "valley-0415-lighthouse.html",
                        "courier-0707-lighthouse.html",
                        "ternwire-1205-reopening.txt");
    }

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void twoStoriesAreJoinedAfterALookAtWhatThatChanges() throws Exception {
        List<StoryCard> before = here.reader.stories();
        StoryCard one = before.getFirst();
        StoryCard other = before.getLast();
        assertThat(before).hasSizeGreaterThan(1);
        String preview =
                here.get(Links.story(one.id()) + "/join?with=" + other.id().value()).body();
        int together =
                here.reader.articles(one.id()).size() + here.reader.articles(other.id()).size();
        assertThat(preview).contains("Join these two stories?", together + " articles");
        assertThat(here.reader.stories()).isEqualTo(before);
        HttpResponse<String> answer =
                here.send(
                        "/correct",
                        "verb",
                        "join-stories",
                        "one",
                        one.id().value(),
                        "other",
                        other.id().value(),
                        "back",
                        Links.story(one.id()));
        assertThat(answer.headers().firstValue("Location"))
                .hasValue(Links.story(one.id()) + "?put=2");
        here.waitUntilWorkedIn();
        assertThat(here.reader.stories()).hasSize(before.size() - 1);
        assertThat(here.reader.articles(one.id())).hasSize(together);
        assertThat(here.get(Links.story(other.id())).headers().firstValue("Location"))
                .hasValue(Links.story(one.id()));
        assertThat(here.file()).contains("# " + one.headline());
    }

    @Test
    void aPageIsTakenOutOfItsStoryAndPutToAnother() throws Exception {
        StoryCard from = here.reader.stories().getFirst();
        StoryCard to = here.reader.stories().getLast();
        ArticleLine article = here.reader.articles(from.id()).getLast();
        String apart = Links.article(article.id()) + "/apart";
        assertThat(here.get(apart).body()).contains("a story of its own", to.headline());
        assertThat(here.get(apart + "?to=" + to.id().value()).body())
                .contains("value=\"move-article\"")
                .doesNotContain("value=\"split-story\"");
        here.send(
                "/correct",
                "verb",
                "move-article",
                "article",
                article.id().value(),
                "one",
                to.id().value());
        here.waitUntilWorkedIn();
        assertThat(here.reader.articles(to.id()))
                .extracting(ArticleLine::id)
                .contains(article.id());
        assertThat(here.get("/desk?put=2,3").body())
                .contains("In a story of its own: ", "One story: ");
    }

    @Test
    void whoAPersonIsIsDecidedByAPerson() throws Exception {
        ActorCard one = named("Dravic");
        ActorCard other = named("Tarkhov");
        assertThat(here.get(Links.actor(one.id())).body()).contains("Is the same as");
        here.send("/correct", "verb", "join-names", "one", one.name(), "other", other.name());
        here.waitUntilWorkedIn();
        assertThat(here.reader.actor(other.id()).orElseThrow().id())
                .isEqualTo(here.reader.actor(one.id()).orElseThrow().id());
    }

    private ActorCard named(String part) {
        return here.reader.cast(null).stream()
                .filter(actor -> actor.name().contains(part))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aStatementIsGivenToWhoeverIsNamedElsewhereOrIsNone() throws Exception {
        UtteranceCard said = here.reader.utterances(null, null).getFirst();
        String[] all =
                said.wordings().stream()
                        .flatMap(one -> List.of("statement", one.statement().id().value()).stream())
                        .toArray(String[]::new);
        ActorCard person = named("Quillen");
        here.send("/correct", with(all, "verb", "set-speaker", "speaker", person.name()));
        here.waitUntilWorkedIn();
        assertThat(here.reader.utterances(null, person.id()))
                .anySatisfy(one -> {
                    assertThat(one.wordings().getFirst().statement().how())
                            .isEqualTo("set by a correction");
                    assertThat(((Speaker.Named) one.speaker()).actor()).isEqualTo(person.id());
                });
        here.send("/correct", with(all, "verb", "set-speaker", "speaker", "Oda Brenn-Nowhere"));
        here.waitUntilWorkedIn();
        assertThat(here.get("/quotes").body()).contains("Oda Brenn-Nowhere");
        int before = here.reader.totals().utterances();
        here.send("/correct", with(all, "verb", "drop-statement"));
        here.waitUntilWorkedIn();
        assertThat(here.reader.totals().utterances()).isLessThan(before);
    }

    private static String[] with(String[] fields, String... more) {
        String[] all = java.util.Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return all;
    }
}
