// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import org.copytaster.model.ChronologyRow;
import org.copytaster.model.ChronologyRow.Outcome;
import org.copytaster.model.Happening;
import org.copytaster.model.TimeValue;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.StoryCard;

import picocli.CommandLine.Command;

import java.util.List;
import java.util.Locale;

@Command(
        name = "chronology",
        mixinStandardHelpOptions = true,
        description = "Prints the dated rows of a case's stories.",
        footer = {
            "",
            "Each row has its day as exactly as the pages tell it, how many pages carry it and how many",
            "independent origins they have, and an id that `why` explains.",
            "",
            "Examples:",
            "  copytaster chronology syria",
            "  copytaster chronology syria s-4c1fa0"
        })
final class ChronologyCommand extends StoryCommand {

    @Override
    void print(CaseReader reader, Paper paper) {
        for (StoryCard card : stories(reader)) {
            StoryHead.print(paper, card);
            paper.blank();
            Speakers speakers = Speakers.of(reader.utterances(card.id(), null));
            reader.chronology(card.id()).forEach(row -> print(row, speakers.of(row), paper));
            paper.blank();
        }
    }

    private static void print(ChronologyRow row, List<String> speakers, Paper paper) {
        paper.line(
                "%-10s  %-12s %s%s, %s   %s"
                        .formatted(
                                row.date().timex(),
                                kind(row),
                                speakers.isEmpty() ? "" : String.join(", ", speakers) + "   ",
                                Paper.count(pages(row), "page"),
                                Paper.count(row.origins(), "origin"),
                                row.id()));
        paper.wrapped("            ", row.text());
        Outcome outcome = row.outcome();
        if (outcome != null) {
            paper.wrapped("            ", "-> " + inWords(outcome));
        }
        if (!row.otherDays().isEmpty()) {
            paper.wrapped(
                    "            ",
                    "other pages say: "
                            + String.join(
                                    ", ", row.otherDays().stream().map(TimeValue::timex).toList()));
        }
    }

    private static int pages(ChronologyRow row) {
        return (int) row.evidence().stream().map(one -> one.article()).distinct().count();
    }

    private static String kind(ChronologyRow row) {
        return switch (row.kind()) {
            case STATEMENT -> "said";
            case ANNOUNCEMENT -> "announced";
            case HAPPENING ->
                    row.status() == Happening.Status.UNCLEAR
                            ? "unclear"
                            : row.status().name().toLowerCase(Locale.ROOT);
        };
    }

    private static String inWords(Outcome outcome) {
        List<String> where =
                outcome.evidence().stream()
                        .map(one -> '"' + Paper.cut(one.words(), 80) + '"')
                        .toList();
        String because = where.isEmpty() ? "" : ": " + String.join("; ", where);
        return switch (outcome.state()) {
            case OPEN -> "open: no report found in your pages";
            case HELD -> "held" + because;
            case CANCELLED -> "cancelled" + because;
            case POSTPONED ->
                    "postponed"
                            + (outcome.newDay() == null ? "" : " to " + outcome.newDay().timex())
                            + because;
        };
    }
}
