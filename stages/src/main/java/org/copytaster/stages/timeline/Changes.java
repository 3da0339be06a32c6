// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.Evidence;
import org.copytaster.model.Reading;
import org.copytaster.model.Span;
import org.copytaster.model.Stamp;
import org.copytaster.model.TimeExpression;
import org.copytaster.model.TimeValue;
import org.copytaster.stages.text.LanguageData;
import org.copytaster.stages.text.Prose;
import org.copytaster.stages.text.Token;
import org.copytaster.stages.text.Tokens;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The sentences of a page that say that something does not take place when it was to:
///
/// 1. A word says so: "cancelled", "postponed".
/// 2. Two days to come in one sentence say so, where it denies one and opposes the other to it ("not on
///    Tuesday but on July 8"), or where the headline or another sentence says of the same matter that it is put off.
final class Changes {

    private static final int LONGEST_PHRASE = 4;
    private static final int REACH_OF_DENIAL = 3;

    /// One such sentence.
    ///
    /// @param days the days that it names
    record Change(
            Reading reading,
            Evidence words,
            Stems stems,
            boolean cancelled,
            NavigableSet<LocalDate> days) {

        /// Whether the sentence names a day as the one that no longer holds.
        boolean movesFrom(LocalDate day) {
            return days.contains(day) && (days.size() == 1 || day.isBefore(days.last()));
        }

        /// Whether the sentence names a day as the one that holds now.
        boolean movesTo(LocalDate day) {
            return days.size() > 1 && days.last().equals(day);
        }

        /// The one day that the sentence gives beside the announced one, and after it.
        @Nullable TimeValue newDay(LocalDate announced) {
            Set<LocalDate> later = days.tailSet(announced, false);
            return cancelled || later.size() != 1 ? null : TimeValue.of(days.last());
        }
    }

    private final Set<String> cancelled;
    private final Set<String> postponed;

    /// The words with which those begin.
    private final Set<String> heads = new HashSet<>();

    private final Set<String> denials;
    private final Set<String> contrast;
    private final Reading reading;
    private final Matter matter;
    private final Stems.Table table;

    private Changes(Reading reading, Matter matter, Stems.Table table) {
        LanguageData data = LanguageData.of(reading.article().header().language(), "happenings");
        this.cancelled = data.words("cancelled");
        this.postponed = data.words("postponed");
        Stream.of(cancelled, postponed)
                .flatMap(Set::stream)
                .forEach(phrase -> heads.add(phrase.split(" ", 2)[0]));
        this.denials = data.words("denials");
        this.contrast = data.words("contrast");
        this.reading = reading;
        this.matter = matter;
        this.table = table;
    }

    static List<Change> in(Reading reading, Matter matter, Stems.Table table) {
        Changes changes = new Changes(reading, matter, table);
        return changes.cancelled.isEmpty() && changes.postponed.isEmpty()
                ? List.of()
                : changes.all();
    }

    private List<Change> all() {
        List<Change> changes = new ArrayList<>();
        List<Change> ofTwoDays = new ArrayList<>();
        List<Stems> putOff = new ArrayList<>();
        Prose prose = Prose.of(reading.article());
        String title = reading.article().header().title();
        if (has(words(Tokens.of(title)), postponed)) {
            putOff.add(table.of(title));
        }
        for (Span sentence : prose.sentences()) {
            List<String> told = words(prose.tokensIn(sentence));
            boolean off = has(told, cancelled);
            if (off || has(told, postponed)) {
                Change change = change(sentence, off, days(sentence));
                changes.add(change);
                putOff.add(change.stems());
                continue;
            }
            NavigableSet<LocalDate> ahead = ahead(days(sentence));
            if (ahead.size() == 2) {
                List<Change> certain = opposes(prose, sentence) ? changes : ofTwoDays;
                certain.add(change(sentence, false, ahead));
            }
        }
        ofTwoDays.stream()
                .filter(change ->
                        putOff.stream().anyMatch(off -> matter.isOne(off, change.stems())))
                .forEach(changes::add);
        return changes;
    }

    /// Whether a sentence denies, and between its days opposes the one to the other: "not on Tuesday but on
    /// July 8", "on July 8, not on Tuesday".
    private boolean opposes(Prose prose, Span sentence) {
        List<Span> days =
                reading.times().stream()
                        .filter(time -> time.value() != null && time.value().day().isPresent())
                        .map(time -> time.evidence().span())
                        .filter(sentence::contains)
                        .toList();
        int start = days.getFirst().end();
        int end = days.getLast().start();
        Span between = new Span(start, end);
        return words(prose.tokensIn(sentence)).stream().anyMatch(denials::contains)
                && words(prose.tokensIn(between)).stream()
                        .anyMatch(word -> denials.contains(word) || contrast.contains(word));
    }

    private Change change(Span sentence, boolean off, NavigableSet<LocalDate> days) {
        Evidence words = reading.article().evidence(sentence);
        return new Change(reading, words, table.of(words.words()), off, days);
    }

    /// The days that lie ahead of the page: the day on which somebody said so is none of them.
    private NavigableSet<LocalDate> ahead(NavigableSet<LocalDate> days) {
        Stamp published = reading.article().header().published();
        return published == null ? days : new TreeSet<>(days.tailSet(published.day(), false));
    }

    private NavigableSet<LocalDate> days(Span sentence) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (TimeExpression time : reading.times()) {
            TimeValue value = time.value();
            if (value != null && sentence.contains(time.evidence().span())) {
                value.day().ifPresent(days::add);
            }
        }
        return days;
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().map(Token::lower).toList();
    }

    /// Whether a sentence has one of the words or phrases, and does not deny it.
    private boolean has(List<String> sentence, Set<String> phrases) {
        for (int at = 0; at < sentence.size(); at++) {
            if (!heads.contains(sentence.get(at))) {
                continue;
            }
            for (int end = at + 1; end <= Math.min(sentence.size(), at + LONGEST_PHRASE); end++) {
                if (phrases.contains(String.join(" ", sentence.subList(at, end)))) {
                    return sentence.subList(Math.max(0, at - REACH_OF_DENIAL), at).stream()
                            .noneMatch(denials::contains);
                }
            }
        }
        return false;
    }
}
