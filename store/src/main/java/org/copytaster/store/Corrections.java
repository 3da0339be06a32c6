// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.copytaster.model.Correction;
import org.copytaster.store.view.CorrectionLine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `corrections.txt`: what people put right, one line each, in force from top to bottom.
///
/// A person may edit the file. `#` starts a comment, `-` before a line takes it back, a line that
/// cannot be read is reported and passed over.
final class Corrections {

    private static final String HEAD =
            """
            # What people put right in this case. One line each; a - before a line takes it back.
            """;

    private final Path file;

    Corrections(Path file) {
        this.file = file;
    }

    List<CorrectionLine> lines() {
        List<String> text = text();
        List<CorrectionLine> lines = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            String line = text.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                lines.add(read(i + 1, line));
            }
        }
        return lines;
    }

    private static CorrectionLine read(int number, String line) {
        boolean isBack = line.startsWith("-");
        String written = isBack ? line.substring(1).strip() : line;
        try {
            Correction correction = CorrectionText.parse(written);
            return new CorrectionLine(
                    number,
                    CorrectionText.of(correction),
                    correction,
                    CorrectionText.comment(written),
                    !isBack,
                    null);
        } catch (CorrectionText.BadLine e) {
            return new CorrectionLine(
                    number, written, null, null, false, isBack ? null : e.getMessage());
        }
    }

    List<Correction> inForce() {
        return parsed(linesInForce());
    }

    /// The lines in force as they would be written, without comments and odd spaces.
    List<String> linesInForce() {
        return lines().stream().filter(CorrectionLine::inForce).map(CorrectionLine::text).toList();
    }

    /// Reads lines that were in force once.
    static List<Correction> parsed(List<String> lines) {
        return lines.stream().map(Corrections::parsed).flatMap(Optional::stream).toList();
    }

    private static Optional<Correction> parsed(String line) {
        try {
            return Optional.of(CorrectionText.parse(line));
        } catch (CorrectionText.BadLine e) {
            return Optional.empty();
        }
    }

    /// Adds a line, unless the same one is in force already, and gives its number.
    ///
    /// @param about the words of what it is about, for whoever reads the file; empty for none
    synchronized int add(Correction correction, String about) {
        String line = CorrectionText.of(correction);
        for (CorrectionLine one : lines()) {
            if (one.inForce() && one.text().equals(line)) {
                return one.number();
            }
        }
        List<String> text = new ArrayList<>(text());
        if (text.isEmpty()) {
            text.add(HEAD.strip());
        }
        text.add(about.isBlank() ? line : line + "   # " + about.strip().replaceAll("\\s+", " "));
        write(text);
        return text.size();
    }

    /// Strikes a line; false when no correction in force stands there.
    synchronized boolean takeBack(int number) {
        if (lines().stream().noneMatch(line -> line.number() == number && line.inForce())) {
            return false;
        }
        List<String> text = new ArrayList<>(text());
        text.set(number - 1, "- " + text.get(number - 1).strip());
        write(text);
        return true;
    }

    private List<String> text() {
        try {
            String all = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return all.replaceFirst("^\uFEFF", "").lines().toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException e) {
            throw CaseException.of(e);
        }
    }

    private void write(List<String> lines) {
        SafeFile.write(file, String.join("\n", lines) + "\n");
    }
}
