// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app;

import org.copytaster.app.cli.Copytaster;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Starts the command that the user typed.
public final class Main {

    /// Kept, because a logger that nobody holds forgets its level. Lucene would tell every user that
    /// the JVM has an incubator module.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Main() {}

    public static void main(String[] args) {
        // Lines are UTF-8 whatever the locale says: they are files that other machines read.
        System.setOut(
                new PrintStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                        false,
                        StandardCharsets.UTF_8));
        System.setErr(
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        LUCENE.setLevel(Level.SEVERE);
        int status = Copytaster.commandLine(args).execute(args);
        System.out.flush();
        System.exit(status);
    }
}
