// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import org.copytaster.app.numbers.Numbers;
import org.copytaster.model.Speaker;
import org.copytaster.model.Stamp;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.StoryCard;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

@Command(
        name = "numbers",
        mixinStandardHelpOptions = true,
        description = "Prints the numbers of a story that change, and who gave them.",
        footer = {
            "",
            "What is counted (the killed, the held, people, ships, euros) and what each page gives for it,",
            "in order of publication. A star marks a number that no page before gave. A thing is listed",
            "when at least two pages give different numbers for it. The words stand as the page has them;",
            "`why` explains the ids of articles (a-).",
            "",
            "Examples:",
            "  copytaster numbers syria",
            "  copytaster numbers syria s-4c1fa0",
            "",
            "Exit status: 0 all is well; 1 no such case or story; 2 a wrong command line."
        })
final class NumbersCommand extends StoryCommand {

    private static final String MARGIN = "              ";

    @Override
    void print(CaseReader reader, Paper paper) {
        for (StoryCard card : stories(reader)) {
            StoryHead.print(paper, card);
            Numbers numbers = Numbers.of(reader, card.id());
            if (numbers.things().isEmpty()) {
                paper.line("  no number that changes was found in these pages");
            }
            paper.blank();
            numbers.things().forEach(thing -> print(thing, paper));
        }
    }

    private static void print(Numbers.Thing thing, Paper paper) {
        paper.line(thing.measure());
        for (Numbers.Telling telling : thing.tellings()) {
            Stamp published = telling.article().published();
            paper.line(
                    "%s %-10s  %s   %s   %s%s"
                            .formatted(
                                    telling.isNew() ? "*" : " ",
                                    published == null ? "no day" : published.day(),
                                    telling.figure().words().words().replaceAll("\\s+", " "),
                                    outlet(telling.article()),
                                    telling.article().id(),
                                    by(telling.speaker())));
            paper.wrapped(MARGIN, telling.figure().sentence().words());
            if (!telling.repeated().isEmpty()) {
                paper.wrapped(MARGIN, "in the same words: " + outlets(telling.repeated()));
            }
        }
        paper.blank();
    }

    private static String outlets(List<ArticleLine> articles) {
        return articles.stream().map(NumbersCommand::outlet).collect(Collectors.joining(", "));
    }

    private static String outlet(ArticleLine article) {
        return Objects.requireNonNullElse(article.outlet(), "outlet unknown");
    }

    private static String by(@Nullable Speaker speaker) {
        return speaker == null ? "" : "   said by " + speaker.shown();
    }
}
