// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;

import org.copytaster.app.lines.CaseLines;
import org.copytaster.model.ArticleId;
import org.copytaster.model.StoryId;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.StoryCard;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// Answers in JSON, read-only, one address a question. `openapi.yaml` describes them.
public final class Api {

    private static final int MOST_HITS = 100;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CaseReader reader;

    public Api(CaseReader reader) {
        this.reader = reader;
    }

    /// The addresses and what answers them.
    public Map<String, Handler> routes() {
        Map<String, Handler> routes = new LinkedHashMap<>();
        routes.put("/api/stories", this::stories);
        routes.put("/api/story/{id}", this::story);
        routes.put("/api/article/{id}", this::article);
        routes.put("/api/search", this::search);
        routes.put("/api/openapi.yaml", Api::description);
        return routes;
    }

    private void stories(Context context) {
        answer(context, reader.stories().stream().map(CaseLines.Story::of).toList());
    }

    private void story(Context context) {
        reader.story(new StoryId(context.pathParam("id")))
                .ifPresentOrElse(
                        card -> answer(context, whole(card)),
                        () -> missing(context, "no such story"));
    }

    private CaseLines.StoryWhole whole(StoryCard card) {
        return new CaseLines.StoryWhole(
                CaseLines.Story.of(card),
                reader.chronology(card.id()).stream().map(CaseLines.Row::of).toList(),
                reader.articles(card.id()).stream().map(CaseLines.Line::of).toList());
    }

    private void article(Context context) {
        reader.article(new ArticleId(context.pathParam("id")))
                .ifPresentOrElse(
                        view ->
                                answer(
                                        context,
                                        CaseLines.ArticleWhole.of(view.line(), view.reading())),
                        () -> missing(context, "no such article"));
    }

    private void search(Context context) {
        String query = Objects.requireNonNullElse(context.queryParam("q"), "").strip();
        if (query.isEmpty()) {
            problem(context, HttpStatus.BAD_REQUEST, "a search needs a query: ?q=");
            return;
        }
        answer(context, CaseLines.Found.of(reader.search(query, MOST_HITS)));
    }

    private static void missing(Context context, String why) {
        problem(context, HttpStatus.NOT_FOUND, why);
    }

    private static void problem(Context context, HttpStatus status, String why) {
        context.status(status);
        answer(context, new CaseLines.Problem(status.getCode(), why));
    }

    static void answer(Context context, Object answer) {
        context.contentType("application/json; charset=utf-8");
        context.result(JSON.writeValueAsString(answer));
    }

    private static void description(Context context) {
        try (InputStream in =
                Api.class.getResourceAsStream("/org/copytaster/app/web/openapi.yaml")) {
            context.contentType("application/yaml; charset=utf-8");
            context.result(
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
