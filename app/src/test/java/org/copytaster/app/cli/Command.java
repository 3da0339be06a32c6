// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The program as a user runs it: a process of its own.
record Command(List<String> arguments) {

    /// What it printed, and how it ended.
    record Result(int status, String out, String err) {}

    static Command copytaster(Object... arguments) {
        List<String> words = new ArrayList<>();
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        return new Command(words);
    }

    Result run() throws IOException, InterruptedException {
        Path out = Files.createTempFile("copytaster", ".out");
        Path err = Files.createTempFile("copytaster", ".err");
        try {
            Process process = start(out, err);
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("hangs: " + arguments);
            }
            return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /// Kills the program after so long, as a power cut would; says whether it was still running.
    boolean runAndKillAfter(long milliseconds) throws IOException, InterruptedException {
        Path nowhere = Path.of("/dev/null");
        Process process = start(nowhere, nowhere);
        boolean ended = process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        return !ended;
    }

    private Process start(Path out, Path err) throws IOException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-Xmx600m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
        words.addAll(List.of("-cp", System.getProperty("java.class.path")));
        words.add("org.copytaster.app.Main");
        words.addAll(arguments);
        return new ProcessBuilder(words)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
    }
}
