// SPDX-License-Identifier: Apache-2.0
package org.copytaster.app.cli;

import org.copytaster.app.ingest.Ingest;
import org.copytaster.app.ingest.Tally;
import org.copytaster.store.CaseFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Reads all originals of a case again, and applies the corrections.",
        footer = {
            "",
            "For after an update of Copytaster, or after editing corrections.txt by hand.",
            "",
            "Example:",
            "  copytaster rebuild syria"
        })
final class RebuildCommand implements Callable<Integer> {

    @Mixin private CaseArgument target = new CaseArgument();

    @Mixin private Bar.Options bar = new Bar.Options();

    @Override
    public Integer call() {
        long start = System.nanoTime();
        try (CaseFolder folder = CaseFolder.open(target.folder());
                Ingest ingest = new Ingest(folder, bar.progress())) {
            Tally tally = ingest.rebuild();
            AddCommand.summary(
                    System.out, tally, folder.totals(), (System.nanoTime() - start) / 1e9);
            System.out.println("Content: " + folder.digest());
        }
        return 0;
    }
}
