// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import org.copytaster.app.coverage.Cell;
import org.copytaster.app.coverage.Coverage;
import org.copytaster.app.coverage.Extent;
import org.copytaster.app.coverage.FactLine;
import org.copytaster.app.coverage.FirstReport;
import org.copytaster.app.coverage.Lag;
import org.copytaster.app.coverage.NameLine;
import org.copytaster.app.coverage.OutletShare;
import org.copytaster.app.coverage.Place;
import org.copytaster.app.coverage.Promptness;
import org.copytaster.app.coverage.StatementCoverage;
import org.copytaster.model.Stamp;
import org.copytaster.store.CaseReader;
import org.copytaster.store.view.ArticleLine;
import org.copytaster.store.view.StoryCard;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        description = "Prints what each outlet of a story tells, calls, carries, and how soon.",
        footer = {
            "",
            "Four lists a story: facts by outlet, names by outlet, statements by outlet, and who told a",
            "shared fact first. \"Not found\" means: not in the pages of this case, and nothing more.",
            "`why` explains the ids of rows (r-), people (n-) and utterances (u-).",
            "",
            "Examples:",
            "  copytaster coverage syria",
            "  copytaster coverage syria s-4c1fa0",
            "  copytaster coverage syria s-4c1fa0 --most 100",
            "",
            "Exit status: 0 all is well; 1 no such case or story; 2 a wrong command line."
        })
final class CoverageCommand extends StoryCommand {

    private static final String MARGIN = "            ";

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "20",
            description = "so many lines of each list, the most carried first (${DEFAULT-VALUE})")
    private int most;

    @Override
    void print(CaseReader reader, Paper paper) {
        for (StoryCard card : stories(reader)) {
            StoryHead.print(paper, card);
            paper.blank();
            print(Coverage.of(reader, card.id()), paper);
        }
    }

    private void print(Coverage coverage, Paper paper) {
        list("Outlets", coverage.outlets(), one -> outlet(one, paper), paper);
        list("Facts by outlet", coverage.facts(), one -> fact(one, paper), paper);
        list("Names by outlet", coverage.names(), one -> name(one, paper), paper);
        list("Statements by outlet", coverage.statements(), one -> statement(one, paper), paper);
        list("First to report", coverage.reports(), one -> report(one, paper), paper);
        list("How soon", coverage.promptness(), one -> promptness(one, paper), paper);
    }

    private interface Print<T> {
        void line(T one);
    }

    private <T> void list(String title, List<T> all, Print<T> print, Paper paper) {
        if (!all.isEmpty()) {
            paper.line(title);
            all.stream().limit(Math.max(0, most)).forEach(print::line);
            if (all.size() > most) {
                paper.line("  and %d more".formatted(all.size() - most));
            }
            paper.blank();
        }
    }

    private static void outlet(OutletShare share, Paper paper) {
        paper.line(
                "  %s: %s, %d of them its own"
                        .formatted(
                                named(share.key()),
                                Paper.count(share.pages(), "page"),
                                share.own()));
    }

    private static void fact(FactLine line, Paper paper) {
        paper.line(
                "%-10s  %s, %s   %s"
                        .formatted(
                                line.row().date().timex(),
                                Paper.count(line.pages(), "page"),
                                Paper.count(line.row().origins(), "origin"),
                                line.row().id()));
        paper.wrapped(MARGIN, line.row().text());
        told("told:", line.cells(), CoverageCommand::pages, paper);
        notFound(line.cells(), paper);
    }

    private static String pages(List<Place> places) {
        return places.stream()
                .map(place -> day(place.article()) + (place.isCopy() ? " copy" : ""))
                .distinct()
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private static void name(NameLine line, Paper paper) {
        paper.line("  %s   %s".formatted(line.actor().name(), line.actor().id()));
        for (Cell<NameLine.Name> cell : line.cells()) {
            if (!cell.isBlank()) {
                paper.wrapped(
                        MARGIN,
                        named(cell.outlet())
                                + ": "
                                + cell.things().stream()
                                        .map(name -> name.text() + " (" + name.count() + ")")
                                        .collect(Collectors.joining(", ")));
            }
        }
    }

    private static void statement(StatementCoverage line, Paper paper) {
        paper.line(
                "  %s: %s, %s   %s"
                        .formatted(
                                line.utterance().speaker().shown(),
                                Paper.count(line.pages(), "page"),
                                Paper.count(line.utterance().origins(), "origin"),
                                line.utterance().id()));
        paper.wrapped(MARGIN, line.fullest().statement().told());
        for (Extent extent : Extent.values()) {
            List<Cell<StatementCoverage.Carried>> carrying =
                    line.cells().stream()
                            .filter(cell ->
                                    !cell.isBlank() && cell.things().getFirst().extent() == extent)
                            .toList();
            told(inWords(extent), carrying, CoverageCommand::copies, paper);
        }
        notFound(line.cells(), paper);
    }

    private static String copies(List<StatementCoverage.Carried> carried) {
        return carried.stream().allMatch(StatementCoverage.Carried::isCopy) ? " (copy)" : "";
    }

    private static String inWords(Extent extent) {
        return switch (extent) {
            case WHOLE -> "whole:";
            case PART -> "in part:";
            case REWORDED -> "in other words:";
        };
    }

    private static <T> void told(
            String how, List<Cell<T>> cells, Function<List<T>, String> detail, Paper paper) {
        String outlets =
                cells.stream()
                        .filter(cell -> !cell.isBlank())
                        .map(cell -> named(cell.outlet()) + detail.apply(cell.things()))
                        .collect(Collectors.joining("; "));
        if (!outlets.isEmpty()) {
            paper.wrapped(MARGIN, how + " " + outlets);
        }
    }

    private static <T> void notFound(List<Cell<T>> cells, Paper paper) {
        String blank =
                cells.stream()
                        .filter(Cell::isBlank)
                        .map(cell -> named(cell.outlet()))
                        .collect(Collectors.joining("; "));
        if (!blank.isEmpty()) {
            paper.wrapped(MARGIN, "not found: " + blank);
        }
    }

    private static void report(FirstReport report, Paper paper) {
        paper.line(
                "%-10s  %s   %s"
                        .formatted(
                                report.fact().row().date().timex(),
                                Paper.cut(report.fact().row().text(), 60),
                                report.fact().row().id()));
        paper.wrapped(
                MARGIN,
                report.tellings().stream()
                        .map(CoverageCommand::telling)
                        .collect(Collectors.joining("; ")));
    }

    private static String telling(FirstReport.Telling telling) {
        ArticleLine article = telling.place().article();
        String when = named(telling.outlet()) + " " + day(article);
        return telling.lag().isNone() ? when : when + " (" + inWords(telling.lag()) + " later)";
    }

    private static void promptness(Promptness one, Paper paper) {
        paper.line(
                "  %s: first with %d of %s, in the middle %s"
                        .formatted(
                                named(one.outlet()),
                                one.first(),
                                Paper.count(one.shared(), "shared fact"),
                                one.median().isNone()
                                        ? "no lag"
                                        : inWords(one.median()) + " later"));
    }

    private static String inWords(Lag lag) {
        if (lag.days() >= 2 || !lag.exact()) {
            return Paper.count(lag.days(), "day");
        }
        return lag.hours() > 0
                ? Paper.count(lag.hours(), "hour")
                : Paper.count((int) lag.minutes(), "minute");
    }

    private static String day(ArticleLine article) {
        Stamp published = article.published();
        return published == null ? "day unknown" : published.day().toString();
    }

    private static String named(String outlet) {
        return outlet.isEmpty() ? "outlet unknown" : outlet;
    }
}
