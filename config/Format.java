// SPDX-License-Identifier: Apache-2.0
import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Formats every Java file of the checkout (`write`), or says which ones are not formatted (`check`).
///
/// It runs in a JVM of its own on the build's JDK, because the formatter parses with the compiler of
/// the JVM it runs on, and Maven's may be older than the language of these sources.
public final class Format {

    private static final String LICENCE = "// SPDX-License-Identifier: Apache-2.0\n";

    public static void main(String[] args) throws IOException {
        boolean write = args[0].equals("write");
        List<String> wrong = new ArrayList<>();
        for (Path file : sources(Path.of(args[1]))) {
            String before = Files.readString(file);
            String after = formatted(file, before);
            if (!after.equals(before)) {
                wrong.add(file.toString());
                if (write) {
                    Files.writeString(file, after);
                }
            }
        }
        if (!write && !wrong.isEmpty()) {
            System.err.println("not formatted (mvn -N validate -Dformat=write mends them):");
            wrong.forEach(System.err::println);
            System.exit(1);
        }
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file ->
                            !root.relativize(file)
                                    .toString()
                                    .matches("(.*/)?(target|node_modules|[.]git)/.*"))
                    .sorted()
                    .toList();
        }
    }

    private static String formatted(Path file, String source) {
        JavaFormatterOptions options =
                JavaFormatterOptions.builder()
                        .style(JavaFormatterOptions.Style.AOSP)
                        .formatJavadoc(false)
                        .build();
        try {
            String licensed = source.startsWith(LICENCE) ? source : LICENCE + source;
            String imports =
                    ImportOrderer.reorderImports(
                            RemoveUnusedImports.removeUnusedImports(licensed), options.style());
            return new Formatter(options).formatSource(imports);
        } catch (FormatterException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }
}
