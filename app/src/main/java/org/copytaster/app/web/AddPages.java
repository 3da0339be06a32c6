// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;

import org.copytaster.app.correct.Workroom;
import org.copytaster.store.CaseException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// Takes saved pages that a person hands over in the browser, as `add` takes them from a disk.
///
/// @param pages tell a person why something was not done
record AddPages(Guard guard, Workroom room, Pages pages) {

    static final String PATH = "/add";

    private static final Pattern STRANGE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._ -]+");
    private static final int LONGEST_NAME = 120;

    /// Lays the files aside, leads to the log, and takes them in meanwhile.
    void take(Context context) throws IOException {
        guard.checkSent(context);
        List<UploadedFile> files =
                context.uploadedFiles("pages").stream()
                        .filter(file -> !file.filename().isBlank())
                        .toList();
        try {
            if (files.isEmpty()) {
                throw new CaseException("No file was chosen.");
            }
            room.takeIn(laidAside(files));
            context.redirect("/desk#log", HttpStatus.SEE_OTHER);
        } catch (CaseException e) {
            context.status(HttpStatus.CONFLICT);
            pages.notDone(context, String.valueOf(e.getMessage()), PATH);
        }
    }

    private static Path laidAside(List<UploadedFile> files) throws IOException {
        Path folder = Files.createTempDirectory("copytaster-added");
        for (int i = 0; i < files.size(); i++) {
            Path file = folder.resolve(name(files.get(i).filename()));
            if (Files.exists(file)) {
                file = folder.resolve((i + 1) + " " + file.getFileName());
            }
            try (InputStream content = files.get(i).content()) {
                Files.copy(content, file);
            }
        }
        return folder;
    }

    /// A name without a way to anywhere else. Its end is kept, which may tell what the file is.
    static String name(String given) {
        String last =
                given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = STRANGE.matcher(last).replaceAll("_").replaceFirst("^[. ]+", "");
        String end = plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
        return end.isBlank() ? "page" : end;
    }
}
