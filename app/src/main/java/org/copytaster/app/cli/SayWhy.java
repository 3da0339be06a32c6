// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import org.copytaster.store.CaseException;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/// Tells in one line why a command failed; the trace of an error that is ours comes with it.
final class SayWhy implements IExecutionExceptionHandler {

    static final int FAILED = 1;

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine command, ParseResult parsed) {
        Throwable cause =
                failure instanceof UncheckedIOException e && e.getCause() != null
                        ? e.getCause()
                        : failure;
        command.getErr().println("copytaster: " + inWords(cause));
        if (!isOfTheWorld(failure, cause)) {
            command.getErr().println("This is a mistake in Copytaster. The trace:");
            failure.printStackTrace(command.getErr());
        }
        return FAILED;
    }

    /// Failures that the user can mend: a disk, a file, a case in use.
    private static boolean isOfTheWorld(Throwable failure, Throwable cause) {
        return cause instanceof IOException
                || failure instanceof CommandFailure
                || failure instanceof CaseException;
    }

    private static String inWords(Throwable cause) {
        return switch (cause) {
            case NoSuchFileException e -> "there is no " + e.getFile();
            case AccessDeniedException e -> "no permission for " + e.getFile();
            default -> String.valueOf(cause.getMessage());
        };
    }
}
