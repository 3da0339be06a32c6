// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;

import org.copytaster.app.web.page.ActorPage;
import org.copytaster.app.web.page.ArticlePage;
import org.copytaster.app.web.page.ChangePage;
import org.copytaster.app.web.page.ComparePage;
import org.copytaster.app.web.page.DeskPage;
import org.copytaster.app.web.page.FrontPage;
import org.copytaster.app.web.page.Links;
import org.copytaster.app.web.page.News;
import org.copytaster.app.web.page.PeoplePage;
import org.copytaster.app.web.page.QuotesPage;
import org.copytaster.app.web.page.Screen;
import org.copytaster.app.web.page.SearchPage;
import org.copytaster.app.web.page.Since;
import org.copytaster.app.web.page.StoryFilter;
import org.copytaster.app.web.page.StoryPage;
import org.copytaster.app.web.page.Texts;
import org.copytaster.model.ActorId;
import org.copytaster.model.ArticleId;
import org.copytaster.model.Span;
import org.copytaster.model.StoryId;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.ActorCard;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.ArticleView;
import org.copytaster.store.view.StoryCard;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Answers each address with its page.
final class Pages {

    private static final Logger LOG = LoggerFactory.getLogger(Pages.class);

    private final CaseReader reader;
    private final Assets assets;
    private final Hands hands;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    Pages(CaseReader reader, Assets assets, Hands hands) {
        this.reader = reader;
        this.assets = assets;
        this.hands = hands;
    }

    Map<String, Handler> routes() {
        Map<String, Handler> routes = new LinkedHashMap<>();
        routes.put("/", this::front);
        for (StoryPage.View view : StoryPage.View.values()) {
            routes.put("/story/{id}" + view.path(), context -> story(context, view));
        }
        routes.put("/story/{id}/compare", this::compare);
        routes.put("/story/{id}/join", this::joining);
        routes.put("/article/{id}", this::article);
        routes.put("/article/{id}/apart", this::apart);
        routes.put("/actor/{id}", this::actor);
        routes.put("/people", this::people);
        routes.put("/quotes", this::quotes);
        routes.put("/search", this::search);
        routes.put("/desk", this::desk);
        routes.put(AddPages.PATH, this::add);
        routes.put("/help", this::help);
        routes.replaceAll((path, page) -> hands.steady(page));
        return routes;
    }

    private void front(Context context) {
        Screen screen = screen(context).titled(reader.name(), "front");
        Since since = Visit.since(context, reader);
        show(
                context,
                "front",
                screen,
                FrontPage.of(reader, Visit.given(context, "section"), since));
    }

    private void story(Context context, StoryPage.View view) {
        String asked = context.pathParam("id");
        StoryCard story = reader.story(new StoryId(asked)).orElseThrow(NotFoundResponse::new);
        if (!story.id().value().equals(asked)) {
            moved(context, Links.story(story.id()) + view.path());
            return;
        }
        StoryFilter filter = StoryFilter.of(name -> Visit.given(context, name));
        Screen screen = screen(context).titled(story.headline(), "");
        News news = News.of(reader, Visit.since(context, reader));
        show(context, "story", screen, StoryPage.of(reader, story, view, filter, news));
    }

    private void compare(Context context) {
        StoryCard story =
                reader.story(new StoryId(context.pathParam("id")))
                        .orElseThrow(NotFoundResponse::new);
        ComparePage page =
                ComparePage.of(
                        reader,
                        story,
                        context.queryParams("outlet"),
                        context.queryParams("article"));
        Screen screen = screen(context);
        show(context, "compare", screen.titled(screen.text("compare.title"), ""), page);
    }

    private void joining(Context context) {
        StoryCard story = storyAt(context.pathParam("id"));
        StoryCard other = storyAt(context.queryParam("with"));
        if (story.id().equals(other.id())) {
            throw new NotFoundResponse();
        }
        Screen screen = screen(context);
        show(
                context,
                "change",
                screen.titled(screen.text("change.join"), ""),
                ChangePage.joining(reader, story, other));
    }

    private void apart(Context context) {
        ArticleLine line =
                reader.line(new ArticleId(context.pathParam("id")))
                        .orElseThrow(NotFoundResponse::new);
        StoryId own = line.story();
        String to = Visit.given(context, "to");
        Screen screen = screen(context);
        show(
                context,
                "change",
                screen.titled(screen.text("change.apart"), ""),
                ChangePage.apart(
                        reader,
                        storyAt(own == null ? null : own.value()),
                        line,
                        to == null ? null : storyAt(to)));
    }

    private StoryCard storyAt(@Nullable String id) {
        return Optional.ofNullable(id)
                .flatMap(one -> reader.story(new StoryId(one)))
                .orElseThrow(NotFoundResponse::new);
    }

    private void article(Context context) {
        String asked = context.pathParam("id");
        ArticleView view = reader.article(new ArticleId(asked)).orElseThrow(NotFoundResponse::new);
        if (!view.line().id().value().equals(asked)) {
            moved(context, Links.article(view.line().id()));
            return;
        }
        ArticlePage page =
                ArticlePage.of(
                        reader,
                        view,
                        range(Visit.given(context, "at")),
                        Visit.given(context, "raw") != null);
        Screen screen = screen(context);
        show(context, "article", screen.titled(Texts.title(view.line(), screen.say()), ""), page);
    }

    /// Reads `123-150`; anything else marks nothing.
    private static @Nullable Span range(@Nullable String range) {
        if (range == null || !range.matches("\\d{1,9}-\\d{1,9}")) {
            return null;
        }
        int hyphen = range.indexOf('-');
        int start = Integer.parseInt(range.substring(0, hyphen));
        int end = Integer.parseInt(range.substring(hyphen + 1));
        return start < end ? new Span(start, end) : null;
    }

    private void actor(Context context) {
        String asked = context.pathParam("id");
        ActorCard actor = reader.actor(new ActorId(asked)).orElseThrow(NotFoundResponse::new);
        if (!actor.id().value().equals(asked)) {
            moved(context, Links.actor(actor.id()));
            return;
        }
        Screen screen = screen(context).titled(actor.name(), "people");
        show(context, "actor", screen, ActorPage.of(reader, actor));
    }

    private void people(Context context) {
        Screen screen = screen(context);
        String kind = Objects.requireNonNullElse(Visit.given(context, "kind"), "person");
        show(
                context,
                "people",
                screen.titled(screen.text("nav.people"), "people"),
                PeoplePage.of(reader, kind));
    }

    private void quotes(Context context) {
        Screen screen = screen(context);
        String from = Visit.given(context, "from");
        int number = from != null && from.matches("\\d{1,8}") ? Integer.parseInt(from) : 0;
        show(
                context,
                "quotes",
                screen.titled(screen.text("nav.quotes"), "quotes"),
                QuotesPage.of(reader, number));
    }

    private void search(Context context) {
        Screen screen = screen(context);
        String query = Objects.requireNonNullElse(Visit.given(context, "q"), "");
        show(
                context,
                "search",
                screen.titled(screen.text("search.title"), "search").asking(query),
                SearchPage.of(reader, query));
    }

    private void desk(Context context) {
        Screen screen = screen(context);
        show(context, "desk", screen.titled(screen.text("nav.desk"), "desk"), DeskPage.of(reader));
    }

    private void add(Context context) {
        Screen screen = screen(context);
        write(context, "add", Map.of("screen", screen.titled(screen.text("add.title"), "desk")));
    }

    private void help(Context context) {
        Screen screen = screen(context);
        write(context, "help", Map.of("screen", screen.titled(screen.text("nav.help"), "help")));
    }

    private static void moved(Context context, String address) {
        context.redirect(address, HttpStatus.MOVED_PERMANENTLY);
    }

    void missing(Context context) {
        error(context, "error.missing");
    }

    void refuse(HttpResponseException refusal, Context context) {
        context.status(refusal.getStatus());
        error(context, refusal.getStatus() == 404 ? "error.missing" : "error.refused");
    }

    /// Tells why what a form asked for was not done.
    ///
    /// @param back the page of the form
    void notDone(Context context, String reason, String back) {
        Screen screen = screen(context).at(back);
        write(
                context,
                "refused",
                Map.of(
                        "screen",
                        screen.titled(screen.text("correct.refused"), ""),
                        "reason",
                        reason,
                        "back",
                        back));
    }

    void fail(Exception mistake, Context context) {
        LOG.error("{} could not be answered", context.path(), mistake);
        context.status(HttpStatus.INTERNAL_SERVER_ERROR);
        error(context, "error.failed");
    }

    private void error(Context context, String key) {
        Screen screen = screen(context);
        String words = screen.text(key + ".words");
        write(
                context,
                "error",
                Map.of("screen", screen.titled(screen.text(key), ""), "words", words));
    }

    private Screen screen(Context context) {
        return Visit.screen(context, reader.name(), hands.of(context), assets);
    }

    private void show(Context context, String template, Screen screen, Object page) {
        write(context, template, Map.of("screen", screen, "page", page));
    }

    private void write(Context context, String template, Map<String, Object> parameters) {
        StringOutput html = new StringOutput();
        templates.render(template + ".jte", parameters, html);
        context.header("Cache-Control", "no-cache");
        context.html(html.toString());
    }
}
