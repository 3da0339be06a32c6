// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.scores;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Runs the steps of tasks as processes. A step that saves its output runs once, however many tasks
/// share it.
final class Commands {

    private final Path project;
    private final Path bench;
    private final Path out;
    private final Set<String> done = new HashSet<>();

    Commands(Path project, Path bench, Path out) throws IOException {
        this.project = project;
        this.bench = bench;
        this.out = Files.createDirectories(out);
    }

    /// Runs all steps of a task and gives what its scorer printed.
    ///
    /// @throws IOException if a command fails; the message is its own
    ScorerOutput run(Task task) throws IOException {
        String last = "";
        for (Task.Step step : task.steps()) {
            if (step.saveTo().isEmpty()) {
                last = Files.readString(execute(task, step, out.resolve("score.txt")));
            } else if (done.add(step.saveTo())) {
                execute(task, step, out.resolve(step.saveTo()));
            }
        }
        return new ScorerOutput(last);
    }

    private Path execute(Task task, Task.Step step, Path to) throws IOException {
        Path area = bench.resolve(task.area());
        List<String> words = new ArrayList<>();
        for (String word : step.command().split(" ", -1)) {
            words.add(word.replace("{set}", area.toString()).replace("{out}", out.toString()));
        }
        if (words.getFirst().equals("verdicts")) {
            return Verdicts.write(Path.of(words.get(1)), Path.of(words.get(2)), to);
        }
        if (words.getFirst().equals("spellings")) {
            return Spellings.write(Path.of(words.get(1)), to);
        }
        boolean product = words.getFirst().equals("copytaster");
        words.removeFirst();
        words.addAll(
                0,
                product
                        ? List.of(project.resolve("copytaster").toString())
                        : List.of("python3", area.resolve("score.py").toString()));
        File errors = out.resolve("errors.txt").toFile();
        Process process =
                new ProcessBuilder(words)
                        .redirectOutput(to.toFile())
                        .redirectError(errors)
                        .redirectInput(new File("/dev/null"))
                        .start();
        int status = statusOf(process);
        // 3: some pages were refused, which the scorer counts as empty ones.
        if (status != 0 && !(product && status == 3)) {
            throw new IOException(
                    "%s: status %d: %s".formatted(task.name(), status, tail(errors.toPath())));
        }
        return to;
    }

    private static int statusOf(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String tail(Path errors) throws IOException {
        List<String> lines = Files.readAllLines(errors, StandardCharsets.UTF_8);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }
}
