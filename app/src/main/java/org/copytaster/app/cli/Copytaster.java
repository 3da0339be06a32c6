// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.util.List;
import java.util.Optional;

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
        })
public final class Copytaster implements Runnable {

    /// Some input was refused; the rest was read.
    static final int REFUSED = 3;

    private static final String PLAIN = "--no-color";

    /// Every command in the order of the help.
    static final List<Class<?>> COMMANDS =
            List.of(
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
                    CoverageCommand.class,
                    NumbersCommand.class,
                    WhyCommand.class,
                    SearchCommand.class,
                    ExportCommand.class,
                    CorrectCommand.class,
                    RebuildCommand.class,
                    DemoCommand.class);

    @Spec private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    public Copytaster() {}

    /// The command line that these arguments need, ready to execute.
    ///
    /// Reading the options of a command costs more than many a command's work. When the first
    /// argument names one, the others are not read.
    public static CommandLine commandLine(String... args) {
        CommandLine line = new CommandLine(new Copytaster());
        typed(args)
                .ifPresentOrElse(line::addSubcommand, () -> COMMANDS.forEach(line::addSubcommand));
        line.getSubcommands().values().forEach(Copytaster::takePlain);
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setExecutionExceptionHandler(new SayWhy());
    }

    /// Lets a command whose output is always plain take `--no-color` too, so that a script can say it of
    /// every command.
    private static void takePlain(CommandLine command) {
        if (command.getCommandSpec().findOption(PLAIN) == null) {
            command.getCommandSpec()
                    .addOption(
                            OptionSpec.builder(PLAIN)
                                    .description("plain output; this command's always is")
                                    .build());
        }
    }

    private static Optional<Class<?>> typed(String... args) {
        return args.length == 0
                ? Optional.empty()
                : COMMANDS.stream()
                        .filter(c -> c.getAnnotation(Command.class).name().equals(args[0]))
                        .findFirst();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }
}
