// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import org.copytaster.app.ingest.Ingest;
import org.copytaster.app.ingest.Tally;
import org.copytaster.model.Refusal;
import org.copytaster.read.AddressList;
import org.copytaster.store.CaseFolder;
import org.copytaster.store.CaseFolder.Kept;
import org.copytaster.store.view.Totals;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Adds saved pages to a case; the case is made when it is not there.",
        footer = {
            "",
            "A PATH is a page (HTML, gzipped HTML, MHTML, a plain-text dump), a WARC, a feed, or a",
            "folder of these. Pages that are known already only get another capture.",
            "",
            "Examples:",
            "  copytaster add syria saved-pages/",
            "  copytaster add syria crawl.warc.gz feed.xml",
            "  copytaster add syria --url-map urls.tsv saved-pages/"
        })
final class AddCommand implements Callable<Integer> {

    @Mixin private CaseArgument target = new CaseArgument();

    @Parameters(index = "1", paramLabel = "PATH", arity = "1..*", description = "what to add")
    private List<Path> paths = List.of();

    @Option(
            names = "--url-map",
            paramLabel = "FILE",
            description = "lines path<TAB>url, for saved pages whose address is known")
    private @Nullable Path addresses;

    @Mixin private Bar.Options bar = new Bar.Options();

    @Override
    public Integer call() throws IOException {
        Map<String, String> known = Map.of();
        if (addresses != null) {
            AddressList list = AddressList.read(addresses);
            list.wrong().forEach(System.err::println);
            known = list.addresses();
        }
        long start = System.nanoTime();
        try (CaseFolder folder = CaseFolder.open(target.folder());
                Ingest ingest = new Ingest(folder, bar.progress())) {
            Tally tally = ingest.add(paths, known);
            summary(System.out, tally, folder.totals(), (System.nanoTime() - start) / 1e9);
            System.out.println(
                    "Read it: copytaster serve %s   Print it: copytaster chronology %s"
                            .formatted(target.folder(), target.folder()));
            return tally.refused().isEmpty() ? 0 : Copytaster.REFUSED;
        }
    }

    static void summary(PrintStream out, Tally tally, Totals totals, double seconds) {
        out.printf(
                java.util.Locale.ROOT,
                "%s in %.1f s: %d new, %s, %d known already, %d without an article, %d refused.%n",
                Paper.count(tally.pages(), "page"),
                seconds,
                tally.count(Kept.NEW),
                Paper.count(tally.count(Kept.VERSION), "new version"),
                tally.count(Kept.AGAIN),
                tally.count(Kept.DROPPED),
                tally.refused().size());
        tally.dropped().forEach(one -> out.println("  no article  " + line(one)));
        tally.refused().forEach(one -> out.println("  refused     " + line(one)));
        out.printf(
                "The case holds %s (copies: %d) of %s, %s, %s and %s.%n",
                Paper.count(totals.articles(), "article"),
                totals.copies(),
                Paper.count(totals.outlets(), "outlet"),
                Paper.count(totals.stories(), "story"),
                Paper.count(totals.utterances(), "utterance"),
                Paper.count(totals.actors(), "name"));
    }

    private static String line(Refusal refusal) {
        return refusal.origin().shown() + ": " + refusal.reason();
    }
}
