// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import org.copytaster.app.lines.FindingLines;
import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Reading;
import org.copytaster.stages.NewsPipeline;
import org.copytaster.stages.pipeline.PlainRunner;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.List;

@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description = "Tells the chronology of one story from its articles.",
        footer = {
            "",
            "In: the articles of one story. Out: one line a row, in date order.",
            "",
            "Example:",
            "  copytaster timeline story.jsonl --days 20 --sentences 1"
        })
final class TimelineCommand extends BatchCommand {

    @Option(names = "--days", paramLabel = "N", description = "keep the N days that matter most")
    private int days = Integer.MAX_VALUE;

    @Option(
            names = "--sentences",
            paramLabel = "N",
            description = "keep at most N rows a day (default: all)")
    private int sentences = Integer.MAX_VALUE;

    @Override
    String ofCase() {
        return "chronology";
    }

    @Override
    void run(List<String> files, PlainRunner runner, Lines lines) throws IOException {
        List<Reading> readings = Articles.annotated(Articles.of(files, lines), runner);
        List<ChronologyRow> rows = NewsPipeline.plain().timeline(runner, readings, days, sentences);
        FindingLines.timeline(rows).forEach(lines::write);
    }
}
