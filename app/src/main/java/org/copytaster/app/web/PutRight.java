// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;

import org.copytaster.app.correct.Workroom;
import org.copytaster.store.CaseException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Takes what the forms send: writes it down, waits a moment for it to be worked in, and leads back to the
/// page that it came from, which tells what was done.
///
/// @param pages tell a person why something was not done
record PutRight(Guard guard, Workroom room, Pages pages) {

    /// As long as somebody waits for a page anyway; a large case takes longer, and its pages say so.
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[!-~]{0,2000}");

    /// The addresses that forms send to.
    Map<String, Handler> routes() {
        Map<String, Handler> routes = new LinkedHashMap<>();
        routes.put("/correct", context -> answer(context, this::put));
        routes.put("/take-back", context -> answer(context, this::takeBack));
        return routes;
    }

    /// Does what is asked, and gives the parameter that tells of it.
    private interface Deed {
        String done(Context context);
    }

    private void answer(Context context, Deed deed) throws InterruptedException {
        guard.checkSent(context);
        String back = back(context);
        try {
            String done = deed.done(context);
            room.await(PATIENCE);
            context.redirect(with(back, done), HttpStatus.SEE_OTHER);
        } catch (CaseException e) {
            context.status(HttpStatus.CONFLICT);
            pages.notDone(context, String.valueOf(e.getMessage()), back);
        }
    }

    private String put(Context context) {
        return parameter(Hands.PUT, room.add(new Asked(context).corrections()));
    }

    private String takeBack(Context context) {
        List<String> numbers = context.formParams("line");
        List<String> texts = context.formParams("text");
        List<Integer> undone = new ArrayList<>();
        for (int i = 0; i < Math.min(numbers.size(), texts.size()); i++) {
            int number = numbers.get(i).matches("\\d{1,9}") ? Integer.parseInt(numbers.get(i)) : 0;
            if (room.takeBack(number, texts.get(i))) {
                undone.add(number);
            }
        }
        if (undone.isEmpty()) {
            throw new CaseException(
                    "No such correction is in force; somebody has changed the file.");
        }
        return parameter(Hands.UNDONE, undone);
    }

    private static String parameter(String name, List<Integer> lines) {
        return name
                + "="
                + lines.stream().distinct().map(String::valueOf).collect(Collectors.joining(","));
    }

    /// An address inside this reader; the desk where the form names none.
    private static String back(Context context) {
        String back = Objects.requireNonNullElse(context.formParam("back"), "");
        return OWN_PATH.matcher(back).matches() ? back : "/desk";
    }

    private static String with(String address, String parameter) {
        int hash = address.indexOf('#');
        String page = hash < 0 ? address : address.substring(0, hash);
        String anchor = hash < 0 ? "" : address.substring(hash);
        return page + (page.contains("?") ? "&" : "?") + parameter + anchor;
    }
}
