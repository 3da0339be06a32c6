// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The launcher in checkouts of its own, with a Java and a Maven that only say what they were asked.
class LauncherTest {

    private static final Path LAUNCHER = Path.of("..").resolve("copytaster").toAbsolutePath();
    private static final String JAR = "app/target/copytaster-app-1-all.jar";

    @TempDir Path folder;
    private Path checkout = Path.of("");

    @BeforeEach
    void checkOut() throws IOException {
        checkout = Files.createDirectory(folder.resolve("check out"));
        Files.copy(LAUNCHER, checkout.resolve("copytaster"));
        Files.createDirectories(checkout.resolve("app/src/main"));
        program("java", "echo '    java.specification.version = 25'; echo \"java $*\"");
    }

    @Test
    void buildsAFreshCheckoutAndStarts() throws Exception {
        program("mvn", "mkdir -p app/target; touch " + JAR);

        Command.Result result = launch("pages", "a case");

        assertThat(result.err()).contains("building");
        assertThat(result.out()).contains(JAR + " pages a case");
        assertThat(result.status()).isZero();
    }

    @Test
    void startsWithoutBuildingWhatIsBuilt() throws Exception {
        program("mvn", "exit 3");
        Files.createDirectories(checkout.resolve("app/target"));
        Files.createFile(checkout.resolve(JAR));

        Command.Result result = launch("pages");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains(JAR + " pages");
    }

    @Test
    void saysThatTheBuildFailed() throws Exception {
        program("mvn", "echo 'no such module' >&2; exit 3");

        Command.Result result = launch("pages");

        assertThat(result.err()).contains("no such module", "the build failed");
        assertThat(result.status()).isEqualTo(1);
    }

    @Test
    void saysThatTheBuildLeftNothingToStart() throws Exception {
        program("mvn", "exit 0");

        Command.Result result = launch("pages");

        assertThat(result.err()).contains("no jar");
        assertThat(result.status()).isEqualTo(1);
    }

    private void program(String name, String script) throws IOException {
        Path file = Files.createDirectories(folder.resolve("bin")).resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Command.Result launch(String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("bash", "./copytaster"));
        words.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder process =
                new ProcessBuilder(words)
                        .directory(checkout.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        process.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        process.environment().put("COPYTASTER_JAVA", folder.resolve("bin/java").toString());
        process.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        int status = process.start().waitFor();
        return new Command.Result(status, Files.readString(out), Files.readString(err));
    }
}
