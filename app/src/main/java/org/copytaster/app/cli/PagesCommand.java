// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import org.copytaster.model.Stamp;
import org.copytaster.model.StoryId;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.ArticleLine;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

@Command(
        name = "pages",
        mixinStandardHelpOptions = true,
        description = "Prints the articles, with the story they are in and whose copy they carry.",
        footer = {"", "Examples:", "  copytaster pages syria", "  copytaster pages syria --copies"})
final class PagesCommand extends StoryCommand {

    @Option(names = "--copies", description = "only pages that carry another's copy")
    private boolean copies;

    @Override
    void print(CaseReader reader, Paper paper) {
        StoryId id = one(reader);
        List<ArticleLine> lines = reader.articles(id);
        for (ArticleLine line : lines) {
            if (!copies || line.copyOf() != null) {
                print(line, paper);
            }
        }
    }

    /// The day, and the hour and minute where they are known.
    private static String minute(Stamp stamp) {
        LocalTime time = stamp.time();
        return time == null
                ? stamp.day().toString()
                : stamp.day() + " " + time.truncatedTo(ChronoUnit.MINUTES);
    }

    private static void print(ArticleLine line, Paper paper) {
        paper.line(
                "%-16s  %s  %s  %s"
                        .formatted(
                                line.published() == null ? "day unknown" : minute(line.published()),
                                line.language() == null ? "--" : line.language(),
                                line.id(),
                                line.story() == null ? "no story" : line.story()));
        paper.wrapped(
                "                  ",
                (line.outlet() == null ? "outlet unknown" : line.outlet()) + ": " + line.title());
        if (line.copyOf() != null) {
            paper.line(
                    "                  copy of %s (%s)"
                            .formatted(
                                    line.copyOf().original(),
                                    Paper.word(line.copyOf().relation())));
        }
        if (line.versions() > 1 || line.captures() > 1) {
            paper.line(
                    "                  %s, %s"
                            .formatted(
                                    Paper.count(line.versions(), "version"),
                                    Paper.count(line.captures(), "capture")));
        }
    }
}
