// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import org.copytaster.app.export.Dossier;
import org.copytaster.app.export.Export;
import org.copytaster.store.CaseReader;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes a chronology or the quotes as a file for other programs.",
        footer = {
            "",
            "Examples:",
            "  copytaster export syria --as chronology.csv -o syria.csv",
            "  copytaster export syria s-4c1fa0 --as timeline.json > timeline.json",
            "  copytaster export syria --as announcements.ics -o due.ics"
        })
final class ExportCommand extends StoryCommand {

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            required = true,
            completionCandidates = Formats.class,
            description = "one of ${COMPLETION-CANDIDATES}")
    private String format = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "where to write it; left out: standard output")
    private @Nullable Path output;

    /// What the help lists.
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Export.values()).map(Export::file).iterator();
        }
    }

    @Override
    void print(CaseReader reader, Paper paper) {
        Export export =
                Export.named(format)
                        .orElseThrow(() ->
                                new CommandFailure(
                                        "there is no export "
                                                + format
                                                + "; there are "
                                                + String.join(", ", new Formats())));
        String text = export.write(Dossier.of(reader, stories(reader)));
        if (output == null) {
            paper.out().print(text);
            return;
        }
        try {
            Files.writeString(output, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
