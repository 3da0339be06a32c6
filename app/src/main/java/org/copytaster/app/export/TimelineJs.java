// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.export;

import org.copytaster.model.ChronologyRow;
import org.copytaster.model.TimeValue;
import org.copytaster.store.view.ArticleLine;

import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Chronologies as the JSON of TimelineJS 3 (timeline.knightlab.com/docs/json-format.html).
///
/// A date that is exact only to a month or a year says no more than that. Rows without a place in
/// the calendar have none there either, and are left out.
final class TimelineJs {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TimelineJs() {}

    static String chronology(Dossier dossier) {
        List<Map<String, Object>> events = new ArrayList<>();
        for (Dossier.Chapter chapter : dossier.chapters()) {
            for (ChronologyRow row : chapter.rows()) {
                row.date().firstDay().ifPresent(day -> events.add(event(chapter, row, day)));
            }
        }
        Map<String, Object> timeline = new LinkedHashMap<>();
        timeline.put("title", Map.of("text", Map.of("headline", html(dossier.title()))));
        timeline.put("events", events);
        return JSON.writeValueAsString(timeline);
    }

    private static Map<String, Object> event(
            Dossier.Chapter chapter, ChronologyRow row, LocalDate day) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("unique_id", row.id().value());
        event.put("start_date", date(row.date(), day));
        row.date()
                .lastDay()
                .filter(last -> row.date().precision() == TimeValue.Precision.WEEK)
                .ifPresent(last -> event.put("end_date", date(TimeValue.of(last), last)));
        event.put("group", row.kind().name().toLowerCase(Locale.ROOT));
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("headline", row.date().timex());
        text.put(
                "text",
                "<p>" + html(row.text()) + "</p><p>" + html(sources(chapter, row)) + "</p>");
        event.put("text", text);
        return event;
    }

    private static String sources(Dossier.Chapter chapter, ChronologyRow row) {
        List<ArticleLine> carriers = chapter.carriers(row);
        String outlets =
                carriers.stream()
                        .map(line -> Objects.requireNonNullElse(line.outlet(), "outlet unknown"))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return "pages: %d, origins: %d. %s".formatted(carriers.size(), row.origins(), outlets);
    }

    private static Map<String, Integer> date(TimeValue value, LocalDate day) {
        Map<String, Integer> date = new LinkedHashMap<>();
        date.put("year", day.getYear());
        TimeValue.Precision precision = value.precision();
        if (precision != TimeValue.Precision.YEAR && precision != TimeValue.Precision.NONE) {
            date.put("month", day.getMonthValue());
        }
        if (precision == TimeValue.Precision.DAY || precision == TimeValue.Precision.WEEK) {
            date.put("day", day.getDayOfMonth());
        }
        return date;
    }

    /// TimelineJS shows its texts as HTML, and the words of a page are anybody's.
    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
