// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;

import org.copytaster.model.ArticleId;
import org.copytaster.model.Correction;
import org.copytaster.model.PageId;
import org.copytaster.model.Stamp;
import org.copytaster.model.StatementId;
import org.copytaster.model.StoryId;
import org.copytaster.store.CaseException;
import org.copytaster.store.CaseFolder;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// What a form asks to put right: `verb`, as the lines of `corrections.txt` have it, and its fields.
record Asked(Context context) {

    private static final int LONGEST = 300;

    /// @throws CaseException when a field says nothing that a correction may say; the message tells what
    ///     was expected
    List<Correction> corrections() {
        String verb = Objects.requireNonNullElse(context.formParam("verb"), "");
        return switch (verb) {
            case "join-names" -> List.of(new Correction.JoinNames(needed("one"), needed("other")));
            case "split-names" ->
                    List.of(new Correction.SplitNames(needed("one"), needed("other")));
            case "join-stories" ->
                    List.of(new Correction.JoinStories(story("one"), story("other")));
            case "split-story" -> List.of(new Correction.SplitStory(article()));
            case "move-article" ->
                    List.of(
                            new Correction.SplitStory(article()),
                            new Correction.JoinStories(
                                    story("one"), StoryId.of(article().value())));
            case "set-speaker" -> each(id -> new Correction.SetSpeaker(id, text("speaker")));
            case "set-said" -> {
                LocalDate day = text("day").isEmpty() ? null : day("day");
                yield each(id -> new Correction.SetSaid(id, day));
            }
            case "drop-statement" -> each(Correction.DropStatement::new);
            case "set-date" -> List.of(new Correction.SetDate(article(), Stamp.of(day("day"))));
            case "set-title" -> header(Correction.Part.TITLE, needed("title"));
            case "set-outlet" -> header(Correction.Part.OUTLET, text("outlet"));
            case "set-author" -> header(Correction.Part.AUTHOR, text("author"));
            case "drop-page" -> List.of(new Correction.DropPage(new PageId(id("page", "p-"))));
            case "again" ->
                    context.formParams("text").stream().map(CaseFolder::readCorrection).toList();
            default -> throw new BadRequestResponse("no correction is called " + verb);
        };
    }

    private List<Correction> each(Function<StatementId, Correction> correction) {
        List<String> ids = context.formParams("statement");
        if (ids.isEmpty()) {
            throw new BadRequestResponse("no statement");
        }
        return ids.stream()
                .map(id -> correction.apply(new StatementId(checked(id, "q-"))))
                .toList();
    }

    private List<Correction> header(Correction.Part part, String value) {
        return List.of(new Correction.SetHeader(article(), part, value));
    }

    private ArticleId article() {
        return new ArticleId(id("article", "a-"));
    }

    private StoryId story(String field) {
        return new StoryId(id(field, "s-"));
    }

    private String id(String field, String start) {
        return checked(context.formParam(field), start);
    }

    /// Forms send the ids that the pages gave them, so another one is no mistake of the person.
    private static String checked(@Nullable String id, String start) {
        if (id == null || !id.matches(start + "[0-9a-zA-Z-]{1,64}")) {
            throw new BadRequestResponse("an id that starts with " + start + " is needed");
        }
        return id;
    }

    private String needed(String field) {
        String text = text(field);
        if (text.isEmpty()) {
            throw new CaseException("words are needed");
        }
        return text;
    }

    /// One line, without what cannot be seen.
    private String text(String field) {
        String given = Objects.requireNonNullElse(context.formParam(field), "");
        String text = given.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip();
    }

    private LocalDate day(String field) {
        String written = text(field);
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new CaseException("a date is written 2025-01-14, got \"%s\"".formatted(written));
        }
    }
}
