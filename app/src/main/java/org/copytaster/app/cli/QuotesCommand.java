// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import org.copytaster.model.Statement;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.StatementLine;
import org.copytaster.store.view.StoryCard;
import org.copytaster.store.view.UtteranceCard;

import picocli.CommandLine.Command;

import java.time.LocalDate;

@Command(
        name = "quotes",
        mixinStandardHelpOptions = true,
        description = "Prints who said what, when: one entry for all wordings of one utterance.",
        footer = {
            "",
            "Examples:",
            "  copytaster quotes syria",
            "  copytaster quotes syria s-4c1fa0",
        })
final class QuotesCommand extends StoryCommand {

    private static final String MARGIN = "            ";

    @Override
    void print(CaseReader reader, Paper paper) {
        for (StoryCard card : stories(reader)) {
            StoryHead.print(paper, card);
            paper.blank();
            reader.utterances(card.id(), null).forEach(one -> print(one, paper));
            paper.blank();
        }
    }

    private static void print(UtteranceCard utterance, Paper paper) {
        paper.line(
                "%-10s  %s%s   %s"
                        .formatted(
                                day(utterance),
                                utterance.speaker().shown(),
                                utterance.wordings().size() == 1
                                        ? ""
                                        : "  (%s, %s)"
                                                .formatted(
                                                        Paper.count(
                                                                utterance.wordings().size(),
                                                                "wording"),
                                                        Paper.count(utterance.origins(), "origin")),
                                utterance.id()));
        utterance.wordings().forEach(wording -> print(wording, paper));
    }

    private static String day(UtteranceCard utterance) {
        if (utterance.said() != null) {
            return utterance.said().timex();
        }
        LocalDate by = utterance.by();
        return by == null ? "day unknown" : "on or before " + by;
    }

    private static void print(StatementLine wording, Paper paper) {
        Statement statement = wording.statement();
        String manner =
                switch (statement.manner()) {
                    case SAID -> "";
                    case NOT_SAID -> "[not said] ";
                    case WOULD_SAY -> "[would say] ";
                };
        paper.wrapped(MARGIN, manner + statement.told());
        String outlet = wording.article().outlet();
        paper.line(
                MARGIN
                        + "%s, %s   %s"
                                .formatted(
                                        Paper.word(statement.form()),
                                        outlet == null ? "outlet unknown" : outlet,
                                        statement.id()));
    }
}
