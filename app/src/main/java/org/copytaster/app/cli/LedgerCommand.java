// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import org.copytaster.app.lines.FindingLines;
import org.copytaster.model.Fact;
import org.copytaster.model.Reading;
import org.copytaster.stages.NewsPipeline;
import org.copytaster.stages.pipeline.PlainRunner;

import picocli.CommandLine.Command;

import java.io.IOException;
import java.util.List;

@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        description = "Lists utterances, each with all the wordings that the articles give it.",
        footer = {
            "",
            "In: articles. Out: one line an utterance.",
            "",
            "Example:",
            "  copytaster extract pages/ | copytaster ledger - > ledger.jsonl"
        })
final class LedgerCommand extends BatchCommand {

    @Override
    String ofCase() {
        return "quotes";
    }

    @Override
    void run(List<String> files, PlainRunner runner, Lines lines) throws IOException {
        List<Reading> readings = Articles.annotated(Articles.of(files, lines), runner);
        List<Fact> facts = NewsPipeline.plain().align(runner, readings);
        FindingLines.ledger(readings, facts).forEach(lines::write);
    }
}
