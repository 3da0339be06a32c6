// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import org.copytaster.app.lines.AnnotateLine;
import org.copytaster.app.lines.ArticleLines;
import org.copytaster.model.Article;
import org.copytaster.model.Reading;
import org.copytaster.stages.NewsPipeline;
import org.copytaster.stages.pipeline.Outcome;
import org.copytaster.stages.pipeline.PlainRunner;

import picocli.CommandLine.Command;

import java.io.IOException;
import java.util.List;

@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description = "Finds names, times, statements and dated happenings in articles.",
        footer = {
            "",
            "In: one article a line {\"id\", \"title\", \"published\", \"language\", \"text\"}, or the",
            "lines of extract. Out: one line an article.",
            "",
            "Examples:",
            "  copytaster annotate articles.jsonl > annotated.jsonl",
            "  copytaster extract pages/ | copytaster annotate -"
        })
final class AnnotateCommand extends BatchCommand {

    @Override
    String ofCase() {
        return "quotes";
    }

    @Override
    void run(List<String> files, PlainRunner runner, Lines lines) throws IOException {
        try (Lines.Through<Article, Reading> annotate =
                lines.through(
                        runner,
                        NewsPipeline.plain().annotate(),
                        outcome -> write(lines, outcome))) {
            for (String file : files) {
                new ArticleLines(Lines.JSON, lines::refuse).read(file, annotate::add);
            }
        }
    }

    private static void write(Lines lines, Outcome<Reading> outcome) {
        switch (outcome) {
            case Outcome.Kept<Reading>(List<Reading> readings) ->
                    readings.forEach(one -> lines.write(AnnotateLine.of(one)));
            case Outcome.Dropped<Reading>(String reason) -> lines.refuse(reason);
        }
    }
}
