// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The comment at the head of a saved page by which the browser says where the page came from:
/// `saved from url=(0024)https://site.example/a` of the browsers themselves, and SingleFile's
/// `url: ...` with `saved date: ...`.
record SaverComment(@Nullable String address, @Nullable Instant captured) {

    private static final SaverComment NONE = new SaverComment(null, null);
    private static final int HEAD = 4096;

    private static final Pattern BROWSER =
            Pattern.compile("<!--\\s*saved from url=\\(\\d+\\)(\\S+)\\s*-->");

    private static final Pattern SINGLE_FILE =
            Pattern.compile(
                    "<!--\\s*Page saved with SingleFile\\s+url:\\s*(\\S+)\\s+saved date:\\s*"
                            + "(\\w{3} \\w{3} \\d{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT[+-]\\d{4})");

    private static final DateTimeFormatter SCRIPT_DATE =
            DateTimeFormatter.ofPattern("EEE MMM dd yyyy HH:mm:ss 'GMT'xx", Locale.ENGLISH);

    static SaverComment of(String markup) {
        String head = markup.substring(0, Math.min(HEAD, markup.length()));
        Matcher browser = BROWSER.matcher(head);
        if (browser.find()) {
            return new SaverComment(WebAddress.orNull(browser.group(1)), null);
        }
        Matcher single = SINGLE_FILE.matcher(head);
        return single.find()
                ? new SaverComment(WebAddress.orNull(single.group(1)), moment(single.group(2)))
                : NONE;
    }

    private static @Nullable Instant moment(String written) {
        try {
            return ZonedDateTime.parse(written, SCRIPT_DATE).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
