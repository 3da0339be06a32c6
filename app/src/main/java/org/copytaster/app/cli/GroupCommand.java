// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import org.copytaster.app.lines.FindingLines;
import org.copytaster.model.Article;
import org.copytaster.model.Fact;
import org.copytaster.stages.NewsPipeline;
import org.copytaster.stages.pipeline.PlainRunner;

import picocli.CommandLine.Command;

import java.io.IOException;
import java.util.List;

@Command(
        name = "group",
        mixinStandardHelpOptions = true,
        description = "Groups articles into events and stories, and finds whose copy they carry.",
        footer = {
            "",
            "In: articles in any order; they are taken in time order. Out: one line an article,",
            "{\"id\", \"story\", \"event\", \"copyOf\", \"relation\"}.",
            "",
            "Example:",
            "  copytaster extract pages/ | copytaster group - > groups.jsonl"
        })
final class GroupCommand extends BatchCommand {

    @Override
    String ofCase() {
        return "stories";
    }

    @Override
    void run(List<String> files, PlainRunner runner, Lines lines) throws IOException {
        List<Article> articles = Articles.of(files, lines);
        List<Fact> facts = NewsPipeline.plain().group(runner, articles);
        FindingLines.group(articles, facts).forEach(lines::write);
    }
}
