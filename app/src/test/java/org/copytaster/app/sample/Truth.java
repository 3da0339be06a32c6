// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The expected files of the sample case.
record Truth(Path expected) {

    static final Path SAMPLE = Path.of("../samples/harbour");

    /// An expected article: its header fields, and the lines of its parts.
    record ExpectedArticle(Map<String, String> header, Map<String, List<String>> parts) {

        List<String> part(String name) {
            return parts.getOrDefault(name, List.of());
        }
    }

    /// Names of all pages, in order.
    List<String> pages() {
        try (Stream<Path> files = Files.list(expected.resolve("articles"))) {
            return files.map(one -> one.getFileName().toString().replaceAll("\\.txt$", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ExpectedArticle article(String page) {
        Map<String, String> header = new LinkedHashMap<>();
        Map<String, List<String>> parts = new LinkedHashMap<>();
        List<String> part = null;
        for (String line : lines("articles/" + page + ".txt")) {
            if (line.startsWith("--- ")) {
                part = new ArrayList<>();
                parts.put(line.substring(4), part);
            } else if (part != null) {
                if (!line.isBlank()) {
                    part.add(line);
                }
            } else if (line.contains(":")) {
                header.put(
                        line.substring(0, line.indexOf(':')),
                        line.substring(line.indexOf(':') + 1).strip());
            }
        }
        return new ExpectedArticle(header, parts);
    }

    /// A row of a table, by the names of its columns.
    record Row(Map<String, String> values) {

        String get(String column) {
            return values.getOrDefault(column, "");
        }
    }

    List<Row> table(String file) {
        List<String> lines = lines(file);
        String[] columns = lines.getFirst().split("\t", -1);
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] values = line.split("\t", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i], i < values.length ? values[i] : "");
            }
            rows.add(new Row(row));
        }
        return rows;
    }

    private List<String> lines(String file) {
        try {
            return Files.readAllLines(expected.resolve(file)).stream()
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
