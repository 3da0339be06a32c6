// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.export;

import org.copytaster.model.ChronologyRow;
import org.copytaster.model.TimeValue;
import org.copytaster.store.view.ArticleLine;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// Announced happenings as a calendar (RFC 5545): each one or more whole days, without a time zone.
///
/// One that is exact only to a month or a year is no appointment, and is left out.
final class Calendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /// RFC 5545, 3.1: lines of at most 75 octets without the break.
    private static final int OCTETS = 75;

    private final StringBuilder text = new StringBuilder();

    private Calendar() {}

    static String announcements(Dossier dossier) {
        Calendar calendar = new Calendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Copytaster//Announcements//EN");
        calendar.line("X-WR-CALNAME:" + escaped(dossier.title()));
        for (Dossier.Chapter chapter : dossier.chapters()) {
            for (ChronologyRow row : chapter.rows()) {
                if (row.kind() == ChronologyRow.Kind.ANNOUNCEMENT) {
                    calendar.add(chapter, row);
                }
            }
        }
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void add(Dossier.Chapter chapter, ChronologyRow row) {
        TimeValue date = standing(row);
        Optional<LocalDate> first = date.firstDay();
        Optional<LocalDate> last = date.lastDay();
        boolean exact =
                date.precision() == TimeValue.Precision.DAY
                        || date.precision() == TimeValue.Precision.WEEK;
        if (!exact || first.isEmpty() || last.isEmpty()) {
            return;
        }
        line("BEGIN:VEVENT");
        line("UID:" + row.id().value() + "@copytaster");
        line("DTSTAMP:" + stamp(chapter) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + DAY.format(first.get()));
        line("DTEND;VALUE=DATE:" + DAY.format(last.get().plusDays(1)));
        line("SUMMARY:" + escaped(row.text()));
        line("DESCRIPTION:" + escaped(description(chapter, row)));
        line("STATUS:" + status(row));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /// The day that holds now: a postponed happening is where it was moved to.
    private static TimeValue standing(ChronologyRow row) {
        ChronologyRow.Outcome outcome = row.outcome();
        TimeValue moved = outcome == null ? null : outcome.newDay();
        return moved == null ? row.date() : moved;
    }

    /// The last day that the story's pages tell of: the same case gives the same file.
    private static String stamp(Dossier.Chapter chapter) {
        LocalDate last = chapter.story().last();
        return DAY.format(Objects.requireNonNullElse(last, LocalDate.EPOCH));
    }

    private static String status(ChronologyRow row) {
        ChronologyRow.Outcome outcome = row.outcome();
        return switch (outcome == null ? ChronologyRow.Outcome.State.OPEN : outcome.state()) {
            case CANCELLED -> "CANCELLED";
            case HELD -> "CONFIRMED";
            case OPEN, POSTPONED -> "TENTATIVE";
        };
    }

    private static String description(Dossier.Chapter chapter, ChronologyRow row) {
        String pages =
                chapter.carriers(row).stream()
                        .map(Calendar::source)
                        .collect(Collectors.joining("\n"));
        return "origins: " + row.origins() + "\n" + pages;
    }

    private static String source(ArticleLine article) {
        return Objects.requireNonNullElse(article.outlet(), "outlet unknown")
                + ": "
                + article.title()
                + (article.address() == null ? "" : " " + article.address());
    }

    private static String escaped(String text) {
        return text.strip()
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /// Folds a line that is too long, between characters.
    private void line(String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            String character = Character.toString(content.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += size;
            i += character.length();
        }
        text.append("\r\n");
    }
}
