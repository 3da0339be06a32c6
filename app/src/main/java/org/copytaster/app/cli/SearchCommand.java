// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import org.copytaster.store.CaseReader;
import org.copytaster.store.view.SearchHit;
import org.copytaster.store.view.SearchResult;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;

@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Finds lines in a case.",
        footer = {
            "",
            "A query: words, \"a phrase\", AND OR -, near/5, title: outlet: person: speaker: said:",
            "lang: date:2024-08..2025-01",
            "",
            "Examples:",
            "  copytaster search syria '\"air base\" -navy'",
            "  copytaster search syria speaker:Lavrov date:2025-07"
        })
final class SearchCommand extends CaseCommand {

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY", description = "the query")
    private List<String> query = List.of();

    @Option(names = "--most", paramLabel = "N", description = "at most so many lines (default: 50)")
    private int most = 50;

    @Override
    void print(CaseReader reader, Paper paper) {
        SearchResult result = reader.search(String.join(" ", query), most);
        if (result.problem() != null) {
            paper.wrapped("", result.problem());
        }
        paper.line(Paper.count(result.total(), "page"));
        for (SearchHit hit : result.hits()) {
            paper.blank();
            paper.line(
                    "%s  %s  %s"
                            .formatted(
                                    hit.article().published() == null
                                            ? "day unknown"
                                            : hit.article().published().day(),
                                    hit.article().id(),
                                    Paper.cut(hit.article().title(), 70)));
            paper.wrapped("    ", hit.before() + ">>" + hit.match() + "<<" + hit.after());
        }
    }
}
