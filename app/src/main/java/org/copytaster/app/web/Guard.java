// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands between a case and the web.
///
/// No page of another site can read a case: not by a name that it makes point at this machine (the
/// host is checked), not by framing a page, and not by text in a saved page that a browser would run
/// (nothing inline is ever run, and nothing is loaded from elsewhere). And no page of another site can
/// change a case: what is sent must come from this machine, from a page of this reader, and bear the secret
/// that the reader chose when it was started and writes into each of its forms.
final class Guard {

    static final String PAGES =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " manifest-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// For saved bytes: even if a browser took them for a page, nothing of it would run.
    static final String ORIGINALS = "default-src 'none'; sandbox; frame-ancestors 'none'";

    /// The field of a form that bears the secret.
    static final String SECRET = "secret";

    private static final Map<String, String> HEADERS =
            Map.of(
                    "Content-Security-Policy", PAGES,
                    "X-Content-Type-Options", "nosniff",
                    // without one, a browser does not say either that a form is the reader's own
                    "Referrer-Policy", "same-origin",
                    "Cross-Origin-Resource-Policy", "same-origin",
                    "Cross-Origin-Opener-Policy", "same-origin");

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern HOST =
            Pattern.compile("(\\[[0-9a-f:.]+\\]|[^:\\[\\]]+)(?::\\d+)?");
    private static final Pattern NUMERIC = Pattern.compile("\\[[0-9a-f:.]+\\]|[0-9.]+");
    private static final Pattern LOOPBACK =
            Pattern.compile("(?:::ffff:)?127(?:\\.\\d{1,3}){3}|\\[?(?:::|(?:0:){7})1\\]?");
    private static final Set<String> EVERY_INTERFACE = Set.of("0.0.0.0", "::", "[::]");

    private final String bound;
    private final String secret = chosen();

    /// @param bound the host that the reader listens on
    Guard(String bound) {
        this.bound = bound.toLowerCase(Locale.ROOT);
    }

    private static String chosen() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// What every form of this reader sends along.
    String secret() {
        return secret;
    }

    /// Whether a visitor sits at this machine.
    static boolean isHere(Context context) {
        return LOOPBACK.matcher(context.req().getRemoteAddr()).matches();
    }

    /// Refuses what was not sent by a form of this reader, on this machine.
    void checkSent(Context context) {
        String origin = context.header("Origin");
        String site = context.header("Sec-Fetch-Site");
        if (!isHere(context)
                || (origin != null && !origin.equalsIgnoreCase("http://" + context.header("Host")))
                || (site != null && !site.equals("same-origin"))) {
            throw notOurs();
        }
        String token = context.formParam(SECRET); // only now is what was sent read at all
        if (token == null || !MessageDigest.isEqual(bytes(token), bytes(secret))) {
            throw notOurs();
        }
    }

    private static ForbiddenResponse notOurs() {
        return new ForbiddenResponse("not from a form of this reader");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
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
