// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.ChronologyRow.Outcome;
import org.copytaster.model.Evidence;
import org.copytaster.model.Reading;
import org.copytaster.model.Span;
import org.copytaster.model.Stamp;
import org.copytaster.model.TimeExpression;
import org.copytaster.model.TimeValue;
import org.copytaster.stages.text.LanguageData;
import org.copytaster.stages.text.Prose;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What became of an announcement, as far as later pages tell:
///
/// 1. A later page that says "cancelled" or "postponed" of the same matter, or of that very day,
///    decides.
/// 2. Otherwise a later page that tells it as happened on that day: held. Within a longer stretch of
///    the calendar more of the matter has to be the same.
/// 3. Otherwise it is open: no page in the case tells.
final class Outcomes {

    private static final double SAME_MATTER = 0.3;
    private static final int FEWEST_STEMS = 2;
    private static final int FEWEST_MATTERS = 2;
    private static final int LONGEST_PHRASE = 4;
    private static final int REACH_OF_DENIAL = 3;

    /// A sentence that says that something does not take place when it was to.
    private record Change(
            Reading reading, Span sentence, Evidence words, Stems stems, boolean cancelled) {}

    private final Matter matter;
    private final Stems.Table table;
    private final List<Change> changes = new ArrayList<>();

    Outcomes(List<Reading> readings, Matter matter, Stems.Table table) {
        this.matter = matter;
        this.table = table;
        readings.forEach(this::collect);
    }

    private void collect(Reading reading) {
        String language = reading.article().header().language();
        LanguageData data = LanguageData.of(language, "happenings");
        Set<String> cancelled = data.words("cancelled");
        Set<String> postponed = data.words("postponed");
        if (cancelled.isEmpty() && postponed.isEmpty()) {
            return;
        }
        Set<String> denials = data.words("denials");
        Prose prose = Prose.of(reading.article().text(), language);
        for (Span sentence : prose.sentences()) {
            List<String> told = words(prose, sentence);
            boolean off = has(told, cancelled, denials);
            if (off || has(told, postponed, denials)) {
                Evidence words = reading.article().evidence(sentence);
                changes.add(new Change(reading, sentence, words, table.of(words.words()), off));
            }
        }
    }

    private static List<String> words(Prose prose, Span sentence) {
        return prose.tokensIn(sentence).stream().map(token -> token.lower()).toList();
    }

    /// Whether the sentence has one of the words or phrases, and does not deny it.
    private static boolean has(List<String> sentence, Set<String> phrases, Set<String> denials) {
        for (int at = 0; at < sentence.size(); at++) {
            for (int end = at + 1; end <= Math.min(sentence.size(), at + LONGEST_PHRASE); end++) {
                if (phrases.contains(String.join(" ", sentence.subList(at, end)))) {
                    return sentence.subList(Math.max(0, at - REACH_OF_DENIAL), at).stream()
                            .noneMatch(denials::contains);
                }
            }
        }
        return false;
    }

    Outcome of(Group announcement, List<Group> happenings) {
        // Rule 1: a later page that says "cancelled" or "postponed" decides.
        for (Change change : changes) {
            if (isAbout(change, announcement)) {
                return new Outcome(
                        change.cancelled() ? Outcome.State.CANCELLED : Outcome.State.POSTPONED,
                        change.cancelled() ? null : newDay(change, announcement),
                        List.of(change.words()));
            }
        }
        // Rule 2: a later page tells it as happened on that day.
        List<Evidence> held = held(announcement, happenings);
        // Rule 3: otherwise it is open.
        return held.isEmpty()
                ? new Outcome(Outcome.State.OPEN, null, List.of())
                : new Outcome(Outcome.State.HELD, null, held);
    }

    private boolean isAbout(Change change, Group announcement) {
        return announcement.tellings().stream()
                .anyMatch(telling ->
                        isNoEarlier(change.reading(), telling)
                                && !change.words().equals(telling.sentence())
                                && (sharesMatter(change.stems(), telling)
                                        || namesTheDay(change, announcement)));
    }

    /// "planned for June 17 and put off": the day says what is meant, in any language.
    private static boolean namesTheDay(Change change, Group announcement) {
        LocalDate day = announcement.day().day().orElse(null);
        return day != null
                && change.reading().times().stream()
                        .filter(time -> change.sentence().contains(time.evidence().span()))
                        .map(TimeExpression::value)
                        .anyMatch(value ->
                                value != null && value.day().filter(day::equals).isPresent());
    }

    private boolean sharesMatter(Stems stems, Telling telling) {
        return matter.shared(stems, telling.stems()) >= SAME_MATTER
                && stems.sharedCount(telling.stems()) >= FEWEST_STEMS;
    }

    private static boolean isNoEarlier(Reading reading, Telling telling) {
        Stamp later = reading.article().header().published();
        LocalDate earlier = telling.published();
        return later != null && earlier != null && !later.day().isBefore(earlier);
    }

    /// The one day that the sentence gives beside the announced one.
    private static @Nullable TimeValue newDay(Change change, Group announcement) {
        LocalDate announced = announcement.day().firstDay().orElse(LocalDate.MIN);
        TimeValue found = null;
        for (TimeExpression time : change.reading().times()) {
            TimeValue value = time.value();
            boolean later =
                    value != null
                            && change.sentence().contains(time.evidence().span())
                            && value.firstDay().filter(announced::isBefore).isPresent();
            if (later && found != null) {
                return null;
            }
            found = later ? value : found;
        }
        return found;
    }

    private List<Evidence> held(Group announcement, List<Group> happenings) {
        LocalDate first = announcement.day().firstDay().orElse(LocalDate.MAX);
        LocalDate last = announcement.day().lastDay().orElse(first);
        List<Evidence> held = new ArrayList<>();
        for (Group group : happenings) {
            LocalDate day = group.day().day().orElse(null);
            if (day == null || day.isBefore(first) || day.isAfter(last)) {
                continue;
            }
            for (Telling telling : group.tellings()) {
                LocalDate published = telling.published();
                boolean after = published != null && !published.isBefore(first);
                if (after && isSame(telling, announcement)) {
                    held.add(telling.sentence());
                }
            }
        }
        return held;
    }

    private boolean isSame(Telling telling, Group announcement) {
        boolean oneDay = announcement.day().day().isPresent();
        return announcement.tellings().stream()
                .anyMatch(one ->
                        oneDay
                                ? sharesMatterOfTheDay(telling, one)
                                : sharesMatter(telling.stems(), one));
    }

    /// Whether more than who and where is the same on the day.
    private static boolean sharesMatterOfTheDay(Telling one, Telling other) {
        Set<String> shared = MatterWords.of(one.reading(), one.sentence().span());
        shared.retainAll(MatterWords.of(other.reading(), other.sentence().span()));
        return shared.size() >= FEWEST_MATTERS;
    }
}
