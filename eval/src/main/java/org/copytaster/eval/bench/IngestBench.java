// SPDX-License-Identifier: Apache-2.0
package org.copytaster.eval.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Times the whole command `add` on a folder of pages, several times, each into a new case.
///
/// Arguments: a folder of pages, and how often.
public final class IngestBench {

    private IngestBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args.length > 0 ? args[0] : "samples/harbour/pages");
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        long pages = count(folder);
        double[] seconds = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            seconds[round] = add(folder) / 1e9;
        }
        Arrays.sort(seconds);
        double median = seconds[rounds / 2];
        System.out.printf(
                Locale.ROOT,
                "%d pages: %.2f s (%.2f to %.2f), %.0f pages a second, start and end included%n",
                pages,
                median,
                seconds[0],
                seconds[rounds - 1],
                pages / median);
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private static long add(Path folder) throws IOException, InterruptedException {
        Path place = Files.createTempDirectory("copytaster-bench");
        try {
            List<String> command =
                    new ArrayList<>(
                            List.of("./copytaster", "add", place.resolve("case").toString()));
            command.add(folder.toString());
            long start = System.nanoTime();
            Process process =
                    new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            int status = process.waitFor();
            if (status != 0 && status != 3) {
                throw new IOException("add ended with " + status);
            }
            return Duration.ofNanos(System.nanoTime() - start).toNanos();
        } finally {
            delete(place);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
