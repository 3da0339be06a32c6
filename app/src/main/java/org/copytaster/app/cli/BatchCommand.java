// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import org.copytaster.stages.pipeline.PlainRunner;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// A command that reads articles as JSON lines and writes JSON lines.
abstract class BatchCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "JSON lines; - is standard input")
    private List<String> files = List.of();

    @Override
    public final Integer call() throws IOException {
        for (String file : files) {
            if (Files.isDirectory(Path.of(file))) {
                throw new CommandFailure(instead(file));
            }
        }
        Lines lines = new Lines();
        try (PlainRunner runner = PlainRunner.onTwoWorkers()) {
            run(files, runner, lines);
        }
        return lines.status();
    }

    /// A folder is a mix-up with the commands for pages or for a case.
    private String instead(String folder) {
        String name = getClass().getAnnotation(Command.class).name();
        String read = "copytaster extract %s | copytaster %s -".formatted(folder, name);
        return "%s reads articles as JSON lines, and %s is a folder. If it holds pages: %s. If it is a case: copytaster %s %s"
                .formatted(name, folder, read, ofCase(), folder);
    }

    /// The command that tells of a case what this one tells of files.
    abstract String ofCase();

    abstract void run(List<String> files, PlainRunner runner, Lines lines) throws IOException;
}
