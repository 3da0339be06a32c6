// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import org.copytaster.app.ingest.Ingest;
import org.copytaster.app.ingest.Progress;
import org.copytaster.store.CaseFolder;

import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.nio.file.Path;

/// The case that a command is about: its first argument.
final class CaseArgument {

    @Parameters(index = "0", paramLabel = "CASE", description = "the folder of the case")
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private Path folder;

    Path folder() {
        return folder;
    }

    /// Opens the case for reading; what an interrupted command left undone is done first.
    CaseFolder open() {
        if (!Files.isDirectory(folder)) {
            throw new CommandFailure(
                    "there is no case "
                            + folder
                            + "; make one with: copytaster add "
                            + folder
                            + " PATH...");
        }
        CaseFolder reader = CaseFolder.openReadOnly(folder);
        if (reader.isConcluded()) {
            return reader;
        }
        reader.close();
        try (CaseFolder writer = CaseFolder.open(folder);
                Ingest ingest = new Ingest(writer, Progress.SILENT)) {
            ingest.conclude();
        }
        return CaseFolder.openReadOnly(folder);
    }
}
