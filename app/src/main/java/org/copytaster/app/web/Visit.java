// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;

import org.copytaster.app.web.page.Links;
import org.copytaster.app.web.page.Screen;
import org.copytaster.app.web.words.Phrases;
import org.jspecify.annotations.Nullable;

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

    private Visit() {}

    static Screen screen(Context context, String caseName, Assets assets) {
        Phrases say = phrases(context);
        return new Screen(
                say, caseName, caseName, "", path(context), theme(context), null, assets::address);
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
        context.cookie(new Cookie(name, value, "/", A_YEAR, false, true, null, SameSite.LAX));
    }

    /// The address that was asked for, without the choices themselves.
    private static String path(Context context) {
        String query =
                context.queryParamMap().entrySet().stream()
                        .filter(entry -> !List.of("ui", "theme").contains(entry.getKey()))
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
