// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;

import org.copytaster.app.web.page.Hand;
import org.copytaster.app.web.page.Links;
import org.copytaster.app.web.page.Screen;
import org.copytaster.app.web.page.Since;
import org.copytaster.app.web.words.Phrases;
import org.copytaster.model.ContentHash;
import org.copytaster.store.CaseReader;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// How one visitor wants to see the pages: in which language of the interface, light or dark.
///
/// `?ui=ar` and `?theme=dark` choose, and a cookie keeps what was chosen; without either the
/// browser's own settings hold.
final class Visit {

    private static final int A_YEAR = 365 * 24 * 60 * 60;
    private static final int A_VISIT = 30 * 60;

    /// What an address may hold beside what it asks for.
    private static final List<String> CHOICES =
            List.of("ui", "theme", "seen", Hands.PUT, Hands.UNDONE);

    private Visit() {}

    static Screen screen(Context context, String caseName, @Nullable Hand hand, Assets assets) {
        Phrases say = phrases(context);
        return new Screen(
                say,
                caseName,
                caseName,
                "",
                path(context),
                theme(context),
                null,
                hand,
                assets::address);
    }

    /// Up to where the visitor had seen the case when this visit began. A visit ends with half an hour
    /// in which no page is asked for; two cookies keep its beginning and its last page. `?seen=now`
    /// says that all is seen.
    static Since since(Context context, CaseReader reader) {
        String of = ContentHash.of(reader.name()).brief();
        Since now = new Since(reader.logged(), Instant.now());
        boolean isAllSeen = "now".equals(context.queryParam("seen"));
        Since since =
                isAllSeen
                        ? now
                        : kept(context, "since-" + of, now)
                                .or(() -> kept(context, "seen-" + of, now))
                                .orElse(now);
        keep(context, "since-" + of, since.text(), A_VISIT);
        keep(context, "seen-" + of, now.text(), A_YEAR);
        return since;
    }

    /// What a cookie tells; nothing where the case has been made anew since.
    private static Optional<Since> kept(Context context, String name, Since now) {
        return Optional.ofNullable(context.cookie(name))
                .flatMap(Since::parse)
                .filter(one -> one.logged() >= 0 && one.logged() <= now.logged());
    }

    private static Phrases phrases(Context context) {
        Optional<Phrases> asked = Phrases.in(context.queryParam("ui"));
        asked.ifPresent(phrases -> keep(context, "ui", phrases.language()));
        return asked.or(() -> Phrases.in(context.cookie("ui")))
                .orElseGet(() -> Phrases.accepted(context.header("Accept-Language")));
    }

    private static String theme(Context context) {
        String asked = context.queryParam("theme");
        if (asked != null && Screen.THEMES.contains(asked)) {
            keep(context, "theme", asked);
            return asked;
        }
        String kept = context.cookie("theme");
        return kept != null && Screen.THEMES.contains(kept) ? kept : Screen.THEMES.getFirst();
    }

    private static void keep(Context context, String name, String value) {
        keep(context, name, value, A_YEAR);
    }

    private static void keep(Context context, String name, String value, int seconds) {
        context.cookie(new Cookie(name, value, "/", seconds, false, true, null, SameSite.LAX));
    }

    /// The address that was asked for, without the choices themselves and what was just done.
    private static String path(Context context) {
        String query =
                context.queryParamMap().entrySet().stream()
                        .filter(entry -> !CHOICES.contains(entry.getKey()))
                        .flatMap(Visit::pairs)
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? context.path() : context.path() + "?" + query;
    }

    private static java.util.stream.Stream<String> pairs(Map.Entry<String, List<String>> entry) {
        String name = Links.encoded(entry.getKey());
        return entry.getValue().stream().map(value -> name + "=" + Links.encoded(value));
    }

    /// A parameter that was given with a value.
    static @Nullable String given(Context context, String name) {
        String value = context.queryParam(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
