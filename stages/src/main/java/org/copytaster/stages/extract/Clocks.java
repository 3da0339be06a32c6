// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.extract;

import org.copytaster.model.Stamp;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads when an article was published and when it was last modified, and keeps the two apart. What is
/// declared counts first, then what is marked up as a time, then the dates shown around the title, then
/// the address. A day before the web or after the capture is refused.
final class Clocks {

    private static final Set<String> UPDATED = ExtractWords.all("updated");
    private static final Pattern IN_ADDRESS =
            Pattern.compile(
                    "/((?:19|20)\\d\\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\\d|3[01])(?=[/_-]|\\D|$)");
    private static final LocalDate EARLIEST = LocalDate.of(1993, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);
    private static final int NEAR = 14;
    private static final int LINE = 200;
    private static final int DATELINE = 40;

    private final PageBlocks page;
    private final @Nullable String language;
    private final LocalDate latest;
    private @Nullable Stamp published;
    private @Nullable Stamp modified;
    private final List<Stamp> around = new ArrayList<>();

    private Clocks(PageBlocks page, @Nullable String language, @Nullable Instant captured) {
        this.page = page;
        this.language = language;
        this.latest =
                captured == null
                        ? LATEST
                        : LocalDate.ofInstant(captured, ZoneOffset.UTC).plusDays(1);
    }

    /// The two clocks of a page.
    record Read(@Nullable Stamp published, @Nullable Stamp modified) {}

    static Read of(
            PageBlocks page,
            @Nullable String language,
            @Nullable Instant captured,
            @Nullable String address,
            int title,
            int first,
            int last) {
        Clocks clocks = new Clocks(page, language, captured);
        clocks.published = clocks.first(page.facts().published());
        clocks.modified = clocks.first(page.facts().modified());
        clocks.moments(title, first, last);
        clocks.visible(title, first, last);
        if (clocks.published != null) {
            clocks.published = WallClock.local(clocks.published, clocks.around);
        }
        if (clocks.published == null && address != null) {
            clocks.published = clocks.inAddress(address);
        }
        if (clocks.published == null) {
            clocks.anywhere();
        }
        return new Read(clocks.published, clocks.sensibleModified());
    }

    private @Nullable Stamp first(List<String> values) {
        for (String value : values) {
            Stamp stamp = possible(Stamps.read(value, language));
            if (stamp != null) {
                return stamp;
            }
        }
        return null;
    }

    private @Nullable Stamp possible(@Nullable Stamp stamp) {
        return stamp == null || stamp.day().isBefore(EARLIEST) || stamp.day().isAfter(latest)
                ? null
                : stamp;
    }

    /// Elements that are marked as times. One in another article's teaser is further from the title.
    private void moments(int title, int first, int last) {
        Stamp best = null;
        int most = 0;
        for (Declared.Moment moment : page.layout().declared().moments) {
            Stamp stamp = possible(stamp(moment));
            if (stamp == null) {
                continue;
            }
            if (isUpdate(moment)) {
                modified =
                        modified == null && rank(moment, title, first, last) >= 20
                                ? stamp
                                : modified;
                continue;
            }
            int rank = rank(moment, title, first, last);
            if (rank >= 20) {
                around.add(stamp);
            }
            if (rank > most) {
                most = rank;
                best = stamp;
            }
        }
        if (published == null) {
            published = best;
        }
    }

    private @Nullable Stamp stamp(Declared.Moment moment) {
        Stamp machine = moment.machine().isEmpty() ? null : Stamps.read(moment.machine(), language);
        return machine != null
                ? machine
                : moment.text().length() > 120 ? null : DatesInText.first(moment.text(), language);
    }

    private static boolean isUpdate(Declared.Moment moment) {
        return moment.cues().contains("modified")
                || moment.cues().contains("updated")
                || saysUpdated(moment.text());
    }

    private static boolean saysUpdated(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : UPDATED) {
            if (lower.startsWith(word) || lower.startsWith("(" + word)) {
                return true;
            }
        }
        return false;
    }

    private static int rank(Declared.Moment moment, int title, int first, int last) {
        int rank = 1;
        rank +=
                moment.cues().contains("datepublished")
                                || moment.cues().contains("pubdate")
                                || moment.cues().contains("published")
                        ? 40
                        : 0;
        rank += moment.cues().contains("<time>") ? 3 : 0;
        boolean beforeText = moment.block() >= title - NEAR && moment.block() <= first + 3;
        rank += title >= 0 && first >= 0 && beforeText ? 20 : 0;
        rank += title >= 0 && moment.block() >= title && moment.block() <= first + 3 ? 5 : 0;
        rank += first >= 0 && moment.block() > last && moment.block() < last + 6 ? 8 : 0;
        return rank;
    }

    /// The dates of the lines around the title, and of the last lines of the article.
    private void visible(int title, int first, int last) {
        int from = Math.max(0, (title < 0 ? first : title) - NEAR);
        int to = Math.min(page.size(), (first < 0 ? title : first) + 2);
        Stamp updated = null;
        int anchor = title < 0 ? Math.max(first, from) : Math.max(title, from);
        for (int at : nearestFirst(from, anchor, to)) {
            Stamp stamp = shown(at);
            if (stamp == null) {
                continue;
            }
            around.add(stamp);
            if (saysUpdated(page.text(at))) {
                updated = updated == null ? stamp : updated;
            } else if (published == null) {
                published = stamp;
            }
        }
        for (int at = last + 1;
                at < Math.min(page.size(), last + 6) && published == null && last >= 0;
                at++) {
            published = shown(at);
        }
        modified = modified == null ? updated : modified;
        published = published == null ? updated : published;
    }

    /// The lines behind the title, then those before it, from the title outwards: a masthead shows the
    /// day of the capture.
    private static List<Integer> nearestFirst(int from, int title, int to) {
        List<Integer> lines = new ArrayList<>();
        for (int at = title; at < to; at++) {
            lines.add(at);
        }
        for (int at = Math.min(title, to) - 1; at >= from; at--) {
            lines.add(at);
        }
        return lines;
    }

    /// The date of a line, or of the dateline that opens a paragraph.
    private @Nullable Stamp shown(int at) {
        String text = page.text(at);
        String line = text.length() > LINE ? text.substring(0, DATELINE) : text;
        return possible(DatesInText.first(line, language));
    }

    private @Nullable Stamp inAddress(String address) {
        Matcher date = IN_ADDRESS.matcher(address);
        if (!date.find()) {
            return null;
        }
        try {
            return possible(
                    Stamp.of(
                            LocalDate.of(
                                    Integer.parseInt(date.group(1)),
                                    Integer.parseInt(date.group(2)),
                                    Integer.parseInt(date.group(3)))));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /// As a last resort the only date of the page.
    private void anywhere() {
        Stamp only = null;
        for (int at = 0; at < page.size(); at++) {
            Stamp stamp = shown(at);
            if (stamp != null && only != null && !only.day().equals(stamp.day())) {
                return;
            }
            only = stamp == null ? only : stamp;
        }
        published = only;
    }

    /// A page cannot have been modified before it was published; at the same moment is not modified.
    private @Nullable Stamp sensibleModified() {
        boolean senseless =
                modified != null
                        && published != null
                        && (modified.equals(published) || modified.day().isBefore(published.day()));
        return senseless ? null : modified;
    }
}
