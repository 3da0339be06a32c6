// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.scores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Scores the product on every benchmark set and prints one table beside other systems' figures.
///
/// Arguments: `--all` for the slow sets too, `--only WORD` for the tasks whose name or area holds it,
/// `--check` to exit with 1 when a figure lies under its floor, `--raise` to write better floors.
public final class Scores {

    private Scores() {}

    public static void main(String[] args) throws IOException {
        List<String> options = List.of(args);
        Path project = Path.of("").toAbsolutePath();
        Path bench = project.resolve("../shared/bench").normalize();
        if (!Files.isDirectory(bench)) {
            System.out.println("No benchmarks at ../shared/bench: nothing was measured.");
            return;
        }
        List<Measured> measured = measure(project, bench, options);
        System.out.print(table(measured));
        Path floors = project.resolve("eval/floors.tsv");
        List<String> broken = Floors.read(floors).broken(measured);
        broken.forEach(System.err::println);
        if (options.contains("--raise")) {
            Floors.read(floors).raised(measured).write(floors);
        }
        if (options.contains("--check") && !broken.isEmpty()) {
            System.exit(1);
        }
    }

    static List<Measured> measure(Path project, Path bench, List<String> options)
            throws IOException {
        Commands commands = new Commands(project, bench, project.resolve("eval/target/scores"));
        List<Measured> measured = new ArrayList<>();
        for (Task task : Tasks.in(bench)) {
            if (isWanted(task, options)) {
                System.err.println("  " + task.area() + ": " + task.name());
                ScorerOutput output = outputOf(task, commands);
                for (Figure figure : task.figures()) {
                    OptionalDouble value = output.figure(figure.path());
                    measured.add(
                            new Measured(
                                    task, figure, value.isPresent() ? value.getAsDouble() : null));
                }
            }
        }
        return measured;
    }

    /// What a task's scorer printed; nothing if a command failed, so that its figures are missing.
    private static ScorerOutput outputOf(Task task, Commands commands) {
        try {
            return commands.run(task);
        } catch (IOException e) {
            System.err.println("  " + e.getMessage());
            return new ScorerOutput("");
        }
    }

    private static boolean isWanted(Task task, List<String> options) {
        int only = options.indexOf("--only");
        return only >= 0
                ? (task.name() + " " + task.area()).contains(options.get(only + 1))
                : !task.slow() || options.contains("--all");
    }

    static String table(List<Measured> measured) {
        StringBuilder table = new StringBuilder();
        table.append("| area | set | figure | Copytaster | best other | goal |\n");
        table.append("|---|---|---|---|---|---|\n");
        for (Measured one : measured) {
            Figure figure = one.figure();
            table.append(
                    "| %s | %s | %s%s | %s | %s | %s |%n"
                            .formatted(
                                    one.task().area(),
                                    one.task().name(),
                                    figure.name(),
                                    figure.lowerIsBetter() ? " (lower is better)" : "",
                                    one.shown(),
                                    figure.others(),
                                    figure.goal()));
        }
        return table.toString();
    }
}
