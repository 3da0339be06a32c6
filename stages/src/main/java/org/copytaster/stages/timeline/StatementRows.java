// SPDX-License-Identifier: Apache-2.0
package org.copytaster.stages.timeline;

import org.copytaster.model.ActorId;
import org.copytaster.model.ArticleId;
import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Evidence;
import org.copytaster.model.Happening;
import org.copytaster.model.Reading;
import org.copytaster.model.Said;
import org.copytaster.model.Span;
import org.copytaster.model.Speaker;
import org.copytaster.model.Statement;
import org.copytaster.model.TimeValue;
import org.copytaster.model.UtteranceId;
import org.copytaster.stages.text.Prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// One row for each utterance whose speaker and day are known, however many pages carry it.
final class StatementRows {

    private record Wording(Evidence line, Statement statement, TimeValue day) {}

    /// What a row tells.
    ///
    /// @param best the wording that is shown
    /// @param otherDays on which other pages say that the same was said
    /// @param wordings those of all statements that stand in the line
    private record Line(Wording best, Set<TimeValue> otherDays, List<Wording> wordings) {

        static final Comparator<Line> IN_TEXT_ORDER =
                Comparator.comparing((Line line) -> line.best.line().article())
                        .thenComparing(line -> line.best.line().span());

        static Line of(List<Wording> utterance) {
            Wording best = bestOf(utterance);
            Set<TimeValue> days = new TreeSet<>();
            utterance.forEach(wording -> days.add(wording.day()));
            days.remove(best.day());
            return new Line(best, days, new ArrayList<>(utterance));
        }

        boolean holds(Line other) {
            Evidence mine = best.line();
            Evidence theirs = other.best.line();
            return mine.article().equals(theirs.article()) && mine.span().contains(theirs.span());
        }
    }

    private final StoryFile file;
    private final Origins origins;

    StatementRows(StoryFile file, Origins origins) {
        this.file = file;
        this.origins = origins;
    }

    List<ChronologyRow> rows() {
        Map<String, List<Wording>> byUtterance = new LinkedHashMap<>();
        for (Reading reading : file.readings()) {
            Prose prose = null;
            for (Statement statement : reading.statements()) {
                Said said = statement.said();
                if (said == null || !isTold(statement) || said.day().firstDay().isEmpty()) {
                    continue;
                }
                prose = prose == null ? prose(reading) : prose;
                byUtterance
                        .computeIfAbsent(keyOf(statement), none -> new ArrayList<>())
                        .add(new Wording(line(reading, prose, statement), statement, said.day()));
            }
        }
        return lines(byUtterance.values()).stream().map(this::row).toList();
    }

    /// Several statements may stand in one line; it is told once, and so is a line within another, and one that
    /// a copy has word for word. Word for word on pages of two origins may be two people: "He gave no details."
    private Collection<Line> lines(Collection<List<Wording>> utterances) {
        List<Line> inOrder = utterances.stream().map(Line::of).sorted(Line.IN_TEXT_ORDER).toList();
        List<Line> whole = new ArrayList<>();
        for (Line line : inOrder) {
            if (!whole.isEmpty() && whole.getLast().holds(line)) {
                whole.getLast().wordings().addAll(line.wordings());
            } else {
                whole.add(line);
            }
        }
        Map<String, Line> byWords = new LinkedHashMap<>();
        for (Line line : whole) {
            Line same = byWords.putIfAbsent(told(line.best()), line);
            if (same != null) {
                same.wordings().addAll(line.wordings());
            }
        }
        return byWords.values();
    }

    private String told(Wording best) {
        Evidence line = best.line();
        return origins.of(line.article()).value() + " " + best.day() + " " + line.words();
    }

    private static boolean isTold(Statement statement) {
        boolean known =
                switch (statement.speaker()) {
                    case Speaker.Named named -> true;
                    case Speaker.Role role -> true;
                    case Speaker.Unnamed unnamed -> true;
                    case Speaker.Unknown unknown -> false;
                };
        return known && statement.manner() == Statement.Manner.SAID;
    }

    private static Prose prose(Reading reading) {
        return Prose.of(reading.article());
    }

    private String keyOf(Statement statement) {
        UtteranceId utterance = file.utterances().get(statement.id());
        return utterance == null ? statement.id().value() : utterance.value();
    }

    /// The sentences that a statement runs through, as far as they stand in the paragraph of its
    /// first words.
    private static Evidence line(Reading reading, Prose prose, Statement statement) {
        Span first = statement.content().getFirst().span();
        Span last = statement.content().getLast().span();
        Span from = sentence(prose, first.start(), first);
        Span to = sentence(prose, last.end() - 1, last);
        boolean together = prose.paragraphAt(from.start()) == prose.paragraphAt(to.start());
        return WholeQuotations.around(reading, together ? from.cover(to) : from);
    }

    private static Span sentence(Prose prose, int offset, Span otherwise) {
        int index = prose.sentenceAt(offset);
        Span sentence = index < 0 ? otherwise : prose.sentences().get(index);
        return sentence.overlaps(otherwise) ? sentence : otherwise;
    }

    private ChronologyRow row(Line line) {
        Wording best = line.best();
        List<Evidence> evidence = new ArrayList<>(List.of(best.line()));
        Set<ArticleId> pages = new TreeSet<>(Set.of(best.line().article()));
        for (Wording wording : line.wordings()) {
            if (pages.add(wording.line().article())) {
                evidence.add(wording.line());
            }
        }
        return new ChronologyRow(
                Rows.id(
                        ChronologyRow.Kind.STATEMENT,
                        best.day(),
                        best.statement().content().getFirst()),
                best.day(),
                ChronologyRow.Kind.STATEMENT,
                Happening.Status.HAPPENED,
                best.line().words(),
                evidence,
                origins.count(evidence),
                null,
                List.copyOf(line.otherDays()),
                actors(best.statement()));
    }

    /// A direct wording before an indirect one; of equals the first in time.
    private static Wording bestOf(List<Wording> wordings) {
        Wording best = wordings.getFirst();
        for (Wording wording : wordings) {
            if (wording.statement().form().compareTo(best.statement().form()) < 0) {
                best = wording;
            }
        }
        return best;
    }

    private static List<ActorId> actors(Statement statement) {
        return statement.speaker() instanceof Speaker.Named named && named.actor() != null
                ? List.of(named.actor())
                : List.of();
    }
}
