// SPDX-License-Identifier: Apache-2.0
package org.copytaster.read;

import org.jspecify.annotations.Nullable;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipException;

/// Says in a clause why something could not be read.
final class Reasons {

    private Reasons() {}

    static String of(IOException failure) {
        return switch (failure) {
            case UnreadableException known -> String.valueOf(known.getMessage());
            case NoSuchFileException gone -> missing(gone.getFile());
            case AccessDeniedException denied -> "no permission to read it";
            case FileSystemLoopException loop -> "a symbolic link that leads back to itself";
            case FileSystemException system -> fromTheSystem(system, system.getReason());
            case EOFException early -> "it ends early";
            case ZipException damaged -> "damaged compressed data";
            default -> fromTheSystem(failure, failure.getMessage());
        };
    }

    private static String missing(@Nullable String file) {
        return file != null && Files.exists(Path.of(file), LinkOption.NOFOLLOW_LINKS)
                ? "a symbolic link to a file that is not there"
                : "no such file";
    }

    private static String fromTheSystem(IOException failure, @Nullable String reason) {
        return "the system says: " + (reason == null ? failure.getClass().getSimpleName() : reason);
    }
}
