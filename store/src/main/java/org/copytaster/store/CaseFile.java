// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import tools.jackson.core.JacksonException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// `case.json`: what marks a folder as a case.
///
/// @param format the layout of the folder, see [Schema#FORMAT]
record CaseFile(int format, String name) {

    private static final String FILE = "case.json";

    /// Reads the mark of a case, and makes one where the folder is empty or missing.
    static CaseFile openOrMake(Path folder) {
        if (Files.exists(folder.resolve(FILE))) {
            return open(folder);
        }
        if (holdsOtherThings(folder)) {
            throw noCase(folder);
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw CaseException.of(e);
        }
        CaseFile made = new CaseFile(Schema.FORMAT, nameOf(folder));
        SafeFile.write(folder.resolve(FILE), Json.of(made) + "\n");
        return made;
    }

    static CaseFile open(Path folder) {
        CaseFile found = read(folder);
        if (found.format > Schema.FORMAT) {
            throw new CaseException(
                    "%s was written by a newer Copytaster (format %d, this one knows %d). Update"
                                    .formatted(folder, found.format, Schema.FORMAT)
                            + " Copytaster to open it.");
        }
        return found;
    }

    private static CaseFile read(Path folder) {
        try {
            return Json.read(Files.readString(folder.resolve(FILE)), CaseFile.class);
        } catch (IOException | JacksonException e) {
            throw Files.exists(folder.resolve(FILE))
                    ? new CaseException("%s/%s cannot be read: %s".formatted(folder, FILE, e), e)
                    : noCase(folder);
        }
    }

    private static CaseException noCase(Path folder) {
        return new CaseException(
                "%s is no case: it has no %s. Name a case, or a new or empty folder to make one."
                        .formatted(folder, FILE));
    }

    /// Whether something is there that an interrupted making of a case would not have left.
    private static boolean holdsOtherThings(Path folder) {
        if (!Files.exists(folder)) {
            return false;
        }
        if (!Files.isDirectory(folder)) {
            return true;
        }
        List<String> ours = List.of(WriterLock.FILE, FILE + SafeFile.UNFINISHED);
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> !ours.contains(file.getFileName().toString()));
        } catch (IOException e) {
            throw CaseException.of(e);
        }
    }

    private static String nameOf(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "case" : name.toString();
    }
}
