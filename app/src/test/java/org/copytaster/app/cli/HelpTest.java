// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import picocli.CommandLine;

import java.util.stream.Stream;

class HelpTest {

    static Stream<CommandLine> commands() {
        return Copytaster.commandLine().getSubcommands().values().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void showsAnExampleOfEveryCommand(CommandLine command) {
        String help = command.getUsageMessage();

        assertThat(help.substring(help.indexOf("Example")))
                .contains("copytaster " + command.getCommandName());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void letsEveryCommandBePlain(CommandLine command) {
        assertThat(command.getUsageMessage()).containsOnlyOnce("      --no-color");
    }
}
