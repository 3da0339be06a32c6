// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands between a case and the web.
///
/// No page of another site can read a case: not by a name that it makes point at this machine (the
/// host is checked), not by framing a page, and not by text in a saved page that a browser would run
/// (nothing inline is ever run, and nothing is loaded from elsewhere).
final class Guard {

    static final String PAGES =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// For saved bytes: even if a browser took them for a page, nothing of it would run.
    static final String ORIGINALS = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private static final Map<String, String> HEADERS =
            Map.of(
                    "Content-Security-Policy", PAGES,
                    "X-Content-Type-Options", "nosniff",
                    "Referrer-Policy", "no-referrer",
                    "Cross-Origin-Resource-Policy", "same-origin",
                    "Cross-Origin-Opener-Policy", "same-origin");

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern HOST =
            Pattern.compile("(\\[[0-9a-f:.]+\\]|[^:\\[\\]]+)(?::\\d+)?");
    private static final Pattern NUMERIC = Pattern.compile("\\[[0-9a-f:.]+\\]|[0-9.]+");
    private static final Set<String> EVERY_INTERFACE = Set.of("0.0.0.0", "::", "[::]");

    private final String bound;

    /// @param bound the host that the reader listens on
    Guard(String bound) {
        this.bound = bound.toLowerCase(Locale.ROOT);
    }

    void check(Context context) {
        HEADERS.forEach(context::header);
        if (!isOurs(context.header("Host"))) {
            throw new HttpResponseException(
                    HttpStatus.MISDIRECTED_REQUEST.getCode(),
                    "this reader answers to localhost only");
        }
    }

    private boolean isOurs(@Nullable String header) {
        Matcher host = HOST.matcher(header == null ? "" : header.toLowerCase(Locale.ROOT));
        if (!host.matches()) {
            return false;
        }
        String name = host.group(1);
        return THIS_MACHINE.contains(name) || name.equals(bound) || isNumberOfOurs(name);
    }

    /// A number cannot be made to point elsewhere, as a name can.
    private boolean isNumberOfOurs(String name) {
        return EVERY_INTERFACE.contains(bound) && NUMERIC.matcher(name).matches();
    }
}
