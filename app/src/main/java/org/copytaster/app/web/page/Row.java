// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web.page;

import org.copytaster.model.ActorId;
import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Evidence;
import org.copytaster.model.Speaker;
import org.copytaster.model.TimeValue;
import org.copytaster.store.view.ActorCard;
import org.copytaster.store.view.ArticleLine;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A row of a chronology as the pages show it.
///
/// @param quotes the statements that stand in the words of a row that tells what was said; empty for
///     other rows
/// @param places the words on every page that carries the row, the row's own first
/// @param actors the people, bodies and places that take part
public record Row(
        ChronologyRow row,
        List<Quote> quotes,
        List<Place> places,
        List<ActorCard> actors,
        List<Place> outcome) {

    private static final int SHOWN_OUTLETS = 2;

    /// Words on one page.
    public record Place(ArticleLine article, Evidence evidence) {

        public String href() {
            return Links.words(evidence);
        }
    }

    static Row of(ChronologyRow row, Lookup lookup) {
        ChronologyRow.Outcome outcome = row.outcome();
        return new Row(
                row,
                lookup.quotes(row),
                places(row.evidence(), lookup),
                actors(row.actors(), lookup),
                outcome == null ? List.of() : places(outcome.evidence(), lookup));
    }

    private static List<Place> places(List<Evidence> evidence, Lookup lookup) {
        List<Place> places = new ArrayList<>();
        for (Evidence one : evidence) {
            lookup.article(one.article()).ifPresent(line -> places.add(new Place(line, one)));
        }
        return places;
    }

    private static List<ActorCard> actors(List<ActorId> ids, Lookup lookup) {
        return ids.stream().map(lookup::actor).flatMap(Optional::stream).distinct().toList();
    }

    /// Who speaks, each with the first of their statements.
    public List<Quote> speakers() {
        Map<Speaker, Quote> speakers = new LinkedHashMap<>();
        quotes.stream()
                .filter(Quote::isKnown)
                .forEach(quote -> speakers.putIfAbsent(quote.speaker(), quote));
        return List.copyOf(speakers.values());
    }

    /// Who takes part; speakers, who stand above the words already, are left out.
    public List<ActorCard> others() {
        return actors.stream()
                .filter(actor -> quotes.stream().noneMatch(quote -> quote.isBy(actor.id())))
                .toList();
    }

    /// Whether a row has the day of the row above it, so that the day need not be shown again.
    public static boolean isOfTheSameDay(List<Row> rows, int index) {
        return index > 0 && rows.get(index).row().date().equals(rows.get(index - 1).row().date());
    }

    /// Whether a row tells what the speakers of the row above it said on the same day and on the same page
    /// alone, so that neither they nor the page need be named again.
    public static boolean goesOn(List<Row> rows, int index) {
        return isOfTheSameDay(rows, index) && rows.get(index).goesOn(rows.get(index - 1));
    }

    private boolean goesOn(Row before) {
        return isStatement()
                && before.isStatement()
                && !speakers().isEmpty()
                && voices().equals(before.voices())
                && places.size() == 1
                && before.places.size() == 1
                && places.getFirst().article().id().equals(before.places.getFirst().article().id());
    }

    private List<Speaker> voices() {
        return speakers().stream().map(Quote::speaker).toList();
    }

    /// The outlets whose pages carry the row, the row's own first.
    public List<String> outlets() {
        return places.stream()
                .map(place -> place.article().outlet())
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /// As many of the outlets as fit beside the counts.
    public List<String> firstOutlets() {
        return outlets().stream().limit(SHOWN_OUTLETS).toList();
    }

    /// The row's own anchor in the story's page.
    public String anchor() {
        return row.id().value();
    }

    /// The way to the row's own words.
    public String href() {
        return Links.words(row.evidence().getFirst());
    }

    public String language() {
        return places.isEmpty() ? "" : Texts.language(places.getFirst().article().language());
    }

    /// The day of the month, where the date is exact to the day.
    public Optional<LocalDate> day() {
        return row.date().day();
    }

    public TimeValue.Precision precision() {
        return row.date().precision();
    }

    public boolean isAnnouncement() {
        return row.kind() == ChronologyRow.Kind.ANNOUNCEMENT;
    }

    public boolean isStatement() {
        return row.kind() == ChronologyRow.Kind.STATEMENT;
    }

    /// Days that pages disagree on: the row's own and the others; empty where all agree.
    public List<TimeValue> days() {
        if (row.otherDays().isEmpty()) {
            return List.of();
        }
        List<TimeValue> days = new ArrayList<>(List.of(row.date()));
        days.addAll(row.otherDays());
        return days;
    }

    /// Rows under their months; those exact only to a year stand under the year, those without a
    /// place in the calendar at the end.
    static List<Month> months(List<Row> rows) {
        Map<String, Month> months = new LinkedHashMap<>();
        for (Row row : rows) {
            Month month = month(row.row().date());
            months.computeIfAbsent(month.anchor(), key -> month).rows().add(row);
        }
        return List.copyOf(months.values());
    }

    private static Month month(TimeValue date) {
        Optional<LocalDate> first = date.firstDay();
        return switch (date.precision()) {
            case DAY, WEEK, MONTH ->
                    first.map(day -> new Month(YearMonth.from(day), null, new ArrayList<>()))
                            .orElse(new Month(null, null, new ArrayList<>()));
            case YEAR, NONE ->
                    new Month(null, first.map(LocalDate::getYear).orElse(null), new ArrayList<>());
        };
    }

    /// One heading of a timeline and what stands under it.
    ///
    /// @param month null where rows are exact only to a year
    /// @param year null where there is a month, or nothing at all
    public record Month(@Nullable YearMonth month, @Nullable Integer year, List<Row> rows) {

        public String anchor() {
            return month != null ? "m" + month : year != null ? "y" + year : "undated";
        }
    }
}
