// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import org.copytaster.app.ingest.Ingest;
import org.copytaster.app.ingest.Tally;
import org.copytaster.read.AddressList;
import org.copytaster.store.CaseFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Makes a case of the sample pages, prints its chronology and opens the reader.",
        footer = {
            "",
            "The sample is invented: forty-two pages of ten outlets in three languages on a ferry",
            "that two republics fall out over.",
            "",
            "Example:",
            "  copytaster demo"
        })
final class DemoCommand implements Callable<Integer> {

    @Option(
            names = "--case",
            paramLabel = "FOLDER",
            description = "where to put the case (default: demo-case)")
    private Path folder = Path.of("demo-case");

    @Option(names = "--port", paramLabel = "N", description = "another port; 0 takes a free one")
    private int port = 7411;

    @Option(names = "--no-serve", description = "stop after printing")
    private boolean printOnly;

    @Option(
            names = "--once",
            hidden = true,
            description = "show some pages to itself and end: what the launcher learns from")
    private boolean once;

    @Option(
            names = "--samples",
            hidden = true,
            description = "where the sample pages are; the launcher knows")
    private Path samples =
            Path.of(System.getProperty("copytaster.home", ".")).resolve("samples/harbour");

    @Mixin private Bar.Options bar = new Bar.Options();

    @Override
    public Integer call() throws Exception {
        if (!Files.isDirectory(samples)) {
            throw new CommandFailure("the sample pages are not at " + samples);
        }
        try (CaseFolder demo = CaseFolder.open(folder);
                Ingest ingest = new Ingest(demo, bar.progress())) {
            long start = System.nanoTime();
            Tally tally =
                    ingest.add(
                            List.of(samples.resolve("pages"), samples.resolve("feed.xml")),
                            AddressList.read(samples.resolve("urls.tsv")).addresses());
            ChronologyCommand chronology = new ChronologyCommand();
            chronology.print(demo, new Paper(System.out));
            AddCommand.summary(System.out, tally, demo.totals(), (System.nanoTime() - start) / 1e9);
            System.out.flush();
        }
        if (printOnly) {
            return 0;
        }
        try (CaseFolder demo = CaseFolder.openReadOnly(folder)) {
            return once ? ServeCommand.serveOnce(demo) : ServeCommand.serve(demo, folder, port);
        }
    }
}
