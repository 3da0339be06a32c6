// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command `copytaster`, which only holds the others.
@Command(
        name = "copytaster",
        mixinStandardHelpOptions = true,
        version = "copytaster 0.1.0",
        description = {
            "The chronology, the quotes file and the cast of a news story, from the pages you saved.",
            "Every line points at the words that it came from. Nothing leaves this machine.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  copytaster demo                       the sample case, in your browser",
            "  copytaster add syria saved-pages/     make a case of a folder of pages",
            "  copytaster serve syria                read it at http://localhost:7411",
            "  copytaster chronology syria           print it",
            "",
            "Exit status: 0 all is well; 2 a wrong command line; 3 some input was refused."
        },
        subcommands = {
            ExtractCommand.class,
            AnnotateCommand.class,
            GroupCommand.class,
            LedgerCommand.class,
            TimelineCommand.class,
            AddCommand.class,
            ServeCommand.class,
            ChronologyCommand.class,
            QuotesCommand.class,
            CastCommand.class,
            StoriesCommand.class,
            PagesCommand.class,
            WhyCommand.class,
            SearchCommand.class,
            CorrectCommand.class,
            RebuildCommand.class,
            DemoCommand.class,
        })
public final class Copytaster implements Runnable {

    /// Some input was refused; the rest was read.
    static final int REFUSED = 3;

    @Spec private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    public Copytaster() {}

    /// The whole command line, ready to execute.
    public static CommandLine commandLine() {
        return new CommandLine(new Copytaster())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setExecutionExceptionHandler(new SayWhy());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }
}
