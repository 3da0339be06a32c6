// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A page saved as one mail-like file with its pictures (`.mhtml`, `.mht`).
///
/// @param page the part that is the page itself
record Mhtml(MailPart page, @Nullable String address, @Nullable Instant captured) {

    private static final int HEAD = 4096;
    private static final int DEEPEST = 4;

    private static final Pattern OPENING =
            Pattern.compile(
                    "\\s{0,20}(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\\n]*+\\n(?:[ \\t][^\\n]*+\\n)*+){0,40}?"
                            + "(?:mime-version:|content-type:\\s*multipart/)",
                    Pattern.CASE_INSENSITIVE);

    static boolean opens(byte[] bytes) {
        int end = Math.min(HEAD, bytes.length);
        return OPENING.matcher(new String(bytes, 0, end, StandardCharsets.ISO_8859_1)).lookingAt();
    }

    static Mhtml of(byte[] bytes) throws UnreadableException {
        MailPart whole = MailPart.of(new String(bytes, StandardCharsets.ISO_8859_1).stripLeading());
        MailPart page = page(whole, DEEPEST);
        if (page == null) {
            throw new UnreadableException("an MHTML file without a page in it");
        }
        String told = WebAddress.orNull(whole.header("snapshot-content-location"));
        String address = told == null ? WebAddress.orNull(page.header("content-location")) : told;
        return new Mhtml(page, address, moment(whole.header("date")));
    }

    @Nullable String charset() {
        String charset = page.parameter("charset");
        return charset.isEmpty() ? null : charset;
    }

    /// The part that the header calls the start, else the first that is a page.
    private static @Nullable MailPart page(MailPart part, int deepest) {
        if (!part.type().startsWith("multipart/")) {
            return isPage(part) ? part : null;
        }
        if (deepest == 0) {
            return null;
        }
        String start = part.parameter("start");
        MailPart first = null;
        for (MailPart inner : parts(part)) {
            MailPart page = page(inner, deepest - 1);
            if (page != null && !start.isEmpty() && inner.header("content-id").equals(start)) {
                return page;
            }
            first = first == null ? page : first;
        }
        return first;
    }

    private static boolean isPage(MailPart part) {
        return part.type().equals("text/html") || part.type().equals("application/xhtml+xml");
    }

    /// A file that was cut has no closing boundary: its last part goes as far as it goes.
    private static List<MailPart> parts(MailPart whole) {
        String boundary = whole.parameter("boundary");
        List<MailPart> parts = new ArrayList<>();
        if (boundary.isEmpty()) {
            return parts;
        }
        String line = "\n--" + boundary;
        String body = "\n" + whole.body();
        int at = body.indexOf(line);
        while (at >= 0 && !body.startsWith("--", at + line.length())) {
            int start = body.indexOf('\n', at + line.length());
            int end = body.indexOf(line, at + line.length());
            if (start >= 0 && (end < 0 || start < end)) {
                parts.add(MailPart.of(body.substring(start + 1, end < 0 ? body.length() : end)));
            }
            at = end;
        }
        return parts;
    }

    private static @Nullable Instant moment(String written) {
        try {
            return ZonedDateTime.parse(
                            written.replaceAll("\\s*\\([^)]*\\)$", "").strip(),
                            DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT))
                    .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
