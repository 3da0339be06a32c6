// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.export;

import org.copytaster.model.ChronologyRow;
import org.copytaster.model.Stamp;
import org.copytaster.model.TimeValue;
import org.copytaster.store.view.ArticleLine;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Chronologies as CommonMark: a heading a story, a list of rows, each with the pages that carry it.
final class Markdown {

    private Markdown() {}

    static String chronology(Dossier dossier) {
        return dossier.chapters().stream().map(Markdown::story).collect(Collectors.joining("\n"));
    }

    private static String story(Dossier.Chapter chapter) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(plain(chapter.story().headline())).append("\n\n");
        text.append(
                "%d pages, %d outlets, %d origins\n\n"
                        .formatted(
                                chapter.story().articles(),
                                chapter.story().outlets().size(),
                                chapter.story().origins()));
        chapter.rows().forEach(row -> text.append(row(chapter, row)));
        return text.toString();
    }

    private static String row(Dossier.Chapter chapter, ChronologyRow row) {
        List<ArticleLine> carriers = chapter.carriers(row);
        String sources = carriers.stream().map(Markdown::source).collect(Collectors.joining(", "));
        return "- **%s** %s%s  \n  %s, %s: %s\n"
                .formatted(
                        row.date().timex(),
                        plain(row.text()),
                        outcome(row),
                        count(carriers.size(), "page"),
                        count(row.origins(), "origin"),
                        sources);
    }

    private static String outcome(ChronologyRow row) {
        ChronologyRow.Outcome outcome = row.outcome();
        if (outcome == null) {
            return "";
        }
        TimeValue newDay = outcome.newDay();
        return switch (outcome.state()) {
            case OPEN -> " (announced; no report found in these pages)";
            case HELD -> " (announced; held)";
            case CANCELLED -> " (announced; cancelled)";
            case POSTPONED ->
                    " (announced; postponed%s)"
                            .formatted(newDay == null ? "" : " to " + newDay.timex());
        };
    }

    private static String source(ArticleLine article) {
        Stamp published = article.published();
        String name =
                plain(Objects.requireNonNullElse(article.outlet(), "outlet unknown"))
                        + (published == null ? "" : " " + published.day());
        String address = article.address();
        return address != null && isWeb(address) ? "[" + name + "](<" + address + ">)" : name;
    }

    /// Only an address that a browser asks a server for, and that cannot end the link early.
    private static boolean isWeb(String address) {
        try {
            String scheme = new URI(address).getScheme();
            return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String count(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    /// The text on one line, with every sign that Markdown or HTML would take for its own escaped.
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ")
                .strip()
                .replaceAll("([\\\\`*_\\[\\]<>#|~&!])", "\\\\$1");
    }
}
