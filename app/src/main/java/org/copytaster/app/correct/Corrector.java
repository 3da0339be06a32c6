// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.correct;

import org.copytaster.app.ingest.Ingest;
import org.copytaster.app.ingest.Progress;
import org.copytaster.model.Correction;
import org.copytaster.store.CaseFolder;
import org.copytaster.store.view.CorrectionLine;

import java.nio.file.Path;
import java.util.List;

/// Puts something right in a case: writes the line, or takes it back, and draws all conclusions anew; and
/// takes in pages that a person hands over.
///
/// While it is open no other process can write to the case.
public final class Corrector implements AutoCloseable {

    private final CaseFolder folder;
    private final Ingest ingest;

    private Corrector(CaseFolder folder, Progress progress) {
        this.folder = folder;
        this.ingest = new Ingest(folder, progress);
    }

    /// Opens a case to put something right.
    ///
    /// @throws org.copytaster.store.CaseException when the case cannot be written, or another process
    ///     writes to it
    public static Corrector of(Path folder, Progress progress) {
        return new Corrector(CaseFolder.open(folder), progress);
    }

    /// Writes a correction down, as a person writes it.
    ///
    /// @throws org.copytaster.store.CaseException if the line is none; the message says what one looks
    ///     like
    public int add(String line) {
        return add(CaseFolder.readCorrection(line));
    }

    /// Writes a correction down and gives the number of its line; one that is in force already stays where
    /// it is.
    public int add(Correction correction) {
        return folder.correct(correction);
    }

    /// Takes the correction on a line back; false when none in force stands there.
    public boolean takeBack(int number) {
        return folder.takeBack(number);
    }

    /// Takes in the pages of a folder that will be gone.
    public void takeIn(Path pages) {
        ingest.addFrom(pages);
    }

    public List<CorrectionLine> lines() {
        return folder.correctionLines();
    }

    /// Whether every line is worked in.
    public boolean isConcluded() {
        return folder.isConcluded();
    }

    /// Works in every line that is not yet. Whoever reads sees the conclusions from before, then the new ones,
    /// and nothing between.
    public void conclude() {
        while (!isConcluded()) {
            ingest.conclude();
        }
    }

    @Override
    public void close() {
        ingest.close();
        folder.close();
    }
}
