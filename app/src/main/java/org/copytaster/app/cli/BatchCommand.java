// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import org.copytaster.stages.pipeline.PlainRunner;

import picocli.CommandLine.Parameters;

import java.io.IOException;
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
        Lines lines = new Lines();
        try (PlainRunner runner = PlainRunner.onTwoWorkers()) {
            run(files, runner, lines);
        }
        return lines.status();
    }

    abstract void run(List<String> files, PlainRunner runner, Lines lines) throws IOException;
}
