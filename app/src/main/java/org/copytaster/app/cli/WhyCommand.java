// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import org.copytaster.store.CaseReader;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.Why;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        description = "Shows the words behind a line, and the rules that made it.",
        footer = {
            "",
            "ID is any id that another command printed, or its beginning.",
            "",
            "Examples:",
            "  copytaster why syria r-0b1e6a",
            "  copytaster why syria u-77c01d"
        })
final class WhyCommand extends CaseCommand {

    @Parameters(index = "1", paramLabel = "ID", description = "an id, or its beginning")
    private String id = "";

    @Override
    void print(CaseReader reader, Paper paper) {
        Why why =
                reader.why(id)
                        .orElseThrow(
                                () -> new CommandFailure("nothing in this case has the id " + id));
        paper.wrapped("", why.title());
        why.notes().forEach(note -> paper.wrapped("  - ", note));
        for (Why.Place place : why.places()) {
            paper.blank();
            ArticleLine article = place.article();
            paper.wrapped(
                    "  ",
                    "%s, %s, %s   %s [%d, %d)"
                            .formatted(
                                    article.outlet() == null ? "outlet unknown" : article.outlet(),
                                    article.published() == null
                                            ? "day unknown"
                                            : article.published().iso(),
                                    Paper.cut(article.title(), 70),
                                    article.id(),
                                    place.evidence().span().start(),
                                    place.evidence().span().end()));
            paper.wrapped(
                    "    ",
                    place.before() + ">>" + place.evidence().words() + "<<" + place.after());
        }
    }
}
