// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import org.copytaster.app.lines.ExtractLine;
import org.copytaster.model.Article;
import org.copytaster.model.Extraction;
import org.copytaster.model.Original;
import org.copytaster.model.Page;
import org.copytaster.model.Refusal;
import org.copytaster.read.AddressList;
import org.copytaster.read.Limits;
import org.copytaster.read.PageSink;
import org.copytaster.read.SavedPages;
import org.copytaster.stages.NewsPipeline;
import org.copytaster.stages.pipeline.Outcome;
import org.copytaster.stages.pipeline.PlainRunner;
import org.copytaster.stages.pipeline.Stage;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Separates the article on each saved page from its furniture.",
        footer = {
            "",
            "A PATH is a page (HTML, gzipped HTML, MHTML, a plain-text dump), a WARC, a feed, or a",
            "folder of these. Out: one line a page.",
            "",
            "Examples:",
            "  copytaster extract page.html",
            "  copytaster extract --url-map urls.tsv pages/ > articles.jsonl"
        })
final class ExtractCommand implements Callable<Integer> {

    @Option(
            names = "--url-map",
            paramLabel = "FILE",
            description = "lines path<TAB>url, for saved pages whose address is known")
    private @Nullable Path addresses;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "pages, or folders of pages")
    private List<Path> paths = List.of();

    @Override
    public Integer call() throws IOException {
        Lines lines = new Lines();
        Map<String, String> known = Map.of();
        if (addresses != null) {
            AddressList list = AddressList.read(addresses);
            list.wrong().forEach(lines::refuse);
            known = list.addresses();
        }
        Stage.Each<Page, Extraction> extract = NewsPipeline.plain().extraction();
        try (PlainRunner runner = PlainRunner.onTwoWorkers();
                Lines.Through<Page, ExtractLine> through =
                        lines.through(
                                runner,
                                page -> line(page, extract.apply(page)),
                                outcome -> write(lines, outcome))) {
            SavedPages pages = SavedPages.with(Limits.usual(), known);
            for (Path path : paths) {
                pages.read(path, new ToStage(through, lines));
            }
        }
        return lines.status();
    }

    private record ToStage(Lines.Through<Page, ExtractLine> stage, Lines lines)
            implements PageSink {

        @Override
        public void page(Page page, Original original) {
            stage.add(page);
        }

        @Override
        public void refused(Refusal refusal) {
            lines.refuse(refusal.origin().shown() + ": " + refusal.reason());
        }
    }

    private static Outcome<ExtractLine> line(Page page, Outcome<Extraction> outcome) {
        return switch (outcome) {
            case Outcome.Kept<Extraction>(List<Extraction> read) ->
                    Outcome.kept(line(page, read.getFirst()));
            case Outcome.Dropped<Extraction>(String reason) -> Outcome.dropped(reason);
        };
    }

    private static ExtractLine line(Page page, Extraction read) {
        return switch (read) {
            case Extraction.Found(Article article) -> ExtractLine.of(page, article);
            case Extraction.NoArticle none -> ExtractLine.dropped(page, none);
        };
    }

    private static void write(Lines lines, Outcome<ExtractLine> outcome) {
        if (outcome instanceof Outcome.Kept<ExtractLine>(List<ExtractLine> written)) {
            written.forEach(lines::write);
        }
    }
}
