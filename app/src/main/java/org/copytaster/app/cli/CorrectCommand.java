// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import org.copytaster.app.correct.Corrector;
import org.copytaster.store.view.CorrectionLine;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        description = "Puts something right, for good: a line in the case's corrections.txt.",
        footer = {
            "",
            "Without a line, the corrections in force are printed with their numbers.",
            "",
            "Examples:",
            "  copytaster correct syria 'join-names \"Ahmed al-Charaa\" = \"Ahmad al-Sharaa\"'",
            "  copytaster correct syria 'set-speaker q-31f0c2d4e5a6 \"Hakan Fidan\"'",
            "  copytaster correct syria 'set-date a-5d41402abc4b 2025-01-14'",
            "  copytaster correct syria 'drop-statement q-31f0c2d4e5a6'",
            "  copytaster correct syria --take-back 3"
        })
final class CorrectCommand implements Callable<Integer> {

    @Mixin private CaseArgument target = new CaseArgument();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "LINE",
            defaultValue = "",
            description = "the correction")
    private String line = "";

    @Option(names = "--take-back", paramLabel = "N", description = "takes line N back")
    private int takeBack;

    @Mixin private Bar.Options bar = new Bar.Options();

    @Override
    public Integer call() {
        try (Corrector corrector = Corrector.of(target.folder(), bar.progress())) {
            if (!line.isEmpty()) {
                corrector.add(line);
            }
            if (takeBack > 0 && !corrector.takeBack(takeBack)) {
                throw new CommandFailure("there is no correction in line " + takeBack);
            }
            if (!line.isEmpty() || takeBack > 0) {
                corrector.conclude();
            }
            corrector.lines().forEach(CorrectCommand::print);
        }
        return 0;
    }

    private static void print(CorrectionLine line) {
        String problem = line.problem();
        System.out.println(
                "%3d  %s%s%s"
                        .formatted(
                                line.number(),
                                line.text(),
                                line.about() == null ? "" : "   # " + line.about(),
                                problem != null
                                        ? "   <- " + problem
                                        : line.inForce() ? "" : "   (taken back)"));
    }
}
